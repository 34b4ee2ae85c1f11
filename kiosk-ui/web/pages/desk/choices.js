// What is chosen for a petition: its field, its kind, the agency in charge. Each is sent when it is chosen, and kept
// with the id of its wish until the server has answered: neither a frame nor F5 undoes a choice.

import { Choice } from '/ui/elements/choice.js'
import { send } from '/ui/lib/commands.js'
import { h } from '/ui/lib/dom.js'
import { Follower } from '/ui/lib/follower.js'
import { freshId } from '/ui/lib/ids.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {Id, PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Keep} from './typed.js' */
/** @import {Desk} from './desk.js' */
/** @typedef {'field' | 'concern' | 'agency'} Part */
/** @typedef {{value: string, id: string}} Chosen a choice and the id of its wish */
/** @typedef {Partial<Record<Part, Chosen>>} Waiting what the server has not answered yet */

const say = speaker({ ...common, ...desk })
const PARTS = /** @type {const} */ (['field', 'concern', 'agency'])
const CONCERNS = /** @type {const} */ (['normal', 'complaint', 'off-topic'])
/** @satisfies {Record<Part, (petition: Id, value: string, id: string) => Promise<{seq: number}>>} */
const WISHES = {
  field: (/** @type {Id} */ petition, /** @type {string} */ field, /** @type {string} */ id) =>
    send('edit-petition', { petition, field }, { id }),
  concern: (/** @type {Id} */ petition, /** @type {string} */ concern, /** @type {string} */ id) =>
    send('classify', { petition, concern: /** @type {PetitionValue['concern']} */ (concern) }, { id }),
  agency: (/** @type {Id} */ petition, /** @type {string} */ agency, /** @type {string} */ id) =>
    send('edit-petition', { petition, agency }, { id }),
}

export class Choices {
  #desk
  #created
  #keep
  #chosen
  /** @type {Waiting} */
  #waiting
  #controls = {
    field: Choice.make({ label: say('line.field') }),
    concern: Choice.make({
      label: say('line.concern'),
      value: 'normal',
      options: CONCERNS.map(value => ({ value, label: say(`concern.${value}`) })),
    }),
    agency: Choice.make({ label: say('line.agency') }),
  }
  #parts = {
    field: new Follower(this.#controls.field),
    concern: new Follower(this.#controls.concern),
    agency: new Follower(this.#controls.agency),
  }
  node = h('div', { class: 'choices' }, ...PARTS.map(part => this.#controls[part]))

  /**
   * @param {object} options
   * @param {Desk} options.desk
   * @param {Promise<Id>} options.created
   * @param {Keep<Waiting>} options.keep
   * @param {() => void} options.chosen told whenever something was chosen, and when the server has it
   */
  constructor({ desk, created, keep, chosen }) {
    this.#desk = desk
    this.#created = created
    this.#keep = keep
    this.#chosen = chosen
    this.#waiting = keep.get() ?? {}
    for (const part of PARTS) {
      this.#controls[part].addEventListener('change', () => this.#choose(part))
      this.#resume(part)
    }
    this.#offer()
  }

  /** The one that is chosen, even if the server does not have that yet; empty for none. */
  get agency() {
    return this.#waiting.agency?.value ?? this.#parts.agency.value
  }

  /** The one that was chosen here and that the server does not have yet; empty for none. */
  get agencyOnItsWay() {
    return this.#waiting.agency?.value ?? ''
  }

  get unsaved() {
    return Object.keys(this.#waiting).length
  }

  focus() {
    this.#controls.agency.focus()
  }

  /** @param {PetitionValue} petition @param {number} at how far the frames have told */
  hear({ field = '', concern, agency = '' }, at) {
    this.#parts.field.hear(field, at)
    this.#parts.concern.hear(concern, at)
    this.#parts.agency.hear(agency, at)
    this.#offer()
  }

  /** Another one can be chosen, but not none again: the server knows no such wish. */
  #offer() {
    const { fields, agencies } = this.#desk.lists()
    const { field, agency } = this.#controls
    Object.assign(field, {
      options: fields.map(name => ({ value: name, label: name })),
      empty: field.value === '' ? say('line.no-field') : '',
    })
    Object.assign(agency, { options: agencies, empty: agency.value === '' ? say('line.no-agency') : '' })
  }

  /** @param {Part} part */
  #choose(part) {
    const { value } = this.#controls[part]
    if (value === '') return
    const chosen = { value, id: freshId() }
    this.#wait({ ...this.#waiting, [part]: chosen })
    this.#send(part, chosen)
  }

  /** What was chosen before F5 and not answered is sent once more, under its id. @param {Part} part */
  #resume(part) {
    const chosen = this.#waiting[part]
    if (chosen === undefined) return
    this.#controls[part].value = chosen.value
    this.#send(part, chosen)
  }

  /** @param {Part} part @param {Chosen} chosen */
  async #send(part, { value, id }) {
    const taken = this.#parts[part].send(value)
    try {
      const { seq } = await WISHES[part](await this.#created, value, id)
      taken(seq)
    } catch (problem) {
      if (this.#waiting[part]?.id === id) this.#parts[part].giveUp()
      this.#desk.refused(problem)
    }
    // Should another one have been chosen meanwhile, that one is still waiting.
    const { [part]: last, ...others } = this.#waiting
    if (last?.id === id) this.#wait(others)
  }

  /** @param {Waiting} waiting */
  #wait(waiting) {
    this.#waiting = waiting
    this.#keep.set(this.unsaved === 0 ? undefined : waiting)
    this.#offer()
    this.#chosen()
  }
}
