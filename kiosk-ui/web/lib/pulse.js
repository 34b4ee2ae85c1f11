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
