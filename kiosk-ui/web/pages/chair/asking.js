// A question of the chair's tablet and what becomes of its answer.

import { pause } from '/ui/lib/later.js'

/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {How} from '/ui/lib/wishes.js' */
/** @import {Answer} from '/ui/lib/outbox.js' */
/** @import {Question} from '/ui/elements/dialog.js' */

/** So long a question waits for its answer to be recorded. */
const PATIENCE_MS = 2_000

export class Asking {
  #frame
  /** What was filled in and refused, by question: it stands there when the question is asked again. */
  #refused = /** @type {Map<string, Record<string, string>>} */ (new Map())

  /** @param {Frame} frame */
  constructor(frame) {
    this.#frame = frame
  }

  /**
   * Asks, and sends what was answered. A refusal is told where the answer stands, which stays; what the network keeps
   * waiting is left to the outbox, so that nobody is held before an open question.
   * @param {string} about @param {Record<string, {value: string}>} fields @param {Question} question
   * @param {(how: Pick<How, 'refused'>) => Promise<Answer | undefined>} send
   * @param {() => void} [restored] what was refused before stands in the fields again
   */
  async ask(about, fields, question, send, restored = () => {}) {
    const before = this.#refused.get(about) ?? {}
    for (const [name, field] of Object.entries(fields)) field.value = before[name] ?? field.value
    restored()
    /** @type {Promise<Answer | undefined> | undefined} */
    let sent
    let isHere = true
    const act = async () => {
      this.#refused.set(about, Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])))
      let why = ''
      sent = send({
        refused: words => {
          if (isHere) why = words
          else this.#frame.refuse(words)
        },
      })
      await Promise.race([sent, pause(PATIENCE_MS)])
      return why
    }
    await this.#frame.dialog.ask({ ...question, act })
    isHere = false
    const answer = await sent
    if (answer !== undefined) this.#refused.delete(about)
    return answer
  }
}
