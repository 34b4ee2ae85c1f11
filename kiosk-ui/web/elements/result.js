// The one big answer of a page: done, look out, or not; with an icon and a word, name first, what to do next last.
//   Result.make({ kind: 'ok', word: 'Mời vào', name: 'Bà Đặng Thị Huệ', facts: ['Ghế B12'], next: '…' })
// kind: ok (green), warn (amber), stop (red), wait (grey). The page announces it in its live region. An `address` is
// shown as a QR code beside it, to be scanned off the screen; `addressFor` says what it opens.

import { attribute, fill, h, text } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'
import { icon } from './icons.js'
import { Qr } from './qr.js'

/** A longer name takes more lines, in smaller letters: what is below it must still be on the screen. */
const LONG_NAME = 36

export class Result extends Piece {
  static tag = 'dt-result'
  /** @type {'ok' | 'warn' | 'stop' | 'wait'} */
  kind = 'wait'
  word = ''
  name = ''
  /** @type {readonly string[]} */
  facts = []
  next = ''
  address = ''
  addressFor = ''
  #sign = h('span', { class: 'sign' })
  #word = h('p', { class: 'word' })
  #name = h('p', { class: 'name', lang: 'vi' })
  #facts = h('ul', { class: 'facts' })
  #next = h('p', { class: 'next' })
  #qr = Qr.make({})
  #scan = h('div', { class: 'scan' }, this.#qr)

  create() {
    this.append(this.#sign, this.#word, this.#name, this.#facts, this.#next, this.#scan)
  }

  update() {
    attribute(this, 'data-kind', this.kind)
    fill(this.#sign, icon(this.kind))
    text(this.#word, this.word)
    text(this.#name, this.name)
    attribute(this.#name, 'data-long', this.name.length > LONG_NAME)
    fill(this.#facts, ...this.facts.map((fact) => h('li', {}, fact)))
    text(this.#next, this.next)
    this.#name.hidden = this.name === ''
    this.#facts.hidden = this.facts.length === 0
    this.#next.hidden = this.next === ''
    Object.assign(this.#qr, { value: this.address, label: this.addressFor })
    this.#scan.hidden = this.address === ''
    attribute(this, 'data-scan', this.address !== '')
  }
}
