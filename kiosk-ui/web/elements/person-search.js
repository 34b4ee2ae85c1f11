// Finds a person by any part of the name or unit, with or without marks; arrows and Enter, or a finger.
//   PersonSearch.make({ people: live.state.all('delegate') })
// Event out: `choose` {person}. The list follows the WAI-ARIA combobox pattern (w3.org/WAI/ARIA/apg/patterns/combobox).

import { attribute, fill, h, keyed, text } from '/ui/lib/dom.js'
import { search } from '/ui/lib/names.js'
import { Piece } from '/ui/lib/piece.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { Chip } from './chip.js'
import { icon } from './icons.js'

/** @import {DelegateValue} from '/ui/lib/protocol.d.ts' */
/** @typedef {Pick<DelegateValue, 'id' | 'name' | 'unit' | 'seat'> & Partial<Pick<DelegateValue, 'status'>>} Person */

const say = speaker(common)
const KINDS = /** @type {const} */ ({ invited: 'none', in: 'ok', left: 'wait', withdrawn: 'stop' })
const SHOWN_MAX = 8
let made = 0

export class PersonSearch extends Piece {
  static tag = 'dt-person-search'
  /** @type {readonly Person[]} */
  people = []
  label = say('person.search')
  hint = say('person.hint')
  #id = `person-${++made}`
  #active = 0
  #label = h('label', { for: this.#id })
  #hint = h('p', { class: 'hint', id: `${this.#id}-hint` })
  #list = h('ul', { role: 'listbox', id: `${this.#id}-list` })
  #told = h('p', { class: 'told', role: 'status', 'aria-atomic': 'true' })
  #input = h('input', {
    class: 'input',
    id: this.#id,
    role: 'combobox',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-controls': this.#list.id,
    'aria-describedby': this.#hint.id,
    'aria-expanded': 'false',
    oninput: () => {
      this.#active = 0
      this.changed()
    },
    onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
  })

  create() {
    this.append(
      this.#label,
      this.#hint,
      h('div', { class: 'box' }, icon('search'), this.#input),
      this.#told,
      this.#list,
    )
  }

  /** Empties the field, for the next person. */
  clear() {
    this.#input.value = ''
    this.changed()
  }

  /** Looks for somebody whose name is known already. @param {string} name */
  find(name) {
    this.#input.value = name
    this.#input.dispatchEvent(new Event('input', { bubbles: true }))
  }

  focus() {
    this.#input.focus()
  }

  update() {
    const typed = this.#input.value
    const found = search(
      this.people,
      typed,
      (person) => person.name,
      (person) => person.unit,
    )
    const shown = found.slice(0, SHOWN_MAX)
    this.#active = Math.min(this.#active, Math.max(0, shown.length - 1))
    text(this.#label, this.label)
    text(this.#hint, this.hint)
    attribute(this.#list, 'aria-label', this.label)
    text(
      this.#told,
      typed.trim() === ''
        ? ''
        : found.length === 0
          ? say('person.none', { typed: typed.trim() })
          : found.length > SHOWN_MAX
            ? say('person.more', { count: found.length - SHOWN_MAX })
            : say('person.found', { count: found.length }),
    )
    this.#list.hidden = shown.length === 0
    attribute(this.#input, 'aria-expanded', String(shown.length > 0))
    attribute(this.#input, 'aria-activedescendant', shown.length > 0 ? this.#optionId(shown[this.#active]) : null)
    keyed(
      this.#list,
      shown,
      (person) => person.id,
      () => h('li', { role: 'option' }),
      (row, person, index) => this.#show(row, person, index),
    )
  }

  /** @param {HTMLLIElement} row @param {Person} person @param {number} index */
  #show(row, person, index) {
    row.id = this.#optionId(person)
    attribute(row, 'aria-selected', String(index === this.#active))
    row.onclick = () => this.tell('choose', { person })
    fill(
      row,
      h(
        'span',
        { class: 'who', lang: 'vi' },
        h('strong', {}, person.name),
        h(
          'span',
          { class: 'unit' },
          [person.unit, person.seat && ' · '].filter(Boolean).join(''),
          person.seat && h('span', { class: 'seat' }, person.seat),
        ),
      ),
      person.status && Chip.make({ kind: KINDS[person.status], label: say(`person.${person.status}`) }),
    )
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    // An input method is still composing a letter: its Enter and arrows are not ours.
    if (event.isComposing || event.keyCode === 229) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      this.#active = Math.max(0, this.#active + step)
      this.changed()
    } else if (event.key === 'Enter')
      /** @type {HTMLElement | undefined} */ (this.#list.children[this.#active])?.click()
    else if (event.key === 'Escape') this.clear()
    else return
    event.preventDefault()
  }

  /** @param {Person | undefined} person */
  #optionId(person) {
    return `${this.#id}-${person?.id}`
  }
}
