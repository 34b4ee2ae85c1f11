// What the chair is asked before some steps: who answers, how a petition ends, why somebody is not called.

import { Choice } from '/ui/elements/choice.js'
import { Field } from '/ui/elements/field.js'
import { Segments } from '/ui/elements/segments.js'
import { h } from '/ui/lib/dom.js'
import { date, readDate } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { chair } from '/ui/lib/words/chair.js'
import { QUIET } from './step.js'

/** @import {PetitionValue, Outcome, QueueValue} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */

const say = speaker({ ...common, ...chair })
/** @type {readonly Outcome[]} */
const OUTCOMES = [
  'answered-on-spot',
  'assigned-verify',
  'explained-policy',
  'guided-other-authority',
  'referred-up',
  'written-reply',
  'citizen-reception',
]
const REASONS = /** @type {const} */ (['complaint', 'off-topic', 'duplicate', 'other'])
const NOTE_MAX = 2_000
const NAME_MAX = 80

export class Questions {
  #state
  #frame
  #wishes

  /** @param {State} state @param {Frame} frame @param {Wishes} wishes */
  constructor(state, frame, wishes) {
    this.#state = state
    this.#frame = frame
    this.#wishes = wishes
  }

  #agencies() {
    return this.#state.all('agency').map(agency => ({ value: agency.id, label: agency.name }))
  }

  /** @param {{id: string, agency?: string} | undefined} petition */
  async invite(petition) {
    const asked = petition === undefined ? undefined : this.#state.get(`petition/${petition.id}`)?.text
    const agency = Segments.make({ label: '', options: this.#agencies(), value: petition?.agency ?? '' })
    const person = Field.make({ label: say('invite.person'), name: 'person', optional: true, limit: NAME_MAX })
    const choice = await this.#frame.dialog.ask({
      heading: say('invite.heading'),
      body: [...(asked === undefined ? [] : [quoted(asked)]), agency, person],
      choices: [{ value: 'yes', label: say('do.invite'), kind: 'main' }],
      check: () => {
        person.error = agency.value === '' && person.value.trim() === '' ? say('invite.missing') : ''
        if (person.error !== '') person.focus()
        return person.error === ''
      },
    })
    if (choice !== 'yes') return
    const who = person.value.trim()
    await this.#wishes.want(
      'invite-answer',
      {
        ...(petition === undefined ? {} : { petition: petition.id }),
        ...(who === '' ? { agency: agency.value } : { person: who }),
      },
      { expect: QUIET },
    )
  }

  /** The chair wants to know more before somebody answers (R102). @param {QueueValue} entry */
  async askBack(entry) {
    const words = Field.make({ label: say('ask-back.text'), name: 'question', kind: 'area', limit: NOTE_MAX })
    const choice = await this.#frame.dialog.ask({
      heading: say('ask-back.heading', { name: entry.name }),
      body: [words],
      choices: [{ value: 'yes', label: say('do.ask-back'), kind: 'main' }],
      check: () => {
        words.error = words.value.trim() === '' ? say('field.missing', { label: say('ask-back.text') }) : ''
        if (words.error !== '') words.focus()
        return words.error === ''
      },
    })
    if (choice !== 'yes') return
    if (await this.#wishes.want('ask-back', { text: words.value.trim() })) this.#frame.toast.show(say('ask-back.done'))
  }

  /** @param {PetitionValue} petition */
  async conclude(petition) {
    const outcome = Segments.make({
      label: say('conclude.outcome'),
      value: petition.outcome ?? (petition.answers.length > 0 ? 'answered-on-spot' : ''),
      options: OUTCOMES.map(value => ({ value, label: say(`outcome.${value}`) })),
    })
    const told = h('p', { class: 'error', role: 'alert', hidden: true })
    const agency = Choice.make({
      label: say('conclude.agency'),
      empty: say('conclude.no-agency'),
      options: this.#agencies(),
      value: petition.agency ?? '',
    })
    const due = Field.make({
      label: say('conclude.due'),
      name: 'due',
      kind: 'date',
      hint: say('conclude.due-hint'),
      optional: true,
    })
    const note = Field.make({
      label: say('conclude.note'),
      name: 'note',
      kind: 'area',
      optional: true,
      limit: NOTE_MAX,
    })
    due.value = date(petition.due)
    note.value = petition.note ?? ''
    const check = () => {
      const assigned = outcome.value === 'assigned-verify'
      const typed = due.value.trim()
      told.textContent = outcome.value === '' ? say('conclude.outcome-missing') : ''
      told.hidden = told.textContent === ''
      agency.error = assigned && agency.value === '' ? say('conclude.agency-missing') : ''
      due.error =
        typed === ''
          ? assigned
            ? say('conclude.due-missing')
            : ''
          : readDate(typed) === undefined
            ? say('conclude.due-wrong')
            : ''
      if (due.error !== '') due.focus()
      if (agency.error !== '') agency.focus()
      return told.hidden && agency.error === '' && due.error === ''
    }
    const choice = await this.#frame.dialog.ask({
      heading: say('conclude.heading'),
      body: [quoted(petition.text), told, outcome, agency, due, note],
      check,
      choices: [{ value: 'save', label: say('conclude.save'), kind: 'main' }],
    })
    if (choice !== 'save') return
    const day = readDate(due.value)
    const words = note.value.trim()
    const answer = await this.#wishes.want('conclude-petition', {
      petition: petition.id,
      outcome: /** @type {Outcome} */ (outcome.value),
      ...(agency.value === '' ? {} : { agency: agency.value }),
      ...(day === undefined ? {} : { due: day }),
      ...(words === '' ? {} : { note: words }),
    })
    if (answer !== undefined) this.#frame.toast.show(say('conclude.done', { name: petition.by }))
  }

  /** Not called, and why: whoever asked is told, and the secretaries. @param {QueueValue} entry */
  async decline(entry) {
    const reason = Segments.make({
      label: say('decline.reason'),
      options: REASONS.map(value => ({ value, label: say(`reason.${value}`) })),
    })
    const note = Field.make({ label: say('decline.note'), name: 'note', kind: 'area', optional: true, limit: NOTE_MAX })
    const told = h('p', { class: 'error', role: 'alert', hidden: true }, say('decline.missing'))
    const choice = await this.#frame.dialog.ask({
      heading: say('decline.heading', { name: entry.name }),
      body: [h('p', { class: 'quoted' }, entry.topic), told, reason, note],
      choices: [{ value: 'decline', label: say('do.decline'), kind: 'stop' }],
      check: () => {
        told.hidden = reason.value !== ''
        return told.hidden
      },
    })
    if (choice !== 'decline') return
    const words = note.value.trim()
    await this.#wishes.want(
      'decline',
      {
        request: entry.id,
        reason: /** @type {'other'} */ (reason.value),
        ...(words === '' ? {} : { note: words }),
      },
      { expect: { [`queue/${entry.id}`]: { status: entry.status } } },
    )
  }

  async close() {
    const waiting = this.#state.all('queue').filter(entry => entry.status === 'waiting').length
    const choice = await this.#frame.dialog.ask({
      heading: say('hall.close-heading'),
      body: [h('p', {}, waiting === 0 ? say('hall.close-body-none') : say('hall.close-body', { waiting }))],
      choices: [{ value: 'yes', label: say('hall.close-yes'), kind: 'stop' }],
    })
    if (choice === 'yes') await this.#wishes.want('close-conference', {})
  }
}

/** The petition that is asked about; a long one scrolls, by keyboard too. @param {string} words */
function quoted(words) {
  return h('blockquote', { class: 'quoted', tabindex: '0' }, words)
}
