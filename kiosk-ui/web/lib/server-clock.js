/**
 * The server's time, reckoned on this device's running clock (`performance.now()`), never on its calendar clock, which
 * in a hall may be ten minutes off. Each frame says when it was sent; the one that took least on its way gives the best
 * offset, so the largest difference seen lately counts. When a laptop slept and its running clock stood still, the
 * next frame shows a larger difference and is believed at once.
 */
export class ServerClock {
  /** @type {{at: number, offset: number}[]} */
  #samples = []
  #offset = NaN

  /** @param {number} serverTime milliseconds since 1970 @param {number} now this device's running clock */
  sample(serverTime, now) {
    if (!Number.isFinite(serverTime)) return
    this.#samples.push({ at: now, offset: serverTime - now })
    this.#samples = this.#samples.filter(sample => now - sample.at <= WINDOW_MS).slice(-SAMPLES_MAX)
    this.#offset = Math.max(...this.#samples.map(sample => sample.offset))
    if (this.#serverWentBack()) this.forget({ keepNewest: true })
  }

  /** @param {number} now @returns {number} the server's milliseconds since 1970; NaN before the first frame */
  at(now) {
    return now + this.#offset
  }

  get known() {
    return !Number.isNaN(this.#offset)
  }

  /** A new server process may carry another clock: what was learnt from the old one would only mislead. */
  forget({ keepNewest = false } = {}) {
    this.#samples = keepNewest ? this.#samples.slice(-1) : []
    this.#offset = this.#samples[0]?.offset ?? NaN
  }

  /**
   * True when all frames for a while came "late" by more than a network explains: somebody set the server's clock
   * back.
   */
  #serverWentBack() {
    const lately = this.#samples.slice(-LATE_COUNT)
    const span = (lately.at(-1)?.at ?? 0) - (lately[0]?.at ?? 0)
    return (
      lately.length === LATE_COUNT &&
      span >= LATE_SPAN_MS &&
      lately.every(sample => this.#offset - sample.offset > LATE_MS)
    )
  }
}

/** Long enough to meet an undelayed frame, short enough that a drifting crystal (50 ppm) stays under 0.1 s. */
const WINDOW_MS = 10 * 60_000
const SAMPLES_MAX = 120
const LATE_COUNT = 4
const LATE_SPAN_MS = 25_000
const LATE_MS = 2_000
