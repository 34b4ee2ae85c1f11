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
  #shown = ''

  /** @param {HTMLElement} place @param {Live} live */
  constructor(place, live) {
    this.#place = place
    this.#live = live
    everySecond(
      () => live.now(),
      () => this.draw(),
    )
  }

  draw() {
    const { touch, ageMs, asOf } = this.#live
    // A page that has just been opened has heard nothing yet: then its own age counts.
    const age = Number.isFinite(ageMs) ? ageMs : performance.now()
    const isStale = touch !== 'live' && age > TELL_AFTER_MS && !Number.isNaN(asOf)
    const words = isStale ? say('display.stale', { time: hourMinute(asOf) }) : hourMinute(this.#live.now())
    if (words === this.#shown) return
    this.#shown = words
    fill(this.#place, isStale ? h('p', { class: 'stale' }, icon('offline'), words) : h('time', {}, words))
  }
}
