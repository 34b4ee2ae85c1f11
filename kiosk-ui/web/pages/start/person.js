// What is known of one delegate: added, put right, and an invitation withdrawn. Never the telephone number: what is
// not needed to find or seat somebody is not asked for here.

import { Choice } from '/ui/elements/choice.js'
import { Field } from '/ui/elements/field.js'
import { asked } from '/ui/lib/asked.js'
import { h, text } from '/ui/lib/dom.js'
import { areFilled } from '/ui/lib/filled.js'
import { fold } from '/ui/lib/names.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { people } from '/ui/lib/words/people.js'

/** @import {Answer} from '/ui/lib/outbox.js' */
/** @import {DelegateValue, Id} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {How, Wishes} from '/ui/lib/wishes.js' */

const say = speaker({ ...common, ...people })
const NAME_MAX = 80
const UNIT_MAX = 120
const REASON_MAX = 2_000

export class Person {
  #state
  #frame
  #wishes

  /** @param {State} state @param {Frame} frame @param {Wishes} wishes */
  constructor(state, frame, wishes) {
    this.#state = state
    this.#frame = frame
    this.#wishes = wishes
  }

  /** @returns {Promise<string | undefined>} the name of whoever was added */
  async add() {
    const form = new Form(this.#state)
    const { name, unit, group, seat } = form
    const done = await this.#ask(say('person.add-heading'), form, how =>
      this.#wishes.want(
        'add-delegate',
        {
          name: name.value.trim(),
          group: group.value,
          ...(unit.value.trim() === '' ? {} : { unit: unit.value.trim() }),
          ...(seat.value.trim() === '' ? {} : { seat: seat.value.trim() }),
        },
        { ...how, expect: {} },
      ),
    )
    if (!done) return undefined
    this.#frame.toast.show(say('person.added', { name: name.value.trim() }))
    return name.value.trim()
  }

  /** @param {Id} id */
  async edit(id) {
    const person = this.#state.get(`delegate/${id}`)
    if (person === undefined) return
    const form = new Form(this.#state, person)
    let seen = person
    const send = async (/** @type {Pick<How, 'refused'>} */ how) => {
      const changes = form.changes(person)
      if (changes === undefined) return { seq: 0, result: {} }
      const asSeen = Object.entries(seen).filter(([field]) => field in changes)
      // Somebody else has changed the same meanwhile: that is told once, and then this one decides.
      seen = this.#state.get(`delegate/${id}`) ?? seen
      const expect = { [`delegate/${id}`]: Object.fromEntries(asSeen) }
      return this.#wishes.want('edit-delegate', { delegate: id, ...changes }, { ...how, expect })
    }
    const mayWithdraw = person.status === 'invited' && !person.walkIn
    const done = await this.#ask(say('person.edit-heading', { name: person.name }), form, send, mayWithdraw)
    if (done === 'withdraw') await this.#withdraw(person)
    else if (done) this.#frame.toast.show(say('person.saved', { name: form.name.value.trim() }))
  }

  /**
   * @param {string} heading @param {Form} form
   * @param {(how: Pick<How, 'refused'>) => Promise<Answer | undefined>} send
   * @param {boolean} [mayWithdraw]
   * @returns {Promise<boolean | 'withdraw'>} whether it was done
   */
  async #ask(heading, form, send, mayWithdraw = false) {
    const question = {
      heading,
      body: form.body,
      check: (/** @type {string} */ value) => value === 'withdraw' || form.check(),
      choices: [
        { value: 'save', label: say('person.save'), kind: /** @type {const} */ ('main') },
        ...(mayWithdraw ? [{ value: 'withdraw', label: say('person.withdraw'), kind: /** @type {const} */ ('stop') }] : []),
      ],
    }
    const { choice, answer } = await asked(this.#frame, question, (how, value) =>
      value === 'save' ? send(how) : undefined,
    )
    if (choice === 'withdraw') return 'withdraw'
    return choice === 'save' && answer !== undefined
  }

  /** @param {DelegateValue} person */
  async #withdraw({ id, name }) {
    const reason = Field.make({ label: say('person.reason'), name: 'reason', optional: true, limit: REASON_MAX })
    const choice = await this.#frame.dialog.ask({
      heading: say('person.withdraw-heading', { name }),
      body: [h('p', {}, say('person.withdraw-body')), reason],
      check: () => areFilled(reason),
      choices: [{ value: 'yes', label: say('person.withdraw'), kind: 'stop' }],
    })
    if (choice !== 'yes') return
    const why = reason.value.trim()
    const done = await this.#wishes.want(
      'withdraw-invitation',
      { delegate: id, ...(why === '' ? {} : { reason: why }) },
      { expect: { [`delegate/${id}`]: { status: 'invited' } } },
    )
    if (done) this.#frame.toast.show(say('person.withdrawn-done', { name }))
  }
}

