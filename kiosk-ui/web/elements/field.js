// A field with its label, hint and error; what was typed always stays.
//   Field.make({ label: 'Nội dung phát biểu', name: 'topic', kind: 'area', limit: 200, hint: '…', error: '' })
// The native `input` and `change` events bubble; read and set `value`. `kind`: text, area, digits, phone, date, code.
//   if (!field.check()) return field.focus()               before it is sent: missing and too long are told at the field

import { attribute, h, text } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'
import { lackOf } from '/ui/lib/filled.js'
import { lengthOf } from '/ui/lib/same.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { icon } from './icons.js'

const say = speaker(common)
/** How the keyboard of a phone helps with each kind. */
const KEYBOARDS = /** @type {const} */ ({
  text: 'text',
  area: 'text',
  digits: 'numeric',
  code: 'numeric',
  phone: 'tel',
  date: 'numeric',
})
/** Characters left from which on they are counted. */
const COUNT_FROM = 40
let made = 0

export class Field extends Piece {
  static tag = 'dt-field'
  label = ''
  name = ''
  /** @type {keyof typeof KEYBOARDS} */
  kind = 'text'
  hint = ''
  error = ''
  optional = false
  /** Characters at most; 0: no limit. Too long is told, never cut. */
  limit = 0
  #id = `field-${++made}`
  #label = h('label', { for: this.#id })
  #hint = h('p', { class: 'hint', id: `${this.#id}-hint` })
  #words = h('span')
  #error = h('p', { class: 'error', id: `${this.#id}-error` }, icon('warn'), this.#words)
  #count = h('p', { class: 'count', id: `${this.#id}-count` })
  /**
   * A textarea until it is made: what is put in before then keeps its lines, whichever of the two it becomes.
   * @type {HTMLInputElement | HTMLTextAreaElement}
   */
  #input = h('textarea', { id: this.#id, rows: 4, spellcheck: 'false' })

  get value() {
    return this.#input.value
  }

  set value(value) {
    if (this.#input.value !== value) this.#input.value = value
    this.changed()
  }

  create() {
    if (this.kind !== 'area') {
      const line = h('input', { id: this.#id, autocomplete: 'off', spellcheck: 'false' })
      line.value = this.#input.value
      this.#input = line
    }
    this.append(this.#label, this.#hint, this.#error, this.#input, this.#count)
    this.addEventListener('input', () => this.changed())
  }

  update() {
    const input = this.#input
    const left = this.limit - lengthOf(input.value)
    const counted = this.limit > 0 && left <= COUNT_FROM
    text(this.#label, this.optional ? `${this.label} (${say('field.optional')})` : this.label)
    text(this.#hint, this.hint)
    text(this.#words, this.error)
    text(this.#count, left >= 0 ? say('field.left', { count: left }) : say('field.over', { count: -left }))
    this.#hint.hidden = this.hint === ''
    this.#error.hidden = this.error === ''
    this.#count.hidden = !counted
    attribute(this, 'data-kind', this.kind)
    attribute(this.#count, 'data-over', counted && left < 0)
    attribute(input, 'name', this.name)
    attribute(input, 'inputmode', KEYBOARDS[this.kind])
    attribute(input, 'aria-required', this.optional ? null : 'true')
    attribute(input, 'aria-invalid', this.error === '' ? null : 'true')
    attribute(
      input,
      'aria-describedby',
      [!this.#hint.hidden && this.#hint.id, !this.#error.hidden && this.#error.id, counted && this.#count.id]
        .filter(Boolean)
        .join(' ') || null,
    )
  }

  focus() {
    this.#input.focus()
  }

  /**
   * Says at the field what the server would refuse: nothing typed where something is needed, or too much.
   * @param {string} [missing] what to say when nothing was typed
   * @returns {boolean} whether it may be sent
   */
  check(missing) {
    this.error = lackOf(this, missing)
    return this.error === ''
  }
}
