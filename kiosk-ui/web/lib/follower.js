import { same } from './same.js'

/**
 * A control that shows what is heard for as long as nobody has changed it here. What was typed or chosen is never
 * replaced by a frame, however many come, until the server has it.
 */
export class Follower {
  #control
  /** What it shows of its own accord. */
  #shown

  /** @param {{value: string}} control */
  constructor(control) {
    this.#control = control
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
    if (!this.changed) this.#show(value)
    this.#shown = value
  }

  /** The server took this; unless it was changed again meanwhile, the control follows again. @param {string} sent */
  settle(sent) {
    if (same(this.#control.value, sent)) this.#shown = this.#control.value
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
