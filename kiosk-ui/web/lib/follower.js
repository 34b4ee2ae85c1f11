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
  /** What was heard since its words were sent. @type {{value: string, at: number} | undefined} */
  #since
  /** The line of the journal since which the server has what was taken here: what frames tell from before is old. */
  #takenAt = -Infinity

  /** @param {{value: string}} control @param {() => boolean} [isHeld] whether the cursor is in it; `release` after that */
  constructor(control, isHeld = () => false) {
    this.#control = control
    this.#isHeld = isHeld
    this.#shown = control.value
  }

  /** What was typed here, else what was heard last, shown or not. */
  get value() {
    return (this.changed ? this.#control.value : (this.#later ?? this.#control.value)).trim()
  }

  /** Somebody changed it, and the server does not have that yet. */
  get changed() {
    return !same(this.#control.value, this.#shown)
  }

  /** @param {string} value @param {number} [at] the line of the journal up to which that frame tells */
  hear(value, at = Infinity) {
    if (at < this.#takenAt) return
    this.#since = { value, at }
    this.#follow(value)
  }

  /** The cursor has left it. */
  release() {
    if (this.#later !== undefined) this.#follow(this.#later)
  }

  /**
   * Its value is on its way.
   * @param {string} [sent] if it is another one
   * @returns {(at?: number) => void} to be called once the server has it, with the line of the journal that its answer
   *   names: unless it was changed again meanwhile, the control follows again, and shows what the server made of it
   *   should that have come before its answer
   */
  send(sent = this.value) {
    this.#since = undefined
    return (at = -Infinity) => {
      this.#takenAt = Math.max(this.#takenAt, at)
      if (!same(this.#control.value, sent)) return
      this.#shown = this.#control.value
      if (this.#since !== undefined && this.#since.at >= at) this.#follow(this.#since.value)
    }
  }

  /** Shows again what was heard last. */
  giveUp() {
    this.#show(this.#shown)
  }

  /** @param {string} value */
  #follow(value) {
    const isChanged = this.changed
    this.#later = !isChanged && this.#isHeld() ? value : undefined
    if (this.#later !== undefined) return
    if (!isChanged) this.#show(value)
    this.#shown = value
  }

  /** Other spaces are no reason to move somebody's cursor. @param {string} value */
  #show(value) {
    if (!same(this.#control.value, value)) this.#control.value = value
  }
}
