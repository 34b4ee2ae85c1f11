import { ServerClock } from './server-clock.js'

/** @import {Surroundings} from './surroundings.js' */

/** When the server last spoke, how long ago that is, and what time it is there now. */
export class Pulse {
  /** The server's time when it last spoke; NaN when it never did. */
  asOf = NaN
  #clock = new ServerClock()
  #around
  #heardAt = NaN
  #heardWall = NaN
  /** What the calendar clock was ahead of the running one when last asked. */
  #ahead = NaN

  /** @param {Pick<Surroundings, 'now' | 'wall'>} around */
  constructor(around) {
    this.#around = around
  }

  /** The server's milliseconds since 1970; NaN before it first spoke. */
  get now() {
    return this.#clock.at(this.#around.now())
  }

  /**
   * Milliseconds since anything came; Infinity when nothing ever did. The running clock may stand still while the
   * machine sleeps, so the calendar clock's difference (never its reading) has a say as well.
   */
  get ageMs() {
    if (Number.isNaN(this.#heardAt)) return Infinity
    return Math.max(this.#around.now() - this.#heardAt, this.#around.wall() - this.#heardWall)
  }

  /**
   * True when the machine has slept since this was asked last: the calendar clock went on and the running one did not.
   * What the line brings then was sent long ago, and would set our clock back by as much.
   */
  get slept() {
    const ahead = this.#around.wall() - this.#around.now()
    const slept = ahead - this.#ahead > SLEPT_MS
    this.#ahead = ahead
    return slept
  }

  /** @param {number} time the server's, from a frame that has just come */
  beat(time) {
    this.#heardAt = this.#around.now()
    this.#heardWall = this.#around.wall()
    this.#clock.sample(time, this.#heardAt)
    this.asOf = time
  }

  /** Another server process: its clock may be another one. */
  forgetClock() {
    this.#clock.forget()
  }
}

/** Clocks are trimmed by less. */
const SLEPT_MS = 1_500
