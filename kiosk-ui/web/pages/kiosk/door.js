// One door: turns scans and choices into commands, and answers into what the panel shows.

import { freshId } from '/ui/lib/ids.js'
import { send } from '/ui/lib/commands.js'
import { sha256 } from '/ui/lib/sha256.js'
import { hourMinute, stamp } from '/ui/lib/time.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { kiosk } from '/ui/lib/words/kiosk.js'
import {
  ofCheckIn,
  ofCodeKeeping,
  ofHeld,
  ofKeeping,
  ofNotDone,
  ofNotQueued,
  ofQueueKeeping,
  ofQueued,
  ofRefusal,
  ofWalkIn,
} from './outcome.js'
import { behalfKey, topicKey } from './speaking.js'

/** @import {Session} from '/ui/lib/session.js' */
/** @import {Wish, Answer} from '/ui/lib/outbox.js' */
/** @import {DelegateValue} from '/ui/lib/protocol.d.ts' */
/** @import {ProblemError} from '/ui/lib/api.js' */
/** @import {Arrivals} from './arrivals.js' */
/** @import {Known, Outcome, Written} from './outcome.js' */
/** @import {WalkIn} from './walk-in.js' */
/** @import {Asked, Person} from './speaking.js' */

const say = speaker(kiosk)

export class Door {
  #session
  #arrivals
  #show
  /** What is shown of it while it is kept. @type {Outcome | undefined} */
  #kept
  /** The wish whose answer the person in front of the screen is waiting for. */
  #facing = ''
  /** Who was registered with a wish to speak, by that wish. @type {Map<string, Written>} */
  #registeredWith = new Map()

  /** Scans of people who were out of the hall. @type {Set<string>} */
  #comingBack = new Set()

  /** @param {Session} session @param {Arrivals} arrivals @param {(outcome: Outcome | 'checking') => void} show */
  constructor(session, arrivals, show) {
    this.#session = session
    this.#arrivals = arrivals
    this.#show = show
    session.outbox.addEventListener('answered', event => this.#answered(/** @type {CustomEvent} */ (event).detail))
    session.outbox.addEventListener('refused', event => this.#refused(/** @type {CustomEvent} */ (event).detail))
    session.outbox.addEventListener('trouble', () => this.#keep(this.#facing))
  }

  /** @param {{code: string} | {delegate: string} | {card: string}} whom `card`: the name on it @param {'in' | 'out'} [direction] */
  checkIn(whom, direction = 'in') {
    const at = stamp(this.#session.live.now())
    this.#enter('check-in', {
      ...whom,
      ...(direction === 'out' ? { direction } : {}),
      door: this.#session.me.name,
      ...(at === undefined ? {} : { at }),
    })
  }

  /** @param {WalkIn} walkIn */
  register({ name, unit, topic }) {
    const id = this.#enter('register-walk-in', {
      name,
      ...(unit === '' ? {} : { unit }),
      reason: topic === '' ? say('walk-in.reason') : topic,
    })
    // Their place in the queue is asked for once they have an id, be that after a cut and F5.
    if (topic !== '') this.#session.drafts.set(`topic/${id}`, topic)
  }

  /**
   * Asks for a place in the queue, for somebody who cannot do so on a phone.
   * @param {Person} person @param {Asked} asked
   */
  speak(person, asked) {
    this.face(this.#request(person, asked), ofQueueKeeping(person))
  }

  /** @param {Person} person @param {Asked} asked */
  #request({ id: delegate, name }, asked) {
    const id = freshId()
    // After F5 an answer still belongs to somebody with a name.
    this.#session.drafts.set(`asks/${id}`, name)
    send('request-to-speak', { ...asked, delegate }, { id }).catch(() => {
      /* told by the outbox's `refused` */
    })
    return id
  }

