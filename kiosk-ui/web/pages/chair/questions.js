// What the chair is asked before some steps: who answers, how a petition ends, why somebody is not called.

import { Choice } from '/ui/elements/choice.js'
import { Field } from '/ui/elements/field.js'
import { Segments } from '/ui/elements/segments.js'
import { h } from '/ui/lib/dom.js'
import { areFilled } from '/ui/lib/filled.js'
import { pause } from '/ui/lib/later.js'
import { OUTCOMES } from '/ui/lib/petitions.js'
import { date, readDate } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { chair } from '/ui/lib/words/chair.js'
import { QUIET, expectTurn } from './step.js'

/** @import {PetitionValue, Outcome, QueueValue} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {How, Wishes} from '/ui/lib/wishes.js' */
/** @import {Answer} from '/ui/lib/outbox.js' */
/** @import {Question} from '/ui/elements/dialog.js' */

const say = speaker({ ...common, ...chair })
const REASONS = /** @type {const} */ (['complaint', 'off-topic', 'duplicate', 'other'])
const NOTE_MAX = 2_000
/** So long a question waits for its answer to be recorded. */
const PATIENCE_MS = 2_000
/** Of a title, as of a unit. */
const TITLE_MAX = 120

export class Questions {
  #state
  #frame
  #wishes
  /** What was filled in and refused, by question: it stands there when the question is asked again. */
  #refused = /** @type {Map<string, Record<string, string>>} */ (new Map())

  /** @param {State} state @param {Frame} frame @param {Wishes} wishes */
  constructor(state, frame, wishes) {
    this.#state = state
    this.#frame = frame
    this.#wishes = wishes
  }

