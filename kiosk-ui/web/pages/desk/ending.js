// How a petition ends: outcome, due date, words of the conclusion. Sent when a part is left, as one command; what
// cannot be sent yet stays as it was typed, and is sent once it can.

import { Choice } from '/ui/elements/choice.js'
import { send } from '/ui/lib/commands.js'
import { h, text } from '/ui/lib/dom.js'
import { Follower } from '/ui/lib/follower.js'
import { freshId } from '/ui/lib/ids.js'
import { OUTCOMES } from '/ui/lib/petitions.js'
import { date, readDate } from '/ui/lib/time.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {Id, Outcome, PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Keep} from './typed.js' */
/** @typedef {{outcome: string, due: string, note: string}} Values as they stand in the fields */
/** @typedef {Values & {agency: string, id: string}} Sent what is on its way, under the id of its wish */
/** @typedef {Partial<Values> & {sent?: Sent | undefined}} Typing what the server does not have yet */

const say = speaker({ ...common, ...desk })
const PARTS = /** @type {const} */ (['outcome', 'due', 'note'])
let made = 0

export class Ending {
  #created
  #agency
  #agencyOnItsWay
  #keep
  #told
  #outcome = Choice.make({
    label: say('line.outcome'),
    empty: say('line.no-outcome'),
    options: OUTCOMES.map((value, i) => ({ value, label: `${i + 1}. ${say(`outcome.${value}`)}` })),
  })
  #due = h('input', { class: 'input', inputmode: 'numeric', autocomplete: 'off', id: `due-${++made}` })
  #note = h('input', { class: 'input', autocomplete: 'off', spellcheck: 'false', id: `end-note-${made}` })
  #parts = {
    outcome: new Follower(this.#outcome),
    due: new Follower(this.#due, () => document.activeElement === this.#due),
    note: new Follower(this.#note, () => document.activeElement === this.#note),
  }
  /** Something is missing here, so nothing was sent. */
  #waits = false
  /** The newest that is on its way. @type {Sent | undefined} */
  #sent
  #error = h('p', { class: 'error', role: 'alert', hidden: true })
  node = h(
    'div',
    { class: 'ending' },
    this.#outcome,
    h('div', { class: 'due' }, h('label', { for: this.#due.id }, say('line.due')), this.#due),
    h('div', { class: 'end-note' }, h('label', { for: this.#note.id }, say('line.note')), this.#note),
    this.#error,
  )

  /**
   * @param {object} options
   * @param {Promise<Id>} options.created
   * @param {() => Id} options.agency the one that is chosen, even if the server does not have that yet; empty for none
   * @param {() => Id} options.agencyOnItsWay goes with the outcome; one that the server has stays there by itself, and
   *   may be another desk's by now
   * @param {Keep<Typing>} options.keep
   * @param {() => void} options.changed
   */
  constructor({ created, agency, agencyOnItsWay, keep, changed }) {
    this.#created = created
    this.#agency = agency
    this.#agencyOnItsWay = agencyOnItsWay
    this.#keep = keep
    this.#told = changed
    this.#restore()
    for (const part of [this.#outcome, this.#due, this.#note]) {
      part.addEventListener('input', () => this.#changed())
      part.addEventListener('change', () => this.#send())
    }
    this.#note.addEventListener('blur', () => this.#parts.note.release())
    this.#due.addEventListener('blur', () => {
      this.#parts.due.release()
      this.retry()
    })
  }

  /** @param {PetitionValue} petition @param {number} at how far the frames have told */
  hear(petition, at) {
    this.#outcome.empty = petition.outcome === undefined ? say('line.no-outcome') : ''
    this.#parts.outcome.hear(petition.outcome ?? '', at)
    this.#parts.due.hear(date(petition.due), at)
    this.#parts.note.hear(petition.note ?? '', at)
    this.retry()
  }

  /** What was missing may be there now. Half a date is not read as a whole one. */
  retry() {
    if (this.#waits && document.activeElement !== this.#due) this.#send()
  }

  get unsaved() {
    return Number(Object.values(this.#parts).some(part => part.changed))
  }

  /** Nothing is recorded before somebody looks here. */
  get isStuck() {
    return !this.#error.hidden
  }

  focus() {
    this.#outcome.focus()
  }

  /** @param {number} number from 1 */
  choose(number) {
    const outcome = OUTCOMES[number - 1]
    if (outcome === undefined) return
    this.#outcome.value = outcome
    this.#send()
  }

  #send() {
    const { outcome, due, note } = this.#parts
    const day = readDate(due.value)
    if (day !== undefined) this.#due.value = date(day)
    const missing = this.#missing(outcome.value, day)
    this.#waits = missing !== ''
    this.#tell(missing)
    // Put back as it was while another one is on its way, it is no change, and is to be sent all the same.
    const isNews = this.unsaved > 0 || (this.#sent !== undefined && outcome.value !== '')
    if (this.#waits || !isNews) return
    const agency = this.#agencyOnItsWay()
    this.#post({ id: freshId(), outcome: outcome.value, due: due.value, note: note.value, agency })
  }

  /** @param {Sent} sent */
  async #post(sent) {
    const { id, outcome, agency, note } = sent
    const due = readDate(sent.due)
    const taken = PARTS.map(part => this.#parts[part].send(sent[part]))
    this.#sent = sent
    this.#changed()
    try {
      const wish = {
        petition: await this.#created,
        outcome: /** @type {Outcome} */ (outcome),
        ...(agency === '' ? {} : { agency }),
        ...(due === undefined ? {} : { due }),
        ...(note === '' ? {} : { note }),
      }
      const { seq } = await send('conclude-petition', wish, { id })
      for (const part of taken) part(seq)
    } catch (problem) {
      this.#tell(explain(problem))
    }
    if (this.#sent?.id === id) this.#sent = undefined
    this.#changed()
  }

  /** What was typed before F5. What was on its way then is sent once more under its id. */
  #restore() {
    const { sent, ...typed } = this.#keep.get() ?? {}
    this.#outcome.value = typed.outcome ?? ''
    this.#due.value = typed.due ?? ''
    this.#note.value = typed.note ?? ''
    if (sent !== undefined) this.#post(sent)
    this.#waits = PARTS.some(part => typed[part] !== undefined && typed[part] !== sent?.[part])
  }

  #changed() {
    const changed = PARTS.filter(part => this.#parts[part].changed)
    /** @type {Typing} */
    const typing = Object.fromEntries(changed.map(part => [part, this.#parts[part].value]))
    const isKept = changed.length > 0 || this.#sent !== undefined
    this.#keep.set(isKept ? { ...typing, sent: this.#sent } : undefined)
    this.#told()
  }

  /** @param {string} outcome @param {string | undefined} day */
  #missing(outcome, day) {
    if (this.unsaved === 0) return ''
    if (this.#parts.due.value !== '' && day === undefined) return say('line.due-wrong')
    if (outcome === '') return say('line.outcome-missing')
    return outcome === 'assigned-verify' && this.#agency() === '' ? say('line.agency-missing') : ''
  }

  /** @param {string} wrong */
  #tell(wrong) {
    text(this.#error, wrong)
    this.#error.hidden = wrong === ''
    this.#changed()
  }
}
