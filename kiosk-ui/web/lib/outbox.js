import { NO_ANSWER, ProblemError } from './api.js'
import { Backoff } from './backoff.js'

/** @import {Store} from './store.js' */
/** @import {Surroundings} from './surroundings.js' */
/** @import {Expectation} from './expect.js' */

/**
 * What somebody wants, kept until the server has answered it.
 * @typedef {object} Wish
 * @property {string} id
 * @property {string} type
 * @property {Record<string, unknown>} payload
 * @property {string} conference
 * @property {Expectation} [expect] what must still hold when it is sent late: see {@link Outbox.send}
 * @property {number} tries
 *
 * @typedef {{seq: number, result: any}} Answer
 * @typedef {(wish: Wish) => Promise<Answer>} Post rejects with a ProblemError
 * @typedef {(expect: Expectation) => 'holds' | 'overtaken' | 'unknown'} Check
 */

/**
 * Commands on their way, in the order in which they were given. Each is written to the store before it is sent and
 * stays there, with its id, until an answer came: F5, a crash or a cut in between costs nothing, and the server answers
 * a repeated id with its first answer. Only a definite refusal ends a wish without having been done.
 *
 * Events: `pending` with `{count}`; `answered` with `{wish, answer}`; `refused` with `{wish, problem}`; `trouble` when
 * {@link Outbox.trouble} has become another one.
 */
export class Outbox extends EventTarget {
  #store
  #post
  #around
  #backoff
  /** @type {Wish[]} */
  #waiting = []
  /** @type {Map<string, {resolve: (answer: Answer) => void, reject: (problem: ProblemError) => void}>} */
  #callers = new Map()
  /** @type {Map<string, number>} wishes that the server stumbles over: id -> when to try again */
  #setAside = new Map()
  /** @type {Check} */
  #check = () => 'holds'
  /** @type {ProblemError | undefined} */
  #trouble
  #number = 0
  #sending = false
  /** @type {unknown} */
  #timer

  /** @param {{store: Store, post: Post, surroundings: Surroundings}} parts */
  constructor({ store, post, surroundings }) {
    super()
    this.#store = store
    this.#post = post
    this.#around = surroundings
    this.#backoff = new Backoff(surroundings.random)
    for (const key of store.keys()) this.#waiting.push(JSON.parse(store.get(key) ?? ''))
    this.#number = Number(store.keys().at(-1)?.split('.')[0] ?? 0)
    surroundings.onWake(() => this.nudge())
    this.nudge()
  }

  get pending() {
    return this.#waiting.length
  }

  /** Those not answered yet, oldest first. */
  get wishes() {
    return [...this.#waiting]
  }

  /**
   * What the server itself says, in its own words, of why it could not do what was last sent. Undefined while it does
   * what is asked, and while nothing is heard of it: then it is the network.
   */
  get trouble() {
    return this.#trouble
  }

  /**
   * How to tell whether an expectation still holds; `unknown` while out of touch.
   * @param {Check} check
   */
  set check(check) {
    this.#check = check
    this.nudge()
  }

  /**
   * @param {Omit<Wish, 'tries'>} wish `expect` names what the person saw when tapping, e.g.
   *   `{'clock': {request: '17'}}`; it is checked first, and refused as `overtaken` when the hall moved on, or as `unsure`
   *   where an earlier try may have reached the server
   * @returns {Promise<Answer>} once durable on the server
   */
  send(wish) {
    const kept = { ...wish, tries: 0 }
    this.#number += 1
    this.#store.set(this.#keyOf(kept), JSON.stringify(kept))
    this.#waiting.push(kept)
    this.#tellPending()
    return new Promise((resolve, reject) => {
      this.#callers.set(wish.id, { resolve, reject })
      this.#work()
    })
  }

  /** The server seems to be back: try now. */
  nudge() {
    this.#around.clear(this.#timer)
    this.#backoff.reset()
    this.#work()
  }

  async #work() {
    if (this.#sending) return
    const wish = this.#next()
    if (wish === undefined) return this.#sleepForSetAside()
    if (wish.expect !== undefined) {
      const state = this.#check(wish.expect)
      if (state === 'unknown') return
      if (state === 'overtaken') {
        // Sent before and not answered, it may be what moved the hall on.
        return this.#end(wish, new ProblemError({ status: 409, code: wish.tries > 0 ? UNSURE : OVERTAKEN }))
      }
    }
    this.#sending = true
    this.#around.clear(this.#timer)
    wish.tries += 1
    this.#store.set(this.#keyOf(wish), JSON.stringify(wish))
    const outcome = await this.#post(wish).catch(asProblem)
    this.#sending = false
    this.#hear(outcome)
    this.#settle(wish, outcome)
  }

  #next() {
    const now = this.#around.now()
    return this.#waiting.find(wish => (this.#setAside.get(wish.id) ?? -Infinity) <= now)
  }

