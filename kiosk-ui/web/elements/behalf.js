// For whom somebody speaks, where it is not for themselves (R104): one line that opens a field, as most speak for themselves.
//   Behalf.make()
// `value` is empty while it is closed. Set it to open it with these words, or to close it with none. `input` bubbles.

import { h } from '/ui/lib/dom.js'
import { areFilled } from '/ui/lib/filled.js'
import { Piece } from '/ui/lib/piece.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { Field } from './field.js'

const say = speaker(common)
/** As of a unit. */
const WHOM_MAX = 120

export class Behalf extends Piece {
  static tag = 'dt-behalf'
  #whom = Field.make({
    label: say('behalf.label'),
    name: 'on-behalf-of',
    hint: say('behalf.hint'),
    limit: WHOM_MAX,
    optional: true,
  })
  /** Somebody opened it by hand, and wants to write there. */
  #isAsked = false
  #fold = h('details', {}, h('summary', { onclick: () => (this.#isAsked = true) }, say('behalf.open')), this.#whom)

  get value() {
    return this.#fold.open ? this.#whom.value.trim() : ''
  }

  set value(words) {
    this.#whom.value = words
    this.#whom.error = ''
    this.#fold.open = words !== ''
  }

  create() {
    this.append(this.#fold)
    this.#fold.addEventListener('toggle', () => {
      if (this.#isAsked && this.#fold.open) this.#whom.focus()
      this.#isAsked = false
      // Closed or opened again it is another answer, which is kept as what is typed is.
      this.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }

  /** What a request to speak says of it. */
  get wish() {
    return this.value === '' ? {} : { onBehalfOf: this.value }
  }

  /** Whether it may be sent; else it is told at the field. */
  check() {
    return !this.#fold.open || areFilled(this.#whom)
  }
}
