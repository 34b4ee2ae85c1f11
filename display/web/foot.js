// The line at the foot of the screen: the time of day, or, out of touch for some seconds, how old the figures are.

import { icon } from '/ui/elements/icons.js'
import { fill, h } from '/ui/lib/dom.js'
import { everySecond, hourMinute } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'

/** @import {Live} from '/ui/lib/live.js' */

const say = speaker(display)
/** The public is told after this long: a short cut in the Wi-Fi concerns nobody in the seats. */
const TELL_AFTER_MS = 8_000

export class Foot {
  #place
  #live
  #keptFrom
  #shown = ''

  /** @param {HTMLElement} place @param {Live} live @param {number} keptFrom server's time of a kept state, or NaN */
  constructor(place, live, keptFrom) {
    this.#place = place
    this.#live = live
    this.#keptFrom = keptFrom
    everySecond(
      () => live.now(),
      () => this.draw(),
    )
  }

  draw() {
    const { touch, ageMs, asOf } = this.#live
    const from = Number.isNaN(asOf) ? this.#keptFrom : asOf
    const isStale = touch !== 'live' && ageMs > TELL_AFTER_MS && !Number.isNaN(from)
    const words = isStale ? say('display.stale', { time: hourMinute(from) }) : hourMinute(this.#live.now())
    if (words === this.#shown) return
    this.#shown = words
    fill(this.#place, isStale ? h('p', { class: 'stale' }, icon('offline'), words) : h('time', {}, words))
  }
}
