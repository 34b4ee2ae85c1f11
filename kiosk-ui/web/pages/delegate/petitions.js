// The delegate's own petitions: writing one, and following each to its answer.

import { Chip } from '/ui/elements/chip.js'
import { Field } from '/ui/elements/field.js'
import { isOver } from '/ui/lib/conference.js'
import { fill, h, keyed, text } from '/ui/lib/dom.js'
import { areFilled } from '/ui/lib/filled.js'
import { same } from '/ui/lib/same.js'
import { date } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { delegate } from '/ui/lib/words/delegate.js'

/** @import {MeValue} from '/ui/lib/protocol.d.ts' */
/** @import {Session} from '/ui/lib/session.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */
/** @import {Wish} from '/ui/lib/outbox.js' */
/** @typedef {MeValue['petitions'][number]} OwnPetition */

const TEXT_MAX = 4_000
const say = speaker({ ...common, ...delegate })
const STATES = /** @type {const} */ ({
  received: ['wait', 'petition.received'],
  assigned: ['wait', 'petition.assigned'],
  answered: ['ok', 'petition.answered'],
  concluded: ['ok', 'petition.concluded'],
  duplicate: ['none', 'petition.duplicate'],
})

export class Petitions {
  #session
  #frame
  #wishes
  /** The status of each that was last known here. @type {Map<string, string>} */
  #told = new Map()
  /** Which petitions stood here when a wish came, by the wish. @type {Map<string, Set<string>>} */
  #before = new Map()
  #text = Field.make({
    label: say('petition.text'),
    name: 'petition',
    kind: 'area',
    hint: say('petition.text-hint'),
    limit: TEXT_MAX,
  })
  #button = h('button', { class: 'button', 'data-kind': 'main', type: 'submit' }, say('petition.send'))
  #form = h(
    'form',
    {
      class: 'stack',
      novalidate: true,
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault()
        this.#send()
      },
    },
    this.#text,
    this.#button,
  )
  #write = h('details', { class: 'write' }, h('summary', {}, say('petition.write')), this.#form)
  #none = h('p', { class: 'soft' }, say('petition.none'))
  #list = h('ul', { class: 'petitions stack' })
  #kept = h('ul', { class: 'petitions stack' })
  node = h(
    'section',
    { class: 'card stack' },
    h('h2', {}, say('petition.heading')),
    this.#none,
    this.#list,
    this.#kept,
    this.#write,
  )

  /** @param {Session} session @param {Frame} frame @param {Wishes} wishes */
  constructor(session, frame, wishes) {
    this.#session = session
    this.#frame = frame
    this.#wishes = wishes
    for (const topic of /** @type {const} */ (['me', 'conference']))
      session.live.state.subscribe(topic, () => this.show())
    session.outbox.addEventListener('pending', () => this.show())
    session.outbox.addEventListener('refused', event => this.#refused(/** @type {CustomEvent} */ (event).detail.wish))
    session.live.addEventListener('touch', () => this.show())
    session.drafts.bind(this.#text, 'petition')
    this.#write.open = this.#text.value !== ''
  }

  show() {
    const petitions = this.#session.live.state.get('me')?.petitions ?? []
    const { live, outbox } = this.#session
    // Where the frame came before the answer, it stands among the others already.
    const kept = outbox.wishes.filter(wish => wish.type === 'submit-petition' && !this.#hasCome(wish, petitions))
    for (const petition of petitions) this.#tell(petition)
    // The minutes have been read out by then; what was typed is not taken away, whoever sends it is told so.
    this.#write.hidden = isOver(this.#session.live.state) && this.#text.value === ''
    this.#none.hidden = petitions.length + kept.length > 0
    keyed(
      this.#list,
      petitions,
      each => each.id,
      () => row(),
      showPetition,
    )
    fill(
      this.#kept,
      ...kept.map(wish =>
        h(
          'li',
          { class: 'petition' },
          h('p', { class: 'words', lang: 'vi' }, String(wish.payload['text'])),
          Chip.make({ kind: 'wait', label: say(live.touch === 'live' ? 'petition.sending' : 'petition.kept') }),
        ),
      ),
    )
  }

  /**
   * Whether it stands among the others since it was sent; the same words that were sent before are another petition.
   * @param {Wish} wish @param {readonly OwnPetition[]} petitions
   */
  #hasCome({ id, payload }, petitions) {
    const before = this.#before.get(id) ?? new Set(petitions.map(each => each.id))
    this.#before.set(id, before)
    const words = seen(String(payload['text']))
    return petitions.some(each => !before.has(each.id) && same(each.text, words))
  }

  /** Says what became of one, but not what stood there when the page was opened. @param {OwnPetition} petition */
  #tell({ id, status }) {
    const before = this.#told.get(id)
    this.#told.set(id, status)
    if (before === undefined || before === status || !isState(status)) return
    this.#frame.region.tell(`${say('petition.number', { id })}: ${say(STATES[status][1])}`)
  }

  async #send() {
    if (!areFilled(this.#text)) return
    const words = this.#text.value.trim()
    const sent = this.#wishes.want('submit-petition', { text: words }, { button: this.#button })
    // From here on the outbox keeps it: the field is free for the next one, even during a cut.
    this.#text.value = ''
    this.#session.drafts.clear('petition')
    const answer = await sent
    if (answer !== undefined) this.#frame.toast.show(say('petition.sent', { id: answer.result.petition }))
  }

  /** The words go back where they were typed, be that after F5. @param {Wish} wish */
  #refused({ type, payload }) {
    if (type !== 'submit-petition') return
    this.#session.drafts.giveBack(this.#text, 'petition', String(payload['text']))
    this.#write.open = true
    this.show()
  }
}

/** The server keeps no signs that nobody sees. @param {string} words */
function seen(words) {
  return words.replace(/\p{Cf}/gu, '')
}

/** @param {string} status @returns {status is keyof typeof STATES} */
function isState(status) {
  return Object.hasOwn(STATES, status)
}

function row() {
  return h(
    'li',
    { class: 'petition' },
    h('div', { class: 'head' }, h('p', { class: 'eyebrow' }), Chip.make()),
    h('p', { class: 'words', lang: 'vi' }),
    h('div', { class: 'answers stack' }),
    h('div', { class: 'end' }),
  )
}

/** @param {HTMLElement} node @param {OwnPetition} petition */
function showPetition(node, petition) {
  const [number, words, answers, end] = ['eyebrow', 'words', 'answers', 'end'].map(part => node.querySelector(`.${part}`))
  const chip = node.querySelector('dt-chip')
  const [kind, label] = STATES[/** @type {keyof typeof STATES} */ (petition.status)] ?? STATES.received
  if (number) text(number, say('petition.number', { id: petition.id }))
  if (words) text(words, petition.text)
  if (chip instanceof Chip) Object.assign(chip, { kind, label: say(label) })
  if (answers) {
    fill(
      answers,
      ...petition.answers.map(answer =>
        h('blockquote', {}, h('cite', {}, say('petition.answer-by', { by: answer.by })), h('p', { lang: 'vi' }, answer.text)),
      ),
    )
  }
  if (end) {
    const lines = [
      petition.outcome && say(`outcome.${petition.outcome}`),
      petition.agency && say('petition.agency', { agency: petition.agency }),
      petition.due && say('petition.due', { day: date(petition.due) }),
    ]
    fill(end, ...lines.map(line => line && h('p', {}, line)))
  }
}
