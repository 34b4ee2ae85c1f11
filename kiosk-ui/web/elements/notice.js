// A place that has nothing to show says why and what comes next: nothing yet, still loading, or an error to mend.
//   Notice.make({ kind: 'empty', heading: 'Chưa có ai đăng ký phát biểu', body: '…', offer: 'Thử lại' })
// Event out: `retry`, when there is an offer and it is taken.

import { attribute, h, text, fill } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'
import { icon } from './icons.js'

const SIGNS = /** @type {const} */ ({ empty: undefined, waiting: 'wait', error: 'warn' })

export class Notice extends Piece {
  static tag = 'dt-notice'
  /** @type {keyof typeof SIGNS} */
  kind = 'empty'
  heading = ''
  body = ''
  /** What its button says; without words there is no button. */
  offer = ''
  #sign = h('span', { class: 'sign' })
  #heading = h('p', { class: 'heading' })
  #body = h('p', { class: 'body' })
  #button = h('button', { class: 'button', type: 'button', onclick: () => this.tell('retry') })

  create() {
    this.append(this.#sign, this.#heading, this.#body, this.#button)
  }

  update() {
    attribute(this, 'data-kind', this.kind)
    attribute(this, 'role', this.kind === 'error' ? 'alert' : null)
    const sign = SIGNS[this.kind]
    fill(this.#sign, sign && icon(sign))
    this.#sign.hidden = !sign
    text(this.#heading, this.heading)
    text(this.#body, this.body)
    text(this.#button, this.offer)
    this.#body.hidden = this.body === ''
    this.#button.hidden = this.offer === ''
  }
}
