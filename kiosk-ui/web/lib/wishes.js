// Sends what somebody wants and says, in words, what became of it.
//
//   const wishes = new Wishes(frame, session)
//   const answer = await wishes.want('call', { request }, { button, expect: { clock: { state: 'idle' } } })
//   if (answer) …                                       // refusals have been explained already

import { NO_ANSWER, ProblemError } from './api.js'
import { OVERTAKEN, UNSURE, send } from './commands.js'
import { attribute } from './dom.js'
import { holds } from './expect.js'
import { speaker } from './words.js'
import { session as words } from './words/session.js'

/** @import {Commands} from './payloads.d.ts' */
/** @import {Frame} from './frame.js' */
/** @import {Session} from './session.js' */
/** @import {Answer} from './outbox.js' */
/** @import {Expectation} from './expect.js' */

const say = speaker(words)

/**
 * Right whenever it arrives. Everything else has to say what was seen when it was wanted, for it may be kept during a
 * cut, and come to a hall that has moved on.
 * @typedef {'submit-petition' | 'request-to-speak' | 'note' | 'sign-minutes'} Timeless
 */
/**
 * `quiet`: the caller explains. `refused`: is told why, in the place of the page's own notice. `seen`: whether the hall
 * shows it done already, when its answer has not come; where that is not said, once what is expected holds no more.
 * @typedef {{button?: Element | null, quiet?: boolean, refused?: (why: string) => void, seen?: () => boolean}} How
 */
/**
 * @template {keyof Commands} T
 * @typedef {T extends Timeless ? [how?: How & {expect?: Expectation}] : [how: How & {expect: Expectation}]} Expecting
 */

export class Wishes {
  #frame
  #session

  /** @param {Pick<Frame, 'toast' | 'refuse'>} frame @param {Session} session */
  constructor(frame, session) {
    this.#frame = frame
    this.#session = session
    session.outbox.addEventListener('refused', event => {
      const { wish, problem, awaited } = /** @type {CustomEvent} */ (event).detail
      if (!awaited) this.#frame.refuse(refusal('wish.refused-late', wish.type, problem))
    })
  }

  /**
   * @template {keyof Commands} T
   * @param {T} type
   * @param {Commands[T]} payload
   * @param {Expecting<T>} how
   * @returns {Promise<Answer | undefined>} undefined when it was refused
   */
  async want(type, payload, ...[how]) {
    const { button, expect, quiet = false, refused, seen } = /** @type {How & {expect?: Expectation}} */ (how ?? {})
    if (button?.getAttribute('aria-busy') === 'true') return undefined
    const held = this.#hold(button ?? undefined, quiet ? '' : type, seen ?? (() => this.#isPast(expect)))
    try {
      const answer = await send(type, payload, expect === undefined ? {} : { expect })
      held.answered(answer.seq)
      return answer
    } catch (problem) {
      held.release()
      if (refused) refused(explain(problem))
      else if (!quiet) this.#frame.refuse(refusal('wish.refused', type, problem))
      return undefined
    }
  }

  /** @param {Expectation | undefined} expect */
  #isPast(expect) {
    const { live } = this.#session
    return expect !== undefined && live.touch === 'live' && !holds(expect, live.state)
  }

  /**
   * Keeps the button from a second tap, and says after a while that nothing was heard: until the hall shows what was
   * wanted, for then the button is the next step's. The answer may come before the frame that shows it, and the button
   * would be the old step's for so long.
   * @param {Element | undefined} button @param {string} type empty when nothing is to be said @param {() => boolean} seen
   */
  #hold(button, type, seen) {
    const { state } = this.#session.live
    let isHeld = true
    let answeredAt = Infinity
    const late = setTimeout(() => {
      // Why it waits stands on the page already where the server has said it.
      if (type !== '' && this.#session.outbox.trouble === undefined) this.#frame.toast.show(say('wish.waiting', { wish: nameOf(type) }))
    }, LATE_MS)
    const release = () => {
      if (!isHeld) return
      isHeld = false
      clearTimeout(late)
      stop()
      if (button) attribute(button, 'aria-busy', null)
    }
    if (button) attribute(button, 'aria-busy', 'true')
    // What is past before it was sent is refused by the outbox, and told.
    let isNew = true
    const stop = state.subscribe('', () => {
      if (!isNew && (seen() || state.seq >= answeredAt)) release()
    })
    isNew = false
    const answered = (/** @type {number} */ seq) => {
      answeredAt = seq
      clearTimeout(late)
      if (state.seq >= seq) release()
      // Not everything that is recorded is shown to everybody.
      else setTimeout(release, FRAME_MS)
    }
    return { release, answered }
  }
}

/**
 * What became of a wish. One whose answer was lost may have been done: that is not called refused.
 * @param {'wish.refused' | 'wish.refused-late'} how @param {string} type @param {unknown} problem
 */
function refusal(how, type, problem) {
  const isUnsure = problem instanceof ProblemError && problem.code === UNSURE
  return say(isUnsure ? 'wish.unsure' : how, { wish: nameOf(type), why: explain(problem) })
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
  if (problem.code === UNSURE) return say('why.unsure')
  return say(problem.code === NO_ANSWER ? 'why.no-answer' : 'why.unknown')
}

/** Longer than an answer takes on a good network, short enough that nobody taps again in doubt. */
const LATE_MS = 1_200
/** Longer than a frame is behind its answer, and over before anybody taps again because they mean it. */
const FRAME_MS = 600