  /**
   * Sends it, and shows at once either that it is being looked up or that it is kept.
   * @param {'check-in' | 'register-walk-in'} type @param {any} payload
   */
  #enter(type, payload) {
    const id = freshId()
    const whom = this.#whom(payload)
    this.#arrivals.note({ id, time: this.#time(), who: known(whom), fate: 'waiting' })
    send(type, payload, { id }).catch(() => {
      /* told by the outbox's `refused` */
    })
    const person = this.#listed(payload)
    if (person?.status === 'left') this.#comingBack.add(id)
    this.face(id, this.#keeping({ ...whom, isLeaving: payload.direction === 'out' }, person))
    return id
  }

  /**
   * Whoever stands there waits for this wish: it is being looked up; it is kept, where no answer can come soon.
   * @param {string} id @param {Outcome} kept
   */
  face(id, kept) {
    this.#facing = id
    this.#kept = kept
    if (this.#session.live.touch === 'live') {
      this.#show('checking')
      setTimeout(() => this.#keep(id), PATIENCE_MS)
    } else this.#keep(id)
  }

  /** That it is kept, and why where the server said so. @param {string} id */
  #keep(id) {
    if (this.#facing !== id || id === '' || this.#kept === undefined) return
    const { trouble } = this.#session.outbox
    this.#show(trouble === undefined ? this.#kept : ofHeld(this.#kept, trouble))
  }

  /**
   * What can be said without an answer.
   * @param {{code?: string, name?: string, isLeaving: boolean}} whom @param {DelegateValue} [person]
   */
  #keeping(whom, person) {
    const { code, isLeaving } = whom
    const isListKnown = this.#session.live.state.all('delegate').length > 0
    return code === undefined || !isListKnown ? ofKeeping(whom) : ofCodeKeeping({ code, isLeaving }, person)
  }

