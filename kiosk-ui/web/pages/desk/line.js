// One petition at the desk: its words, who answers what, and how it ends. Everything saves itself.

import { send } from '/ui/lib/commands.js'
import { attribute, h, text } from '/ui/lib/dom.js'
import { once } from '/ui/lib/once.js'
import { hourMinute } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'
import { Answers } from './answers.js'
import { Choices } from './choices.js'
import { Ending } from './ending.js'
import { Repeat } from './repeat.js'
import { Slip } from './slip.js'
import { Typed } from './typed.js'

/** @import {Commands} from '/ui/lib/payloads.d.ts' */
/** @import {Id, PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Sending} from '/ui/lib/autosave.js' */
/** @import {Desk} from './desk.js' */

const say = speaker({ ...common, ...desk })
const PETITION_MAX = 4_000

export class Line {
  /** The line's own name: stays the same when the petition gets its id, so the field under the cursor stays too. */
  key
  /** @type {Id | undefined} */
  id
  #desk
  /** Settles with the petition's id. @type {Promise<Id>} */
  #created
  /** @type {(id: Id) => void} */
  #settle = () => {}
  creation
  #heading = h('h3')
  #meta = h('p', { class: 'meta' })
  #choices
  #repeat
  #slip
  #rest
  #answers
  #ending
  words
  node

