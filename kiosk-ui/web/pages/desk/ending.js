// How a petition ends: outcome, due date, words of the conclusion. Sent when a part is left, as one command; what
// cannot be sent yet stays as it was typed, and is sent once it can. What another desk or the chair wrote meanwhile is
// overwritten by nobody who has not seen it.

import { Choice } from '/ui/elements/choice.js'
import { Conflict } from '/ui/elements/conflict.js'
import { ProblemError } from '/ui/lib/api.js'
import { send } from '/ui/lib/commands.js'
import { h, text } from '/ui/lib/dom.js'
import { Follower } from '/ui/lib/follower.js'
import { freshId } from '/ui/lib/ids.js'
import { OUTCOMES } from '/ui/lib/petitions.js'
import { date, readDate } from '/ui/lib/time.js'
import { Weighing } from '/ui/lib/weighing.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {Id, Outcome, PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Told} from '/ui/lib/weighing.js' */
/** @import {Keep} from './typed.js' */
/** @typedef {'outcome' | 'due' | 'note'} Part */
/** @typedef {{outcome: string, due: string, note: string}} Values as they stand in the fields */
/** @typedef {Values & {agency: string, supporting: Id[], revision: number, id: string}} Sent what is on its way */
/** @typedef {Partial<Values> & {base?: Told<Part>, sent?: Sent | undefined}} Typing what the server does not have yet */

const say = speaker({ ...common, ...desk })
const PARTS = /** @type {const} */ (['outcome', 'due', 'note'])
/** @type {Values} */
const NOTHING = { outcome: '', due: '', note: '' }
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
  #weighing
  /** Agencies that help: a conclusion names them all, and this page has no field for them. @type {Id[]} */
  #supporting = []
  /** Something is missing here, or another one is on its way, so nothing was sent. */
  #waits = false
  /** What is on its way. @type {Sent | undefined} */
  #sent
  /** What was to be sent while that was under way. @type {Values | undefined} */
  #again
  #error = h('p', { class: 'error', role: 'alert', hidden: true })
  #conflict = new Conflict({ mine: () => this.#keepMine(), theirs: () => this.#takeTheirs() })
  node = h(
    'div',
    { class: 'ending' },
    this.#outcome,
    h('div', { class: 'due' }, h('label', { for: this.#due.id }, say('line.due')), this.#due),
    h('div', { class: 'end-note' }, h('label', { for: this.#note.id }, say('line.note')), this.#note),
    this.#error,
    this.#conflict.node,
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
    const { base = { values: NOTHING, revision: 0 }, ...typing } = keep.get() ?? {}
    this.#weighing = new Weighing(base, () => this.#typed())
    this.#restore(typing)
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
    this.#supporting = petition.supporting
    const values = { outcome: petition.outcome ?? '', due: date(petition.due), note: petition.note ?? '' }
    this.#weighing.hear({ values, revision: petition.outcomeRevision, author: petition.outcomeAuthor })
    this.#weigh()
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
    return !this.#error.hidden || this.#weighing.theirs !== undefined
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

  #send(isNews = this.unsaved > 0) {
    const { outcome, due, note } = this.#parts
    const day = readDate(due.value)
    if (day !== undefined) this.#due.value = date(day)
    const missing = this.#missing(outcome.value, day)
    this.#tell(missing)
    const values = { outcome: outcome.value, due: due.value, note: note.value }
    // One after the other: each is written on what the one before it became.
    if (this.#sent !== undefined) this.#again = values
    this.#waits = missing !== '' || this.#sent !== undefined || this.#weighing.theirs !== undefined
    if (this.#waits || !isNews) return
    this.#post({
      ...values,
      id: freshId(),
      agency: this.#agencyOnItsWay(),
      supporting: this.#supporting,
      revision: this.#weighing.revision,
    })
  }

  /** @param {Sent} sent */
  async #post(sent) {
    const { id, outcome, agency, supporting, note, revision } = sent
    const due = readDate(sent.due)
    const taken = PARTS.map(part => this.#parts[part].send(sent[part]))
    this.#sent = sent
    this.#changed()
    try {
      const wish = {
        petition: await this.#created,
        outcome: /** @type {Outcome} */ (outcome),
        revision,
        ...(agency === '' ? {} : { agency }),
        ...(supporting.length === 0 ? {} : { supporting }),
        ...(due === undefined ? {} : { due }),
        ...(note === '' ? {} : { note }),
      }
      const { seq } = await send('conclude-petition', wish, { id })
      for (const part of taken) part(seq)
      this.#sent = undefined
      this.#weighing.recorded({ outcome, due: sent.due, note }, revision)
    } catch (problem) {
      this.#sent = undefined
      // What another one wrote is here, or comes with the next frame; where it meets nothing here, this is sent again.
      if (problem instanceof ProblemError && problem.code === 'changed-meanwhile') this.#waits = true
      else this.#tell(explain(problem))
    }
    this.#weigh()
    this.#sendRest(sent)
  }

  /** What was typed, or put back as it was, while another one was on its way. @param {Sent} sent */
  #sendRest(sent) {
    const again = this.#again
    this.#again = undefined
    const put = PARTS.filter(part => again !== undefined && again[part] !== sent[part])
    for (const part of put) if (!this.#parts[part].changed) this.#control(part).value = again?.[part] ?? ''
    if (put.length > 0) this.#send(true)
    else if (this.#weighing.revision > sent.revision) this.retry()
  }

  #weigh() {
    if (this.#sent !== undefined) return
    this.#weighing.weigh()
    this.#showConflict()
  }

  #showConflict() {
    const { theirs } = this.#weighing
    this.#conflict.show(theirs === undefined ? undefined : { author: theirs.author, words: inWords(theirs.values) })
    this.#changed()
  }

  #keepMine() {
    this.#weighing.keepMine()
    this.#showConflict()
    this.#send()
  }

  #takeTheirs() {
    this.#weighing.keepMine()
    for (const part of PARTS) this.#parts[part].giveUp()
    this.#waits = false
    this.#tell('')
    this.#showConflict()
  }

  /** What was typed before F5. What was on its way then is sent once more under its id. @param {Typing} typing */
  #restore({ sent, ...typed }) {
    for (const part of PARTS) this.#control(part).value = typed[part] ?? ''
    if (sent !== undefined) this.#post(sent)
    this.#waits = PARTS.some(part => typed[part] !== undefined && typed[part] !== sent?.[part])
  }

  /** @param {Part} part */
  #control(part) {
    return { outcome: this.#outcome, due: this.#due, note: this.#note }[part]
  }

  /** What was changed here, by part. @returns {Partial<Values>} */
  #typed() {
    const changed = PARTS.filter(part => this.#parts[part].changed)
    return Object.fromEntries(changed.map(part => [part, this.#control(part).value]))
  }

  #changed() {
    const typing = this.#typed()
    const isKept = Object.keys(typing).length > 0 || this.#sent !== undefined
    this.#keep.set(isKept ? { ...typing, base: this.#weighing.base, sent: this.#sent } : undefined)
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

/** @param {Values} values */
function inWords({ outcome, due, note }) {
  const named = outcome === '' ? '' : say(`outcome.${/** @type {Outcome} */ (outcome)}`)
  return [named, due === '' ? '' : `${say('line.due')}: ${due}`, note].filter(part => part !== '').join('\n')
}
