// A question of the chair's tablet and what becomes of its answer.

import { asked } from '/ui/lib/asked.js'

/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {How} from '/ui/lib/wishes.js' */
/** @import {Answer} from '/ui/lib/outbox.js' */
/** @import {Question} from '/ui/elements/dialog.js' */

export class Asking {
  #frame
  /** What was filled in and refused, by question: it stands there when the question is asked again. */
  #refused = /** @type {Map<string, Record<string, string>>} */ (new Map())

  /** @param {Frame} frame */
  constructor(frame) {
    this.#frame = frame
  }

  /**
   * Asks, and sends what was answered.
   * @param {string} about @param {Record<string, {value: string}>} fields @param {Question} question
   * @param {(how: Pick<How, 'refused'>) => Promise<Answer | undefined>} send
   * @param {() => void} [restored] what was refused before stands in the fields again
   */
  async ask(about, fields, question, send, restored = () => {}) {
    const before = this.#refused.get(about) ?? {}
    for (const [name, field] of Object.entries(fields)) field.value = before[name] ?? field.value
    restored()
    const { answer } = await asked(this.#frame, question, how => {
      this.#refused.set(about, Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])))
      return send(how)
    })
    if (answer !== undefined) this.#refused.delete(about)
    return answer
  }
}
