// Sends what somebody wants and says, in words, what became of it.
//
//   const wishes = new Wishes(frame, session)
//   const answer = await wishes.want('call', { request }, { button, expect: { clock: { state: 'idle' } } })
//   if (answer) …                                       // refusals have been explained already

import { NO_ANSWER, ProblemError } from './api.js'
import { OVERTAKEN, send } from './commands.js'
import { attribute } from './dom.js'
import { speaker } from './words.js'
import { session as words } from './words/session.js'

/** @import {Commands} from './protocol.d.ts' */
/** @import {Frame} from './frame.js' */
/** @import {Session} from './session.js' */
/** @import {Answer} from './outbox.js' */
/** @import {Expectation} from './expect.js' */

const say = speaker(words)

export class Wishes {
  #frame

  /** @param {Pick<Frame, 'toast' | 'refuse'>} frame @param {Session} session */
  constructor(frame, session) {
    this.#frame = frame
    session.outbox.addEventListener('refused', event => {
      const { wish, problem, awaited } = /** @type {CustomEvent} */ (event).detail
      if (!awaited) this.#frame.refuse(say('wish.refused-late', { wish: nameOf(wish.type), why: explain(problem) }))
    })
  }

  /**
   * @template {keyof Commands} T
   * @param {T} type
   * @param {Commands[T]} payload
   * @param {{button?: Element | null, expect?: Expectation, quiet?: boolean}} [how] `quiet`: the caller explains
   * @returns {Promise<Answer | undefined>} undefined when it was refused
   */
  async want(type, payload, { button, expect, quiet = false } = {}) {
    if (button?.getAttribute('aria-busy') === 'true') return undefined
    if (button) attribute(button, 'aria-busy', 'true')
    const late = setTimeout(() => {
      if (!quiet) this.#frame.toast.show(say('wish.waiting', { wish: nameOf(type) }))
    }, LATE_MS)
    try {
      return await send(type, payload, expect === undefined ? {} : { expect })
    } catch (problem) {
      if (!quiet) this.#frame.refuse(say('wish.refused', { wish: nameOf(type), why: explain(problem) }))
      return undefined
    } finally {
      clearTimeout(late)
      if (button) attribute(button, 'aria-busy', null)
    }
  }
}

/** The wish in words. @param {string} type */
export function nameOf(type) {
  const key = /** @type {keyof typeof words} */ (`wish.${type}`)
  return key in words ? say(/** @type {'wish.other'} */ (key)) : say('wish.other')
}

/** Why, and what to do: the server's own sentence where it sent one. @param {unknown} problem */
export function explain(problem) {
  if (!(problem instanceof ProblemError)) return say('why.unknown')
  if (problem.errors.length > 0) return problem.errors.map(error => error.detail).join(' ')
  if (problem.detail !== '' && problem.code !== NO_ANSWER) return problem.detail
  if (problem.code === OVERTAKEN) return say('why.overtaken')
  return say(problem.code === NO_ANSWER ? 'why.no-answer' : 'why.unknown')
}

/** Longer than an answer takes on a good network, short enough that nobody taps again in doubt. */
const LATE_MS = 1_200
