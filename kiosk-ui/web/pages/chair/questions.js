// What the chair is asked before some steps: who answers, what is asked back, why somebody is not called.

import { Field } from '/ui/elements/field.js'
import { Segments } from '/ui/elements/segments.js'
import { h } from '/ui/lib/dom.js'
import { areFilled } from '/ui/lib/filled.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { chair } from '/ui/lib/words/chair.js'
import { Asking } from './asking.js'
import { quoted } from './quoted.js'
import { QUIET, expectTurn } from './step.js'

/** @import {QueueValue} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */

const say = speaker({ ...common, ...chair })
const REASONS = /** @type {const} */ (['complaint', 'off-topic', 'duplicate', 'other'])
const NOTE_MAX = 2_000
/** Of a title, as of a unit. */
const TITLE_MAX = 120
const NAME_MAX = 80

export class Questions {
  #state
  #frame
  #wishes
  #asking

  /** @param {State} state @param {Frame} frame @param {Wishes} wishes */
  constructor(state, frame, wishes) {
    this.#state = state
    this.#frame = frame
    this.#wishes = wishes
    this.#asking = new Asking(frame)
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
    await this.#asking.ask(
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
    const answer = await this.#asking.ask(
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

  /** Not called, and why: whoever asked is told, and the secretaries. @param {QueueValue} entry */
  async decline(entry) {
    const reason = Segments.make({
      label: say('decline.reason'),
      options: REASONS.map(value => ({ value, label: say(`reason.${value}`) })),
    })
    const note = Field.make({ label: say('decline.note'), name: 'note', kind: 'area', optional: true, limit: NOTE_MAX })
    const told = h('p', { class: 'error', role: 'alert', hidden: true }, say('decline.missing'))
    await this.#asking.ask(
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
    const name = Field.make({ label: say('hall.deputy-name'), name: 'deputyName', optional: true, limit: NAME_MAX })
    const reason = Field.make({ label: say('hall.hand-over-reason'), name: 'reason', optional: true, limit: NOTE_MAX })
    await this.#asking.ask(
      'hand-over',
      { to, deputy, name, reason },
      {
        heading: say('hall.hand-over'),
        body: [to, deputy, name, reason],
        choices: [{ value: 'yes', label: say('hall.hand-over'), kind: 'main' }],
        check: () => {
          if (!areFilled(deputy, name, reason)) return false
          // Papers carry the title; a name alone says nothing of who may preside.
          deputy.error = deputy.value.trim() === '' && name.value.trim() !== '' ? say('hall.deputy-missing') : ''
          if (deputy.error !== '') deputy.focus()
          return deputy.error === ''
        },
      },
      how => {
        const [title, called, why] = [deputy, name, reason].map(field => field.value.trim())
        const payload = {
          chair: to.value,
          ...(title ? { deputy: title } : {}),
          ...(called ? { deputyName: called } : {}),
          ...(why ? { reason: why } : {}),
        }
        return this.#wishes.want('hand-over-chair', payload, {
          ...how,
          expect: { conference: { acting: conference.acting } },
        })
      },
    )
  }
}
