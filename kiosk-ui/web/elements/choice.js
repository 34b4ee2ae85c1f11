// One of many, by name: agencies, fields, roles. A native select, so a phone shows its own wheel and letters jump.
//   Choice.make({ label: 'Cơ quan', empty: 'Chưa giao', value: '3', options: [{ value: '3', label: 'Công an' }] })
// The native `change` event bubbles; read and set `value`.

import { attribute, h, keyed, text } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'
import { icon } from './icons.js'

/** @import {Option} from './segments.js' */

let made = 0

export class Choice extends Piece {
  static tag = 'dt-choice'
  label = ''
  /** What stands there when nothing is chosen; without it there is no such choice. */
  empty = ''
  /** @type {readonly Option[]} */
  options = []
  error = ''
  value = ''
  #id = `choice-${++made}`
  #label = h('label', { for: this.#id })
  #words = h('span')
  #error = h('p', { class: 'error', id: `${this.#id}-error` }, icon('warn'), this.#words)
  #select = h('select', { class: 'input', id: this.#id })

  create() {
    this.append(this.#label, this.#error, this.#select)
    this.#select.addEventListener('change', () => {
      this.value = this.#select.value
    })
  }

  update() {
    const none = this.empty === '' ? [] : [{ value: '', label: this.empty }]
    text(this.#label, this.label)
    text(this.#words, this.error)
    this.#error.hidden = this.error === ''
    attribute(this.#select, 'aria-invalid', this.error === '' ? null : 'true')
    attribute(this.#select, 'aria-describedby', this.error === '' ? null : this.#error.id)
    keyed(
      this.#select,
      [...none, ...this.options],
      option => option.value,
      option => h('option', { value: option.value }),
      (node, option) => text(node, option.label),
    )
    if (this.#select.value !== this.value) this.#select.value = this.value
  }

  focus() {
    this.#select.focus()
  }
}
