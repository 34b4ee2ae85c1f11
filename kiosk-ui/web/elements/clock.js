// The speech clock: time left, and what that means in a word, a shape and a colour. Never blinks.
//   SpeechClock.make({ clock: live.state.get('clock'), now: () => live.now() })
// All sizes are in em: set font-size on the element and the whole clock follows (the projector does).

import { attribute, fill, h, text } from '/ui/lib/dom.js'
import { Ticking } from '/ui/lib/ticking.js'
import { duration, left } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { icon } from './icons.js'

/** @import {ClockValue} from '/ui/lib/protocol.d.ts' */
/** @typedef {'idle' | 'running' | 'soon' | 'over' | 'paused'} ClockFace */

const say = speaker(common)
/** Yellow from here on. */
const SOON_S = 60
const SIGNS = /** @type {const} */ ({ idle: 'none', running: 'play', soon: 'warn', over: 'stop', paused: 'pause' })

export class SpeechClock extends Ticking {
  static tag = 'dt-clock'
  /** @type {ClockValue | undefined} */
  clock
  now = () => Date.now()
  #digits = h('span', { class: 'digits', 'aria-hidden': 'true' })
  #spoken = h('span', { class: 'unseen' })
  #word = h('span')
  #sign = h('span', { class: 'sign' })
  #fill = h('span', { class: 'fill' })

  create() {
    attribute(this, 'role', 'timer')
    this.append(
      h('p', { class: 'word' }, this.#sign, this.#word),
      this.#spoken,
      this.#digits,
      h('span', { class: 'track' }, this.#fill),
    )
  }

  update() {
    const seconds = left(this.clock, this.now())
    const face = faceOf(this.clock, seconds)
    if (this.dataset.face !== face) fill(this.#sign, icon(SIGNS[face]))
    attribute(this, 'data-face', face)
    text(
      this.#word,
      face === 'over' || face === 'idle' || face === 'paused' || face === 'running'
        ? say(`clock.${face}`)
        : seconds === SOON_S
          ? say('clock.soon')
          : say('clock.soon-less'),
    )
    text(this.#spoken, duration(seconds).replace('-', '+'))
    write(this.#digits, duration(seconds).replace('-', '+'))
    const allotted = this.clock?.allotted ?? 0
    this.#fill.style.transform = `scaleX(${allotted > 0 ? Math.min(1, Math.max(0, seconds / allotted)) : 0})`
  }
}

/** @param {ClockValue | undefined} clock @param {number} seconds left @returns {ClockFace} */
function faceOf(clock, seconds) {
  if (!clock || clock.state === 'idle') return 'idle'
  if (clock.state === 'paused') return 'paused'
  return seconds <= 0 ? 'over' : seconds <= SOON_S ? 'soon' : 'running'
}

/**
 * One cell a digit: the font has no figures of equal width, and a time that trembles every second draws every eye.
 * @param {HTMLElement} box @param {string} figures
 */
function write(box, figures) {
  while (box.children.length > figures.length) box.lastElementChild?.remove()
  while (box.children.length < figures.length) box.append(h('span'))
  for (const [i, cell] of [...box.children].entries()) {
    text(cell, figures[i] ?? '')
    attribute(cell, 'data-sign', /\d/.test(figures[i] ?? '') ? null : figures[i])
  }
}
