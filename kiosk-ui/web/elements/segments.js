// One of a few, all seen at once: outcomes, filters, scenes. Native radio buttons: arrows and labels just work.
//   Segments.make({ label: 'Kết quả', options: [{ value: 'in', label: 'Đã có mặt', count: 96 }], value: 'in' })
// Event out: `choose` {value}.

import { attribute, h, keyed, text } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'

/** @typedef {{ value: string, label: string, count?: number }} Option */
let made = 0

export class Segments extends Piece {
  static tag = 'dt-segments'
  label = ''
  /** @type {readonly Option[]} */
  options = []
  value = ''
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
