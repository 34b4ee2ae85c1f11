// A question whose answer is sent while it still stands there.

import { pause } from './later.js'

/** @import {Frame} from './frame.js' */
/** @import {How} from './wishes.js' */
/** @import {Answer} from './outbox.js' */
/** @import {Question} from '../elements/dialog.js' */

/** So long a question waits for its answer to be recorded. */
const PATIENCE_MS = 2_000

/**
 * Asks, and sends what was answered. A refusal is told where the answer stands, which stays; what the network keeps
 * waiting is left to the outbox, so that nobody is held before an open question.
 *
 * @param {Frame} frame
 * @param {Question} question
 * @param {(how: Pick<How, 'refused'>, choice: string) => Promise<Answer | undefined> | undefined} send `undefined` for a
 *   choice that sends nothing
 * @returns {Promise<{choice: string, answer: Answer | undefined}>} `choice` is empty when the question was left
 */
export async function asked(frame, question, send) {
  /** @type {Promise<Answer | undefined> | undefined} */
  let sent
  let isHere = true
  const act = async (/** @type {string} */ choice) => {
    let why = ''
    sent = send(
      {
        refused: words => {
          if (isHere) why = words
          else frame.refuse(words)
        },
      },
      choice,
    )
    await Promise.race([sent, pause(PATIENCE_MS)])
    return why
  }
  const choice = await frame.dialog.ask({ ...question, act })
  isHere = false
  return { choice, answer: await sent }
}
