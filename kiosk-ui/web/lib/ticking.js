// A piece that changes with the time: `update()` runs with each of the server's seconds too, while it stands in a page.

import { Piece } from './piece.js'
import { everySecond } from './time.js'

export class Ticking extends Piece {
  /** The server's time in milliseconds. @type {() => number} */
  now = () => NaN
  /** @type {(() => void) | undefined} */
  #rest

  connectedCallback() {
    super.connectedCallback()
    this.#rest ??= everySecond(
      () => this.now(),
      () => this.changed(),
    )
  }

  disconnectedCallback() {
    this.#rest?.()
    this.#rest = undefined
  }
}
