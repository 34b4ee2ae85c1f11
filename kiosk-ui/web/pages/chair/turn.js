// Who speaks or has just spoken, for how long, what was asked, and the prepared answer.

import { Chip } from '/ui/elements/chip.js'
import { SpeechClock } from '/ui/elements/clock.js'
import { Petition } from '/ui/elements/petition.js'
import { isOver } from '/ui/lib/conference.js'
import { h, keyed, text } from '/ui/lib/dom.js'
import { duration } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { chair } from '/ui/lib/words/chair.js'
import { Idle } from './idle.js'
import { petitionsOf, turnInHand } from './step.js'

/** @import {PetitionValue, QueueValue} from '/ui/lib/protocol.d.ts' */
/** @import {Live} from '/ui/lib/live.js' */
/** @import {LiveRegion} from '/ui/elements/live-region.js' */

const say = speaker({ ...common, ...chair })

export class Turn {
  #live
  #region
  #ask
  #lastTold = ''
  #chip = Chip.make({ kind: 'now' })
  #name = h('h2', { lang: 'vi' })
  #unit = h('p', { class: 'unit', lang: 'vi' })
  #topic = h('p', { class: 'topic', lang: 'vi' })
  #answering = h('p', { class: 'answering' })
  #clock = SpeechClock.make()
  #head = h(
    'div',
    { class: 'speech card' },
    h('div', { class: 'whose stack' }, this.#chip, this.#name, this.#unit),
    this.#clock,
    h('div', { class: 'about' }, this.#topic, this.#answering),
  )
  #idle = new Idle()
  #noPetition = h('p', { class: 'soft' }, say('turn.no-petition'))
  #petitions = h('div', { class: 'stack' })
  #asked = h(
    'section',
    { class: 'stack asked' },
    h('h3', {}, say('turn.petitions')),
    this.#noPetition,
    this.#petitions,
  )
  node = h('div', { class: 'turn stack' }, this.#idle.node, this.#head, this.#asked)

  /**
   * @param {Live} live @param {LiveRegion} region
   * @param {{invite: (petition: PetitionValue) => void, conclude: (petition: PetitionValue) => void}} ask
   */
  constructor(live, region, ask) {
    this.#live = live
    this.#region = region
    this.#ask = ask
    this.#clock.now = live.now
    for (const topic of ['conference', 'agenda', 'attendance', 'queue', 'clock', 'petition', 'stage', 'agency'])
      live.state.subscribe(topic, () => this.show())
  }

  show() {
    const { state } = this.#live
    // Once closed, the last turn is no longer what matters.
    const turn = isOver(state) ? undefined : turnInHand(state)
    this.#idle.show(state, turn === undefined)
    this.#head.hidden = this.#asked.hidden = turn === undefined
    if (turn === undefined) return
    this.#showWho(turn)
    const agencies = new Map(state.all('agency').map(agency => [agency.id, agency.name]))
    const petitions = petitionsOf(state, turn)
    this.#noPetition.hidden = petitions.length > 0
    keyed(
      this.#petitions,
      petitions,
      each => each.id,
      each => Petition.make({ actions: this.#buttons(each.id) }),
      (card, petition) => Object.assign(card, { petition, agencies }),
    )
    this.#tell(turn)
  }

  /** @param {QueueValue} turn */
  #showWho(turn) {
    const stage = this.#live.state.get('stage')
    const active = turn.status !== 'done'
    this.#chip.kind = active ? 'now' : 'ok'
    this.#chip.label =
      turn.status === 'done'
        ? say('turn.done', { time: duration(turn.spokenSeconds ?? 0) })
        : say(turn.status === 'called' ? 'turn.called' : 'turn.speaking')
    text(this.#name, turn.name)
    text(this.#unit, turn.onBehalfOf ? `${turn.unit}, ${say('queue.behalf', { whom: turn.onBehalfOf })}` : turn.unit)
    text(this.#topic, turn.topic)
    text(this.#answering, stage?.answering ? say('turn.answering', { who: stage.answering }) : '')
    this.#answering.hidden = active || !stage?.answering
    this.#clock.clock = this.#live.state.get('clock')
    this.#clock.hidden = !active
  }

  /** @param {string} id */
  #buttons(id) {
    const withIt = (/** @type {(petition: PetitionValue) => void} */ act) => () => {
      const petition = this.#live.state.get(`petition/${id}`)
      if (petition !== undefined) act(petition)
    }
    return [
      h('button', { class: 'button invite', type: 'button', onclick: withIt(this.#ask.invite) }, say('do.invite')),
      h('button', { class: 'button', type: 'button', onclick: withIt(this.#ask.conclude) }, say('do.conclude')),
    ]
  }

  /** @param {QueueValue} turn */
  #tell(turn) {
    const told = `${turn.id} ${turn.status}`
    if (told === this.#lastTold) return
    const first = this.#lastTold === ''
    if (!this.#lastTold.startsWith(`${turn.id} `)) this.node.parentElement?.scrollTo({ top: 0 })
    this.#lastTold = told
    if (first) return
    const key =
      turn.status === 'called' ? 'turn.to-call' : turn.status === 'speaking' ? 'turn.to-speak' : 'turn.to-done'
    this.#region.say(say(/** @type {'turn.to-call'} */ (key), { name: turn.name, unit: turn.unit }))
  }
}
