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
  /** The least that the calendar clock was ahead of the running one since the last sleep. */
  #ahead = NaN
  #askedAt = NaN
  /** What the server's clock was ahead of this device's calendar clock when an earlier page heard it. */
  #kept = NaN

  /** @param {Pick<Surroundings, 'now' | 'wall'>} around */
  constructor(around) {
    this.#around = around
  }

  /** The server's milliseconds since 1970; NaN while nothing tells. */
  get now() {
    return this.#clock.known ? this.#clock.at(this.#around.now()) : this.#now
  }

  /** What the server's clock is ahead of this device's calendar clock: it outlives the page; NaN while not known. */
  get ahead() {
    return this.now - this.#around.wall()
  }

  /**
   * What an earlier page knew. Its running clock is gone, but the calendar clock went on; only its difference is used,
   * so it may be wrong by any amount. Where somebody set it meanwhile the time is not known.
   * @param {{asOf: number, ahead?: number | null}} known
   */
  restore({ asOf, ahead }) {
    this.asOf = asOf
    const age = this.#around.wall() + (ahead ?? NaN) - asOf
    this.#kept = age >= 0 && age < KEPT_MS_MAX ? (ahead ?? NaN) : NaN
  }

  /**
   * Milliseconds since anything came; Infinity when that is not known. The running clock may stand still while the
   * machine sleeps, so the calendar clock's difference (never its reading) has a say as well.
   */
  get ageMs() {
    if (!Number.isNaN(this.#heardAt)) {
      return Math.max(this.#around.now() - this.#heardAt, this.#around.wall() - this.#heardWall)
    }
    return Number.isNaN(this.#now) ? Infinity : Math.max(0, this.#now - this.asOf)
  }

  /**
   * True when the machine has slept since this was last true: the calendar clock went on and the running one did not.
   * What the line brings then was sent long ago, and would set our clock back by as much. Where the running clock goes
   * on during sleep, or the browser only froze the page, a long gap in being asked tells, if nothing came meanwhile.
   */
  get slept() {
    const now = this.#around.now()
    const ahead = this.#around.wall() - now
    const slept = ahead - this.#ahead > SLEPT_MS
    const frozen = now - this.#askedAt > GAP_MS && this.ageMs > FRESH_MS
    if (slept || !(ahead >= this.#ahead)) this.#ahead = ahead
    this.#askedAt = now
    return slept || frozen
  }

  /** True when the line spoke within a heartbeat and a little. */
  get fresh() {
    return this.ageMs < FRESH_MS
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

  get #now() {
    return this.#around.wall() + this.#kept
  }
}

/** Clocks drift apart by less in the hours of a conference. */
const SLEPT_MS = 1_500
/** Asked every second; a busy page is late by less. */
const GAP_MS = 5_000
/** The server speaks every 10 s. */
const FRESH_MS = 12_000
/** Half a day: a running speech of yesterday says nothing. */
const KEPT_MS_MAX = 6 * 3_600_000