  /** Who on the list it is. @param {Wish['payload']} payload @returns {DelegateValue | undefined} */
  #listed({ code, delegate }) {
    const { state } = this.#session.live
    if (code === undefined) return state.get(`delegate/${delegate}`)
    const mark = sha256(String(code)).slice(0, MARK_LENGTH)
    return state.all('delegate').find(person => person.mark === mark)
  }

  /** @param {{wish: Wish, answer: Answer}} detail */
  #answered({ wish, answer: { result } }) {
    if (wish.type === 'check-in') {
      this.#arrivals.note({ id: wish.id, time: this.#time(wish), who: result.delegate.name, fate: result.outcome })
      this.reveal(wish, ofCheckIn(result, this.#known(result.delegate.id, wish)))
    } else if (wish.type === 'register-walk-in') this.#registered(wish, result)
    else if (wish.type === 'request-to-speak') this.#queued(wish, result)
  }

  /** @param {string} id @param {Wish} wish @returns {Known} */
  #known(id, wish) {
    const { state } = this.#session.live
    const request = state.all('queue').find(each => each.delegate === id && each.status === 'waiting')?.id
    const delegate = state.get(`delegate/${id}`)
    return {
      cameBack: this.#comingBack.delete(wish.id),
      ...(request === undefined ? {} : { request }),
      ...(delegate?.walkIn ? { written: { id, name: delegate.name, unit: delegate.unit } } : {}),
    }
  }

  /** @param {Wish} wish @param {any} result */
  #registered(wish, result) {
    const { name, unit = '' } = /** @type {{name: string, unit?: string}} */ (wish.payload)
    const { drafts } = this.#session
    const id = typeof result.delegate === 'string' ? result.delegate : result.delegate.id
    this.#arrivals.note({ id: wish.id, time: this.#time(), who: name, fate: 'admitted' })
    const walkIn = { id, name, unit, arrival: wish.id, ...(result.code === undefined ? {} : { code: result.code, url: result.url }) }
    const topic = drafts.get(`topic/${wish.id}`)
    if (topic === undefined) return this.reveal(wish, ofWalkIn(walkIn))
    drafts.set(topicKey(id), topic)
    const asked = this.#request(walkIn, { topic })
    drafts.clear(`topic/${wish.id}`)
    this.#registeredWith.set(asked, walkIn)
    // Whoever waits before the screen waits for both.
    if (this.#facing === wish.id) this.#facing = asked
  }

  /** @param {Wish} wish @param {{position: number}} result */
  #queued(wish, { position }) {
    const walkIn = this.#registeredWith.get(wish.id)
    const person = this.#forget(wish)
    for (const keyOf of [topicKey, behalfKey]) this.#session.drafts.clear(keyOf(person.id))
    this.reveal(wish, walkIn === undefined ? ofQueued(person, position) : ofWalkIn({ ...walkIn, position }))
  }

  /** @param {Wish} wish @param {ProblemError} problem */
  #notQueued(wish, problem) {
    const walkIn = this.#registeredWith.get(wish.id)
    const person = this.#forget(wish)
    if (this.#facing === wish.id) {
      const told = { ...(walkIn && ofWalkIn(walkIn)), next: explain(problem), asks: true }
      return this.reveal(wish, walkIn === undefined ? ofNotQueued(person, problem) : /** @type {Outcome} */ (told))
    }
    const line = { time: this.#time(), name: person.name, topic: String(wish.payload['topic']), why: explain(problem) }
    this.#arrivals.keepForReview(wish.id, say('review.speak-line', line))
  }

  /** Whose wish to speak it was, which is answered now. @param {Wish} wish @returns {Person} */
  #forget({ id, payload }) {
    const delegate = String(payload['delegate'])
    const name = this.#session.drafts.get(`asks/${id}`) ?? this.#whom(payload).name ?? ''
    this.#session.drafts.clear(`asks/${id}`)
    this.#registeredWith.delete(id)
    return { id: delegate, name }
  }

  /** @param {{wish: Wish, problem: ProblemError}} detail */
  #refused({ wish, problem }) {
    if (wish.type === 'request-to-speak') return this.#notQueued(wish, problem)
    const card = /** @type {string | undefined} */ (wish.payload['card'])
    // Who is on no list leaves no name here.
    const who = card === undefined ? known(this.#whom(wish.payload)) : say('recent.card')
    if (ENTRIES.has(wish.type)) this.#arrivals.note({ id: wish.id, time: this.#time(wish), who, fate: 'refused' })
    if (this.#facing === wish.id) this.reveal(wish, ENTRIES.has(wish.type) ? ofRefusal(problem, card) : ofNotDone(problem))
    else this.#review(wish, explain(problem))
  }

  /** The person has long gone in: somebody has to look into it. @param {Wish} wish @param {string} why */
  #review(wish, why) {
    const { code, name = '' } = this.#whom(wish.payload)
    const time = this.#time(wish)
    const line =
      code === undefined
        ? say('review.name-line', { time, name, why })
        : say('review.line', { time, tail: code.slice(-4), why })
    this.#arrivals.keepForReview(wish.id, line)
  }

  /**
   * Only the person in front of the screen is shown an answer; a late one must not cover the next person's.
   * @param {Wish} wish
   * @param {Outcome} outcome
   */
  reveal(wish, outcome) {
    if (this.#facing !== wish.id) return
    this.#facing = ''
    this.#show(outcome)
  }

  /** The panel has gone back to waiting: answers from now on belong to nobody in front of it. */
  nobody() {
    this.#facing = ''
  }

  /**
   * The code that was held to the scanner, or the name that was chosen, typed or read off a card.
   * @param {Wish['payload']} payload @returns {{code?: string, name?: string}}
   */
  #whom({ code, name, card, delegate, request }) {
    if (code !== undefined) return { code: String(code) }
    const { state } = this.#session.live
    const known = state.get(`delegate/${delegate}`) ?? state.get(`queue/${request}`)
    return { name: String(name ?? card ?? known?.name ?? '') }
  }

  /** @param {Wish} [wish] */
  #time(wish) {
    return hourMinute(/** @type {string | undefined} */ (wish?.payload['at']) ?? this.#session.live.now())
  }
}

/** @param {{code?: string, name?: string}} whom */
function known({ code, name = '' }) {
  return code === undefined ? name : `…${code.slice(-4)}`
}

/** So much of a code's fingerprint is known of everybody on the list. */
const MARK_LENGTH = 8
const ENTRIES = new Set(['check-in', 'register-walk-in'])
/** So long an answer may take before the person is told that it is kept and may go in. */
const PATIENCE_MS = 1_500
