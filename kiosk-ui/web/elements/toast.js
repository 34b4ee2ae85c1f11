// What has just been done, with ten seconds to take it back in place of an «are you sure?» before.
//   toast.show('Đã mời Bà Đặng Thị Huệ phát biểu', { undo: () => send('undo', {}) })
//   toast.show('Đã ghi')                                       tells only
// It stays while a pointer or the focus is on it, so nobody loses the button while reaching for it.

import { h, text } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'
import { Steady } from '/ui/lib/steady.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { icon } from './icons.js'

const say = speaker(common)
const UNDO_FOR_MS = 10_000

export class Toast extends Piece {
  static tag = 'dt-toast'
  #words = h('p', { role: 'status', 'aria-atomic': 'true' })
  #undo = h('button', { class: 'button', type: 'button' }, icon('undo'), say('do.undo'))
  #close = h(
    'button',
    { class: 'button icon', type: 'button', 'aria-label': say('do.close'), onclick: () => this.hide() },
    icon('close'),
  )
  #left = h('span', { class: 'left' })
  /** What is taken back is what was read: another one may have just come under the finger. */
  #steady = new Steady(this.#undo)
  #offered = ''
  #isOther = false
  /** @type {Animation | undefined} */
  #run
  /** Where the focus was when the toast came: it goes back there. @type {Element | null} */
  #before = null

  create() {
    this.dataset.shown ??= 'false'
    this.append(h('div', { class: 'inner' }, this.#words, this.#undo, this.#close, this.#left))
    for (const type of ['pointerenter', 'focusin']) this.addEventListener(type, () => this.#run?.pause())
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, () => this.#run?.play())
  }

  /** @param {string} words @param {{ undo?: () => void }} [offer] */
  show(words, { undo } = {}) {
    this.#run?.cancel()
    if (!this.contains(document.activeElement)) this.#before = document.activeElement
    this.dataset.shown = 'true'
    text(this.#words, words)
    this.#undo.hidden = !undo
    this.#isOther = this.#offered !== '' && this.#offered !== words
    this.#offered = undo ? words : ''
    this.#steady.shows(words)
    this.#undo.onclick = (event) => {
      if (event.detail > 0 && this.#isOther && !this.#steady.isSettled) return
      this.hide()
      undo?.()
    }
    // The bar that runs out is also the timer: what is seen and what happens cannot differ.
    this.#run = this.#left.animate([{ transform: 'scaleX(1)' }, { transform: 'scaleX(0)' }], {
      duration: UNDO_FOR_MS,
      fill: 'forwards',
    })
    this.#run.onfinish = () => this.hide()
  }

  hide() {
    const held = this.contains(document.activeElement)
    this.#run?.cancel()
    this.#run = undefined
    this.dataset.shown = 'false'
    text(this.#words, '')
    this.#offered = ''
    this.#steady.shows('')
    if (held && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true })
  }
}