  /**
   * Asks, and sends what was answered. A refusal is told where the answer stands, which stays; what the network keeps
   * waiting is left to the outbox, so that nobody is held before an open question.
   * @param {string} about @param {Record<string, {value: string}>} fields @param {Question} question
   * @param {(how: Pick<How, 'refused'>) => Promise<Answer | undefined>} send
   * @param {() => void} [restored] what was refused before stands in the fields again
   */
  async #ask(about, fields, question, send, restored = () => {}) {
    const before = this.#refused.get(about) ?? {}
    for (const [name, field] of Object.entries(fields)) field.value = before[name] ?? field.value
    restored()
    /** @type {Promise<Answer | undefined> | undefined} */
    let sent
    let isHere = true
    const act = async () => {
      this.#refused.set(about, Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])))
      let why = ''
      sent = send({
        refused: words => {
          if (isHere) why = words
          else this.#frame.refuse(words)
        },
      })
      await Promise.race([sent, pause(PATIENCE_MS)])
      return why
    }
    await this.#frame.dialog.ask({ ...question, act })
    isHere = false
    const answer = await sent
    if (answer !== undefined) this.#refused.delete(about)
    return answer
  }

  #agencies() {
    return this.#state.all('agency').map(agency => ({ value: agency.id, label: agency.name }))
  }

  /** @param {{id: string, agency?: string} | undefined} petition */
  async invite(petition) {
    const asked = petition === undefined ? undefined : this.#state.get(`petition/${petition.id}`)?.text
    const agency = Segments.make({
      label: say('invite.agency'),
      options: this.#agencies(),
      value: petition?.agency ?? '',
    })
    const person = Field.make({ label: say('invite.person'), name: 'person', optional: true, limit: TITLE_MAX })
    await this.#ask(
      `invite ${petition?.id}`,
      { agency, person },
      {
        heading: say('invite.heading'),
        body: [...(asked === undefined ? [] : [quoted(asked)]), agency, person],
        choices: [{ value: 'yes', label: say('do.invite'), kind: 'main' }],
        check: () => {
          if (!areFilled(person)) return false
          person.error = agency.value === '' && person.value.trim() === '' ? say('invite.missing') : ''
          if (person.error !== '') person.focus()
          return person.error === ''
        },
      },
      how => {
        const of = petition === undefined ? {} : { petition: petition.id }
        const who = person.value.trim()
        const whom = who === '' ? { agency: agency.value } : { person: who }
        return this.#wishes.want('invite-answer', { ...of, ...whom }, { ...how, expect: QUIET })
      },
    )
  }

  /** The chair wants to know more before somebody answers (R102). @param {QueueValue} entry */
  async askBack(entry) {
    const words = Field.make({ label: say('ask-back.text'), name: 'question', kind: 'area', limit: NOTE_MAX })
    const answer = await this.#ask(
      `ask-back ${entry.id}`,
      { words },
      {
        heading: say('ask-back.heading', { name: entry.name }),
        body: [words],
        choices: [{ value: 'yes', label: say('do.ask-back'), kind: 'main' }],
        check: () => areFilled(words),
      },
      how => this.#wishes.want('ask-back', { text: words.value.trim() }, { ...how, expect: expectTurn(entry) }),
    )
    if (answer !== undefined) this.#frame.toast.show(say('ask-back.done'))
  }

  /** @param {PetitionValue} petition */
  async conclude(petition) {
    const key = /** @type {const} */ (`petition/${petition.id}`)
    let seen = petition.outcome
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
    // A date may be left out, unless an agency is given the matter.
    const showNeed = () => {
      due.optional = outcome.value !== 'assigned-verify'
    }
    outcome.addEventListener('choose', showNeed)
    due.value = date(petition.due)
    note.value = petition.note ?? ''
    const check = () => {
      const assigned = outcome.value === 'assigned-verify'
      const typed = due.value.trim()
      const hasRoom = areFilled(note)
      told.textContent = outcome.value === '' ? say('conclude.outcome-missing') : ''
      told.hidden = told.textContent === ''
      agency.error = assigned && agency.value === '' ? say('conclude.agency-missing') : ''
      due.error = typed !== '' ? this.#wrongIn(readDate(typed)) : assigned ? say('conclude.due-missing') : ''
      if (due.error !== '') due.focus()
      if (agency.error !== '') agency.focus()
      return hasRoom && told.hidden && agency.error === '' && due.error === ''
    }
    const answer = await this.#ask(
      `conclude ${petition.id}`,
      { outcome, agency, due, note },
      {
        heading: say('conclude.heading'),
        body: [quoted(petition.text), told, outcome, agency, due, note],
        check,
        choices: [{ value: 'save', label: say('conclude.save'), kind: 'main' }],
      },
      how => {
        const day = readDate(due.value)
        const words = note.value.trim()
        const sent = this.#wishes.want(
          'conclude-petition',
          {
            petition: petition.id,
            outcome: /** @type {Outcome} */ (outcome.value),
            ...(agency.value === '' ? {} : { agency: agency.value }),
            ...(day === undefined ? {} : { due: day }),
            ...(words === '' ? {} : { note: words }),
          },
          { ...how, expect: { [key]: { outcome: seen } } },
        )
        // Told that it was concluded meanwhile, the chair may still say otherwise.
        seen = this.#state.get(key)?.outcome
        return sent
      },
      showNeed,
    )
    if (answer !== undefined) this.#frame.toast.show(say('conclude.done', { name: petition.by }))
  }

  /** What the server would say of a day. @param {string | undefined} day */
  #wrongIn(day) {
    if (day === undefined) return say('conclude.due-wrong')
    return day < (this.#state.get('conference')?.startsAt ?? '').slice(0, 10) ? say('conclude.due-early') : ''
  }

  /** Not called, and why: whoever asked is told, and the secretaries. @param {QueueValue} entry */
  async decline(entry) {
    const reason = Segments.make({
      label: say('decline.reason'),
      options: REASONS.map(value => ({ value, label: say(`reason.${value}`) })),
    })
    const note = Field.make({ label: say('decline.note'), name: 'note', kind: 'area', optional: true, limit: NOTE_MAX })
    const told = h('p', { class: 'error', role: 'alert', hidden: true }, say('decline.missing'))
    await this.#ask(
      `decline ${entry.id}`,
      { reason, note },
      {
        heading: say('decline.heading', { name: entry.name }),
        body: [h('p', { class: 'quoted', lang: 'vi' }, entry.topic), told, reason, note],
        choices: [{ value: 'decline', label: say('do.decline'), kind: 'stop' }],
        check: () => {
          told.hidden = reason.value !== ''
          return areFilled(note) && told.hidden
        },
      },
      how => {
        const words = note.value.trim()
        const why = /** @type {'other'} */ (reason.value)
        const payload = { request: entry.id, reason: why, ...(words === '' ? {} : { note: words }) }
        return this.#wishes.want('decline', payload, { ...how, expect: expectTurn(entry) })
      },
    )
  }

  async handOver() {
    const conference = this.#state.get('conference')
    if (conference === undefined) return
    const to = Segments.make({
      label: say('hall.hand-over-to'),
      value: conference.acting,
      options: conference.chairs.map(each => ({ value: each.id, label: each.title || each.name })),
    })
    const deputy = Field.make({ label: say('hall.deputy'), name: 'deputy', optional: true, limit: TITLE_MAX })
    const reason = Field.make({ label: say('hall.hand-over-reason'), name: 'reason', optional: true, limit: NOTE_MAX })
    await this.#ask(
      'hand-over',
      { to, deputy, reason },
      {
        heading: say('hall.hand-over'),
        body: [to, deputy, reason],
        choices: [{ value: 'yes', label: say('hall.hand-over'), kind: 'main' }],
        check: () => areFilled(deputy, reason),
      },
      how => {
        const [name, why] = [deputy.value.trim(), reason.value.trim()]
        const payload = { chair: to.value, ...(name === '' ? {} : { deputy: name }), ...(why === '' ? {} : { reason: why }) }
        return this.#wishes.want('hand-over-chair', payload, {
          ...how,
          expect: { conference: { acting: conference.acting } },
        })
      },
    )
  }
}

/** The petition that is asked about; a long one scrolls, by keyboard too. @param {string} words */
function quoted(words) {
  return h('blockquote', { class: 'quoted', tabindex: '0', lang: 'vi' }, words)
}