/** Whom the plan wants of an organisation; empty where it does not say. @param {State} state @param {Id} group */
export function whom(state, group) {
  const described = state.get('conference')?.groups.find(({ id }) => id === group)
  return described === undefined ? '' : say('person.whom', { whom: described.description })
}

/** The fields of one delegate. */
class Form {
  #state
  #person
  #whom = h('p', { class: 'small soft', role: 'status' })
  name
  unit
  group
  seat

  /** @param {State} state @param {DelegateValue} [person] whoever is known already */
  constructor(state, person) {
    this.#state = state
    this.#person = person
    this.name = Field.make({ label: say('person.name'), name: 'name', limit: NAME_MAX })
    // What is left out of a wish stays as it is: what is known already can be changed, and not be emptied.
    this.unit = Field.make({
      label: say('person.unit'),
      name: 'unit',
      limit: UNIT_MAX,
      optional: person === undefined,
      hint: person === undefined ? say('person.unit-hint') : '',
    })
    this.group = Choice.make({
      label: say('person.group'),
      empty: person === undefined || person.group === '' ? say('person.no-group') : '',
      options: (state.get('attendance')?.groups ?? []).map(({ id, name }) => ({ value: id, label: name })),
      value: person?.group ?? '',
    })
    this.seat = Field.make({ label: say('person.seat'), name: 'seat', limit: NAME_MAX, optional: !person?.seat })
    if (person !== undefined) {
      this.name.value = person.name
      this.unit.value = person.unit
      this.seat.value = person.seat ?? ''
    }
    this.seat.addEventListener('input', () => this.#tellWhoSitsThere())
    this.group.addEventListener('change', () => this.#tellWhomThePlanWants())
    this.#tellWhomThePlanWants()
  }

  get body() {
    return [this.name, this.unit, this.group, this.#whom, this.seat]
  }

  check() {
    if (!areFilled(this.name, this.unit, this.seat)) return false
    this.group.error = this.group.value === '' && !this.#person ? say('person.group-missing') : ''
    if (this.group.error !== '') this.group.focus()
    else if (this.#isTwice()) {
      this.name.error = say('person.twice')
      this.name.focus()
    } else return true
    return false
  }

  /**
   * What differs from what was known; undefined when nothing does.
   * @param {DelegateValue} known
   * @returns {Partial<Record<'name' | 'unit' | 'group' | 'seat', string>> | undefined}
   */
  changes(known) {
    const fields = /** @type {const} */ (['name', 'unit', 'group', 'seat'])
    const differing = fields.filter(field => this[field].value.trim() !== (known[field] ?? ''))
    return differing.length === 0
      ? undefined
      : Object.fromEntries(differing.map(field => [field, this[field].value.trim()]))
  }

  get #others() {
    return this.#state.all('delegate').filter(({ id, status }) => id !== this.#person?.id && status !== 'withdrawn')
  }

  /** As a list from a file would be told: two of the same name and unit cannot be told apart at the door. */
  #isTwice() {
    const groups = this.#state.get('attendance')?.groups ?? []
    const unit = this.unit.value.trim() || (groups.find(({ id }) => id === this.group.value)?.name ?? '')
    const who = `${fold(this.name.value)}\n${fold(unit)}`
    if (this.#person && who === `${fold(this.#person.name)}\n${fold(this.#person.unit)}`) return false
    return this.#others.some(other => who === `${fold(other.name)}\n${fold(other.unit)}`)
  }

  #tellWhomThePlanWants() {
    text(this.#whom, whom(this.#state, this.group.value))
  }

  /** Not refused: two who change seats do so one after the other. */
  #tellWhoSitsThere() {
    const seat = fold(this.seat.value)
    const there = seat === '' ? undefined : this.#others.find(other => fold(other.seat ?? '') === seat)
    this.seat.hint = there === undefined ? '' : say('person.seat-taken', { name: there.name })
  }
}
