import { same } from './same.js'

/**
 * A control that shows what is heard for as long as nobody has changed it here. What was typed or chosen is never
 * replaced by a frame, however many come, until the server has it; and a field that somebody is in keeps still, so that
 * the next key does not land behind other words.
 */
export class Follower {
  #control
  #isHeld
  /** What it shows of its own accord. */
  #shown
  /** What was heard while somebody was in it. @type {string | undefined} */
  #later

  /** @param {{value: string}} control @param {() => boolean} [isHeld] whether the cursor is in it; `release` after that */
  constructor(control, isHeld = () => false) {
    this.#control = control
    this.#isHeld = isHeld
    this.#shown = control.value
  }

  get value() {
    return this.#control.value.trim()
  }

  /** Somebody changed it, and the server does not have that yet. */
  get changed() {
    return !same(this.#control.value, this.#shown)
  }

  /** @param {string} value */
  hear(value) {
    if (!this.changed && this.#isHeld()) {
      this.#later = value
      return
    }
    this.#later = undefined
    if (!this.changed) this.#show(value)
    this.#shown = value
  }

  /** The cursor has left it. */
  release() {
    if (this.#later !== undefined) this.hear(this.#later)
  }

  /** The server took this; unless it was changed again meanwhile, the control follows again. @param {string} sent */
  settle(sent) {
    if (!same(this.#control.value, sent)) return
    this.#shown = this.#control.value
    this.#later = undefined
  }

  /** Shows again what was heard last. */
  giveUp() {
    this.#show(this.#shown)
  }

  /** Other spaces are no reason to move somebody's cursor. @param {string} value */
  #show(value) {
    if (!same(this.#control.value, value)) this.#control.value = value
  }
}
