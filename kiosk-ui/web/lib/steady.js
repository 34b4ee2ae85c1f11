// A double tap is one tap: what has just become something else under the finger is not what the finger meant.
//
//   steady.shows('end 17')                     whenever it is drawn
//   if (!steady.isSettled) return              whenever it is tapped
//
// As long as it has not settled its element has `data-fresh`.

/** Longer than there is between the two halves of a double tap, shorter than it takes to read a new word. */
export const DOUBLE_TAP_MS = 600

export class Steady {
  #element
  #shown = ''
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #settling

  /** @param {Pick<Element, 'toggleAttribute' | 'hasAttribute'>} element */
  constructor(element) {
    this.#element = element
  }

  /** @param {string} what tells it from everything else that may stand in its place */
  shows(what) {
    if (what === this.#shown) return
    this.#shown = what
    this.#element.toggleAttribute('data-fresh', true)
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => this.#element.toggleAttribute('data-fresh', false), DOUBLE_TAP_MS)
  }

  get isSettled() {
    return !this.#element.hasAttribute('data-fresh')
  }
}
