// A double tap is one tap: what has just become something else under the finger is not what the finger meant.
//
//   steady.shows('end 17')                     whenever it is drawn
//   if (!steady.isSettled) return              whenever it is tapped

/** Longer than there is between the two halves of a double tap, shorter than it takes to read a new word. */
export const DOUBLE_TAP_MS = 600

export class Steady {
  #now
  #shown = ''
  #since = -Infinity

  /** @param {() => number} [now] milliseconds that only grow */
  constructor(now = () => performance.now()) {
    this.#now = now
  }

  /** @param {string} what tells it from everything else that may stand in its place */
  shows(what) {
    if (what === this.#shown) return
    this.#shown = what
    this.#since = this.#now()
  }

  get isSettled() {
    return this.#now() - this.#since >= DOUBLE_TAP_MS
  }
}
