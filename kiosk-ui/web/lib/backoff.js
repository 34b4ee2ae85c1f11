/**
 * How long to wait before the next try. Full jitter: after a restart two thousand screens must not come back in step.
 * While the cut is young the wait stays short, so that a screen is right within two seconds of the network's return;
 * later it grows to spare a server that is gone for the day.
 */
export class Backoff {
  #tries = 0
  #since = NaN

  /** @param {() => number} [random] from 0 to 1 */
  constructor(random = Math.random) {
    this.random = random
  }

  /** @param {number} now milliseconds that only grow @returns {number} milliseconds to wait */
  next(now) {
    if (this.#tries === 0) this.#since = now
    const cap = now - this.#since < YOUNG_MS ? YOUNG_CAP_MS : OLD_CAP_MS
    const ceiling = Math.min(cap, FIRST_MS * 2 ** Math.min(this.#tries, 10))
    this.#tries += 1
    return Math.round(this.random() * ceiling)
  }

  reset() {
    this.#tries = 0
  }

  get tries() {
    return this.#tries
  }
}

const FIRST_MS = 300
const YOUNG_CAP_MS = 1_000
const OLD_CAP_MS = 5_000
/** Longer than a cut of five minutes, after which a page must be right within two seconds. */
const YOUNG_MS = 6 * 60_000
