// One of a few, all seen at once: outcomes, filters, scenes. Native radio buttons: arrows and labels just work.
//   Segments.make({ label: 'Kết quả', options: [{ value: 'in', label: 'Đã có mặt', count: 96 }], value: 'in' })
// Event out: `choose` {value}.
// `deliberate`, where the whole hall sees each choice: arrows only go about, and Enter, Space or a tap chooses.

import { attribute, h, keyed, text } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'

/** @typedef {{ value: string, label: string, count?: number }} Option */
const ARROWS = /** @type {Record<string, number>} */ ({ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 })
let made = 0

export class Segments extends Piece {
  static tag = 'dt-segments'
  label = ''
  /** @type {readonly Option[]} */
  options = []
  value = ''
  deliberate = false
  #name = `segments-${++made}`
  #legend = h('legend')
  #list = h('div', { class: 'options' })

  create() {
    this.append(h('fieldset', {}, this.#legend, this.#list))
    this.addEventListener('change', (event) => {
      event.stopPropagation()
      this.value = /** @type {HTMLInputElement} */ (event.target).value
      this.tell('choose', { value: this.value })
    })
    this.addEventListener('keydown', (event) => {
      if (this.deliberate) this.#goAbout(event)
    })
  }

  /** As in a toolbar (w3.org/WAI/ARIA/apg/patterns/radio, «Radio Group in a Toolbar»). @param {KeyboardEvent} event */
  #goAbout(event) {
    const all = [...this.#list.querySelectorAll('input')]
    const at = all.findIndex((each) => each === event.target)
    const step = ARROWS[event.key]
    if (event.key === 'Enter') all[at]?.click()
    if (step === undefined) return
    event.preventDefault()
    all.at((at + step) % all.length)?.focus()
  }

  update() {
    text(this.#legend, this.label)
    keyed(
      this.#list,
      this.options,
      (option) => option.value,
      (option) =>
        h('label', {}, h('input', { type: 'radio', name: this.#name, value: option.value }), h('span'), h('b')),
      (node, option) => this.#show(node, option),
    )
  }

  /** @param {HTMLLabelElement} node @param {Option} option */
  #show(node, option) {
    const [input, words, count] = [node.querySelector('input'), node.querySelector('span'), node.querySelector('b')]
    if (!input || !words || !count) return
    input.checked = option.value === this.value
    attribute(node, 'data-chosen', input.checked)
    text(words, option.label)
    text(count, option.count ?? '')
    count.hidden = option.count === undefined
  }
}
