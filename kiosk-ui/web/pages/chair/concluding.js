// How a petition ends, as the chair says it. The secretaries write the same: what comes while the question stands here
// is seen before it is overwritten.

import { Choice } from '/ui/elements/choice.js'
import { Conflict } from '/ui/elements/conflict.js'
import { Field } from '/ui/elements/field.js'
import { Segments } from '/ui/elements/segments.js'
import { h } from '/ui/lib/dom.js'
import { areFilled } from '/ui/lib/filled.js'
import { Follower } from '/ui/lib/follower.js'
import { OUTCOMES } from '/ui/lib/petitions.js'
import { Steady } from '/ui/lib/steady.js'
import { date, readDate } from '/ui/lib/time.js'
import { Weighing } from '/ui/lib/weighing.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { chair } from '/ui/lib/words/chair.js'
import { Asking } from './asking.js'
import { quoted } from './quoted.js'

/** @import {Id, PetitionValue, Outcome} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Told} from '/ui/lib/weighing.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */
/** @typedef {'outcome' | 'agency' | 'due' | 'note'} Part */

const say = speaker({ ...common, ...chair })
const PARTS = /** @type {const} */ (['outcome', 'agency', 'due', 'note'])
const NOTE_MAX = 2_000

export class Concluding {
  #state
  #frame
  #wishes
  #asking
  /** What a refused answer was written on, by petition: it is kept, and is asked about again. */
  #bases = /** @type {Map<Id, Told<Part>>} */ (new Map())

  /** @param {State} state @param {Frame} frame @param {Wishes} wishes */
  constructor(state, frame, wishes) {
    this.#state = state
    this.#frame = frame
    this.#wishes = wishes
    this.#asking = new Asking(frame)
  }

  /** @param {PetitionValue} petition */
  async conclude(petition) {
    const key = /** @type {const} */ (`petition/${petition.id}`)
    const sheet = new Sheet(this.#state, petition, this.#bases.get(petition.id))
    const follow = () => {
      const now = this.#state.get(key)
      if (now !== undefined) sheet.hear(now)
    }
    let stop = () => {}
    const answer = await this.#asking.ask(
      `conclude ${petition.id}`,
      sheet.fields,
      {
        heading: say('conclude.heading'),
        body: [quoted(petition.text), ...sheet.nodes],
        check: () => sheet.check(),
        choices: [{ value: 'save', label: say('conclude.save'), kind: 'main' }],
      },
      how => {
        this.#bases.set(petition.id, sheet.base)
        // However late it is heard: its revision says what was seen.
        return this.#wishes.want('conclude-petition', sheet.wish, { ...how, expect: {} })
      },
      () => {
        sheet.showNeed()
        stop = this.#state.subscribe('petition', follow)
      },
    )
    stop()
    if (answer === undefined) return
    this.#bases.delete(petition.id)
    this.#frame.toast.show(say('conclude.done', { name: petition.by }))
  }
}

/** What is filled in for one petition. */
class Sheet {
  #state
  #petition
  #outcome
  #agency
  #due
  #note
  #told = h('p', { class: 'error', role: 'alert', hidden: true })
  #conflict = new Conflict({ mine: () => this.#keepMine(), theirs: () => this.#takeTheirs() })
  #parts
  #weighing
  #heard
  /** What has just been written elsewhere was not seen by a finger that was on its way. */
  #steady = new Steady(this.#told)

