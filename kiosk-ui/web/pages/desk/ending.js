// How a petition ends: outcome, due date, words of the conclusion. Sent when a part is left, as one command.

import { Choice } from '/ui/elements/choice.js'
import { send } from '/ui/lib/commands.js'
import { h, text } from '/ui/lib/dom.js'
import { date, readDate } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {Id, Outcome, PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Desk} from './desk.js' */

const say = speaker({ ...common, ...desk })
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
let made = 0

export class Ending {
  #desk
  #created
  /** @type {PetitionValue | undefined} */
  #petition
  #outcome = Choice.make({
    label: say('line.outcome'),
    empty: say('line.no-outcome'),
    options: OUTCOMES.map((value, i) => ({ value, label: `${i + 1}. ${say(`outcome.${value}`)}` })),
  })
  #due = h('input', { class: 'input', inputmode: 'numeric', autocomplete: 'off', id: `due-${++made}` })
  #note = h('input', { class: 'input', autocomplete: 'off', spellcheck: 'false', id: `end-note-${made}` })
  #error = h('p', { class: 'error', role: 'alert', hidden: true })
  node = h(
    'div',
    { class: 'ending' },
    this.#outcome,
    h('div', { class: 'due' }, h('label', { for: this.#due.id }, say('line.due')), this.#due),
    h('div', { class: 'end-note' }, h('label', { for: this.#note.id }, say('line.note')), this.#note),
    this.#error,
  )

  /** @param {Desk} desk @param {Promise<Id>} created */
  constructor(desk, created) {
    this.#desk = desk
    this.#created = created
    for (const part of [this.#outcome, this.#due, this.#note]) part.addEventListener('change', () => this.#send())
  }

  /** @param {PetitionValue} petition */
  hear(petition) {
    this.#petition = petition
    this.#outcome.value = petition.outcome ?? ''
    if (document.activeElement !== this.#due) this.#due.value = date(petition.due)
    if (document.activeElement !== this.#note) this.#note.value = petition.note ?? ''
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

  async #send() {
    const outcome = /** @type {Outcome | ''} */ (this.#outcome.value)
    const typed = this.#due.value.trim()
    const due = typed === '' ? undefined : readDate(typed)
    const agency = this.#petition?.agency
    const wrong =
      typed !== '' && due === undefined
        ? say('line.due-wrong')
        : outcome === 'assigned-verify' && agency === undefined
          ? say('line.agency-missing')
          : ''
    text(this.#error, wrong)
    this.#error.hidden = wrong === ''
    if (due !== undefined) this.#due.value = date(due)
    if (wrong !== '' || outcome === '') return
    const note = this.#note.value.trim()
    await this.#desk.attempt(
      this.#created.then(petition =>
        send('conclude-petition', {
          petition,
          outcome,
          ...(agency === undefined ? {} : { agency }),
          ...(due === undefined ? {} : { due }),
          ...(note === '' ? {} : { note }),
        }),
      ),
    )
  }
}