  /**
   * @param {Desk} desk
   * @param {{petition: PetitionValue} | {key?: string, creation: Omit<Commands['record-petition'], 'text'>}} what an
   *   existing petition,
   *   or what a new one will belong to
   */
  constructor(desk, what) {
    const petition = 'petition' in what ? what.petition : undefined
    this.#desk = desk
    this.id = petition?.id
    this.key = petition === undefined ? ('key' in what && what.key) || desk.freshKey() : desk.keyOf(petition.id)
    this.creation = 'creation' in what ? what.creation : {}
    this.#created =
      petition === undefined
        ? new Promise(resolve => {
            this.#settle = resolve
          })
        : Promise.resolve(petition.id)
    this.words = new Typed({
      label: say('line.text'),
      hint: petition === undefined ? say('line.new-hint') : '',
      limit: PETITION_MAX,
      server: { text: petition?.text ?? '', revision: petition?.revision ?? 0 },
      now: desk.now,
      keep: desk.keep(`line/${this.key}`),
      save: sending => this.#save(sending),
      changed: () => this.#changed(),
    })
    this.#choices = new Choices({
      desk,
      created: this.#created,
      keep: desk.keep(`choices/${this.key}`),
      chosen: () => this.#chosen(),
    })
    this.#answers = new Answers(desk, this.#created, this.key, petition)
    this.#ending = new Ending({
      created: this.#created,
      agency: () => this.#choices.agency,
      agencyOnItsWay: () => this.#choices.agencyOnItsWay,
      keep: desk.keep(`ending/${this.key}`),
      changed: () => desk.changed(),
    })
    this.#repeat = new Repeat(desk)
    this.#slip = new Slip(desk)
    this.#rest = h(
      'div',
      { class: 'rest' },
      this.#choices.node,
      this.#answers.node,
      this.#ending.node,
    )
    this.#heading.id = `line-${this.key}`
    this.node = h(
      'article',
      { class: 'line card', 'aria-labelledby': this.#heading.id },
      h(
        'header',
        {},
        this.#heading,
        this.#meta,
        h('div', { class: 'tools' }, this.#repeat.button, this.#slip.button),
      ),
      h('p', { class: 'sealed' }, say('line.sealed')),
      this.#slip.node,
      this.words.node,
      this.#repeat.node,
      this.#rest,
    )
    if (petition !== undefined) this.hear(petition)
    this.#changed()
  }

  get isBlank() {
    return this.id === undefined && this.words.text.trim() === ''
  }

  /** @param {PetitionValue} petition */
  hear(petition) {
    this.words.hear({ text: petition.text, revision: petition.revision, author: petition.author })
    text(this.#meta, this.#metaOf(petition))
    this.#answers.hear(petition)
    this.#choices.hear(petition, this.#desk.state.seq)
    this.#ending.hear(petition, this.#desk.state.seq)
    this.#repeat.hear(petition)
    this.#slip.hear(petition)
    attribute(this.node, 'data-struck', null)
    // It is answered and concluded under another number; what was answered here before, or is not saved, stays.
    const isRepeat = petition.duplicateOf !== undefined
    this.#ending.node.hidden = isRepeat && this.#ending.unsaved === 0
    this.#answers.node.hidden = isRepeat && petition.answers.length === 0 && this.#answers.unsaved === 0
    attribute(this.node, 'data-status', petition.status)
    attribute(this.node, 'data-sealed', petition.concern === 'complaint' && petition.text === '')
  }

  /** It was struck out. What is typed here and not recorded stays in sight. */
  gone() {
    this.#slip.gone()
    attribute(this.node, 'data-struck', this.#slip.isStruck && this.unsaved === 0 ? 'true' : null)
  }

  /**
   * Who raised it and how it came, unless its turn tells; who wrote it down and when.
   * @param {PetitionValue} petition
   */
  #metaOf({ request, by, unit, source, author, at }) {
    const who = unit === '' ? by : say('petition.by', { name: by, unit })
    const time = hourMinute(at)
    const written = author === '' ? time : say('line.author', { author, time })
    const parts = request === undefined ? [who, say(`source.${source}`), written] : [written]
    return parts.filter(part => part !== '').join(' · ')
  }

  /** What was sent to create it, to know its own petition when the frame comes before the answer. */
  get sending() {
    return this.id === undefined ? this.words.sending : ''
  }

  /** @param {'words' | 'answer' | 'agency' | 'outcome'} part */
  focus(part) {
    if (part === 'words' || this.#rest.hidden) this.words.focus()
    else if (part === 'answer') this.#answers.focus()
    else if (part === 'agency') this.#choices.focus()
    else this.#ending.focus()
  }

  /** @param {number} number from 1 */
  chooseOutcome(number) {
    if (!this.#slip.isStruck && !this.#rest.hidden && !this.#ending.node.hidden) this.#ending.choose(number)
  }

  /** What is not recorded yet of this line. */
  get unsaved() {
    const words = Number(this.words.state !== 'saved' && !this.isBlank)
    return words + this.#choices.unsaved + this.#answers.unsaved + this.#ending.unsaved
  }

  /** Parts of this line that nothing is recorded of before somebody looks there. */
  get stuck() {
    return [this.words, ...this.#answers.stuck, this.#ending].filter(part => part.isStuck)
  }

  /** @param {Sending} sending */
  async #save({ id, text: words, revision }) {
    if (this.id !== undefined) return send('edit-petition', { petition: this.id, text: words, revision }, { id })
    const { made, text: sent } = await once(this.#desk.keep(`first/${this.key}`), { id, text: words }, async first => {
      const answer = await send('record-petition', { ...this.creation, text: first.text }, { id: first.id })
      return String(answer.result.petition)
    })
    this.id = made
    this.#desk.bound(this)
    this.#settle(made)
    // Another tab of this desk has sent less of the same draft, or more.
    if (sent !== words) await send('edit-petition', { petition: made, text: words, revision: 1 }, { id: `${id}-then` })
  }

  /** Another tab of this desk has made a petition of the same draft. @param {Id} id */
  adopt(id) {
    this.id = id
    this.#settle(id)
    this.#changed()
  }

  #changed() {
    text(this.#heading, this.id === undefined ? say('line.new') : say('line.number', { number: this.id }))
    this.#rest.hidden = this.isBlank
    if (this.id === undefined) this.#desk.begun(this)
    this.#desk.changed()
  }

  /** What the ending waits for may be there now. */
  #chosen() {
    this.#ending.retry()
    this.#desk.changed()
  }
}