  /** @param {State} state @param {PetitionValue} petition @param {Told<Part>} [base] of what was refused before */
  constructor(state, petition, base = told(petition)) {
    this.#state = state
    this.#petition = petition
    this.#heard = petition.outcomeRevision
    this.#outcome = Segments.make({
      label: say('conclude.outcome'),
      value: petition.outcome ?? (petition.answers.length > 0 ? 'answered-on-spot' : ''),
      options: OUTCOMES.map(value => ({ value, label: say(`outcome.${value}`) })),
    })
    this.#agency = Choice.make({
      label: say('conclude.agency'),
      empty: say('conclude.no-agency'),
      options: state.all('agency').map(agency => ({ value: agency.id, label: agency.name })),
      value: petition.agency ?? '',
    })
    this.#due = Field.make({
      label: say('conclude.due'),
      name: 'due',
      kind: 'date',
      hint: say('conclude.due-hint'),
      optional: true,
    })
    this.#note = Field.make({ label: say('conclude.note'), name: 'note', kind: 'area', optional: true, limit: NOTE_MAX })
    this.#due.value = date(petition.due)
    this.#note.value = petition.note ?? ''
    this.#outcome.addEventListener('choose', () => this.showNeed())
    this.#parts = {
      outcome: new Follower(this.#outcome),
      agency: new Follower(this.#agency),
      due: following(this.#due),
      note: following(this.#note),
    }
    this.#weighing = new Weighing(base, () => this.#typed())
  }

  get fields() {
    return { outcome: this.#outcome, agency: this.#agency, due: this.#due, note: this.#note }
  }

  get nodes() {
    return [this.#conflict.node, this.#told, this.#outcome, this.#agency, this.#due, this.#note]
  }

  /** What stands here was written on this. */
  get base() {
    return this.#weighing.base
  }

  get wish() {
    const { id, supporting } = this.#state.get(`petition/${this.#petition.id}`) ?? this.#petition
    const [agency, day, note] = [this.#agency.value, readDate(this.#due.value), this.#note.value.trim()]
    return {
      petition: id,
      outcome: /** @type {Outcome} */ (this.#outcome.value),
      revision: this.#weighing.revision,
      ...(agency === '' ? {} : { agency }),
      ...(supporting.length === 0 ? {} : { supporting }),
      ...(day === undefined ? {} : { due: day }),
      ...(note === '' ? {} : { note }),
    }
  }

  /** @param {PetitionValue} petition as it is now */
  hear(petition) {
    const now = told(petition)
    this.#weighing.hear(now)
    if (now.revision > this.#heard) {
      this.#heard = now.revision
      for (const part of PARTS) this.#parts[part].hear(now.values[part])
      this.#steady.shows(`${now.revision}`)
    }
    this.#weigh()
    this.showNeed()
  }

  /** A date may be left out, unless an agency is given the matter. */
  showNeed() {
    this.#due.optional = this.#outcome.value !== 'assigned-verify'
  }

  /** Tells what is missing. */
  check() {
    const assigned = this.#outcome.value === 'assigned-verify'
    const typed = this.#due.value.trim()
    const hasRoom = areFilled(this.#note)
    this.#told.textContent = this.#outcome.value === '' ? say('conclude.outcome-missing') : ''
    this.#told.hidden = this.#told.textContent === ''
    this.#agency.error = assigned && this.#agency.value === '' ? say('conclude.agency-missing') : ''
    this.#due.error = typed !== '' ? this.#wrongIn(readDate(typed)) : assigned ? say('conclude.due-missing') : ''
    if (this.#due.error !== '') this.#due.focus()
    if (this.#agency.error !== '') this.#agency.focus()
    if (this.#weighing.theirs !== undefined) this.#conflict.focus()
    const isSeen = this.#steady.isSettled && this.#weighing.theirs === undefined
    return isSeen && hasRoom && this.#told.hidden && this.#agency.error === '' && this.#due.error === ''
  }

  /** What the server would say of a day. @param {string | undefined} day */
  #wrongIn(day) {
    if (day === undefined) return say('conclude.due-wrong')
    return day < (this.#state.get('conference')?.startsAt ?? '').slice(0, 10) ? say('conclude.due-early') : ''
  }

  #typed() {
    const changed = PARTS.filter(part => this.#parts[part].changed)
    return Object.fromEntries(changed.map(part => [part, this.fields[part].value]))
  }

  #weigh() {
    this.#weighing.weigh()
    const { theirs } = this.#weighing
    this.#conflict.show(theirs === undefined ? undefined : { author: theirs.author, words: this.#inWords(theirs.values) })
  }

  #keepMine() {
    this.#weighing.keepMine()
    this.#weigh()
  }

  #takeTheirs() {
    this.#weighing.keepMine()
    for (const part of PARTS) this.#parts[part].giveUp()
    this.#weigh()
    this.showNeed()
  }

  /** @param {Record<Part, string>} values */
  #inWords({ outcome, agency, due, note }) {
    const lines = [
      outcome === '' ? '' : say(`outcome.${/** @type {Outcome} */ (outcome)}`),
      this.#state.get(`agency/${agency}`)?.name ?? '',
      due === '' ? '' : say('petition.due', { day: due }),
      note,
    ]
    return lines.filter(line => line !== '').join('\n')
  }
}

/** @param {Field} field */
function following(field) {
  const follower = new Follower(field, () => field.contains(document.activeElement))
  field.addEventListener('focusout', () => follower.release())
  return follower
}

/** @param {PetitionValue} petition @returns {Told<Part>} */
function told(petition) {
  const { outcome, agency, due, note, outcomeRevision: revision, outcomeAuthor: author } = petition
  const values = { outcome: outcome ?? '', agency: agency ?? '', due: date(due), note: note ?? '' }
  return { values, revision, author }
}
