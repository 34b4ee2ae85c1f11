// What every scene of the projector is: a picture of the newest state, drawn again when that or its own size changes,
// with no control.
//   class Rules extends Scene { create() { … } update() { … this.state.get('conference') … } }

import { Piece } from '/ui/lib/piece.js'
import { onLayout } from '../fit.js'

/** @import {State} from '/ui/lib/state.js' */
/** What a scene needs of the live line. @typedef {{ state: State, now: () => number }} Hall */

/** A page of a long list or text stands for this long before the next. */
const PAGE_MS = 10_000

export class Scene extends Piece {
  /** @type {Hall | undefined} */
  hall
  #since = performance.now()
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #next
  /** @type {(() => void) | undefined} */
  #stop

  /** @returns {State} */
  get state() {
    if (!this.hall) throw new Error('a scene is shown with its hall')
    return this.hall.state
  }

  /** The server's time in milliseconds. */
  now() {
    return this.hall?.now() ?? NaN
  }

  /**
   * Which of so many pages stands now, from 0; draws again when the next one's turn comes. Begins at the first.
   * @param {number} pages
   */
  page(pages) {
    clearTimeout(this.#next)
    if (pages < 2) return 0
    const shown = performance.now() - this.#since
    this.#next = setTimeout(() => this.changed(), PAGE_MS - (shown % PAGE_MS) + 5)
    return Math.floor(shown / PAGE_MS) % pages
  }

  /** Begins again at the first page. */
  restart() {
    this.#since = performance.now()
  }

  connectedCallback() {
    super.connectedCallback()
    this.#stop ??= onLayout(this, () => this.reshaped())
  }

  /** It has another size, or its letters another shape. */
  reshaped() {
    this.changed()
  }

  disconnectedCallback() {
    clearTimeout(this.#next)
    this.#stop?.()
    this.#stop = undefined
  }
}