  /** @param {Answer | ProblemError} outcome */
  #hear(outcome) {
    const isTrouble = outcome instanceof ProblemError && !isDefinite(outcome) && isOfServer(outcome)
    const trouble = isTrouble ? outcome : undefined
    const isNews = trouble?.detail !== this.#trouble?.detail
    this.#trouble = trouble
    if (isNews) this.#emit('trouble', {})
  }

  /** @param {Wish} wish @param {Answer | ProblemError} outcome */
  #settle(wish, outcome) {
    if (!(outcome instanceof ProblemError) || isDefinite(outcome)) {
      this.#backoff.reset()
      return this.#end(wish, outcome)
    }
    // A wish that the server itself stumbles over must not keep all others behind it from being heard.
    if (outcome.status >= 400 && outcome.status !== 503 && wish.tries >= STUMBLES_MAX) {
      this.#setAside.set(wish.id, this.#around.now() + SET_ASIDE_MS)
    }
    this.#timer = this.#around.after(this.#backoff.next(this.#around.now()), () => this.#work())
  }

  /** @param {Wish} wish @param {Answer | ProblemError} outcome */
  #end(wish, outcome) {
    this.#store.remove(this.#keyOf(wish))
    this.#waiting = this.#waiting.filter(other => other.id !== wish.id)
    this.#setAside.delete(wish.id)
    const caller = this.#callers.get(wish.id)
    this.#callers.delete(wish.id)
    if (outcome instanceof ProblemError) {
      this.#emit('refused', { wish, problem: outcome, awaited: caller !== undefined })
      caller?.reject(outcome)
    } else {
      this.#emit('answered', { wish, answer: outcome, awaited: caller !== undefined })
      caller?.resolve(outcome)
    }
    this.#tellPending()
    this.#work()
  }

  #sleepForSetAside() {
    if (this.#setAside.size === 0) return
    this.#around.clear(this.#timer)
    this.#timer = this.#around.after(SET_ASIDE_MS, () => this.#work())
  }

  /** Keys sort in the order of giving. @type {WeakMap<Wish, string>} */
  #keys = new WeakMap()

  /** @param {Wish} wish */
  #keyOf(wish) {
    let key = this.#keys.get(wish) ?? this.#store.keys().find(each => each.endsWith('.' + wish.id))
    key ??= `${String(this.#number).padStart(9, '0')}.${wish.id}`
    this.#keys.set(wish, key)
    return key
  }

  #tellPending() {
    this.#emit('pending', { count: this.pending })
  }

  /** @param {string} type @param {object} detail */
  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }))
  }
}

/** @param {unknown} failure */
function asProblem(failure) {
  return failure instanceof ProblemError ? failure : new ProblemError({ code: NO_ANSWER, detail: String(failure) })
}

/** @param {ProblemError} problem */
function isOfServer({ code, detail }) {
  return code !== NO_ANSWER && detail !== ''
}

/** True when asking again would bring the same answer. @param {ProblemError} problem */
function isDefinite({ status, code }) {
  if (TOO_LARGE.has(status)) return true
  return status >= 400 && status < 500 && code !== NO_ANSWER && !TRY_AGAIN.has(status)
}

/** Refusal of our own making: the hall moved on while this waited to be sent. */
export const OVERTAKEN = 'overtaken'
/** The same, but it had been sent before: nobody here knows whether it was done. */
export const UNSURE = 'unsure'
const TOO_LARGE = new Set([413, 414, 431])
/** 401: who asks is not known here (any more), which says nothing of the wish. */
const TRY_AGAIN = new Set([401, 408, 425, 429])
const STUMBLES_MAX = 4
const SET_ASIDE_MS = 15_000
