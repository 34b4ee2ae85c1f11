// What is done at the door besides letting somebody in: to put right what was taken for granted too soon.

import { send } from '/ui/lib/commands.js'
import { freshId } from '/ui/lib/ids.js'
import { hourMinute } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { kiosk } from '/ui/lib/words/kiosk.js'
import { ofDeedKeeping, ofRenamed, ofTakenBack, ofWithdrawn } from './outcome.js'

/** @import {Session} from '/ui/lib/session.js' */
/** @import {Wish} from '/ui/lib/outbox.js' */
/** @import {Arrivals} from './arrivals.js' */
/** @import {Door} from './door.js' */
/** @import {Written} from './outcome.js' */
/** @import {Person} from './speaking.js' */

const say = speaker(kiosk)

export class Deeds {
  #session
  #arrivals
  #door
  /** To whom it is being done, by the wish. @type {Map<string, Written>} */
  #whom = new Map()

  /** @param {Session} session @param {Arrivals} arrivals @param {Door} door */
  constructor(session, arrivals, door) {
    this.#session = session
    this.#arrivals = arrivals
    this.#door = door
    session.outbox.addEventListener('answered', event => this.#answered(/** @type {CustomEvent} */ (event).detail.wish))
    session.outbox.addEventListener('refused', event =>
      this.#whom.delete(/** @type {CustomEvent} */ (event).detail.wish.id),
    )
  }

  /** Whoever is recorded as having come is somebody else. @param {Person} person */
  takeBack(person) {
    this.#do('correct-attendance', { delegate: person.id, present: false, reason: say('mistaken.reason') }, person)
  }

  /** @param {Person & {request: string}} waiting */
  withdraw({ request, ...person }) {
    this.#do('withdraw-request', { request }, person)
  }

  /** @param {Written} written as it is right */
  rename(written) {
    const { id: delegate, name, unit } = written
    this.#do('edit-delegate', { delegate, name, ...(unit === '' ? {} : { unit }) }, written)
  }

  /**
   * @param {'correct-attendance' | 'withdraw-request' | 'edit-delegate'} type @param {any} payload @param {Person} person
   */
  #do(type, payload, person) {
    const id = freshId()
    this.#whom.set(id, { unit: '', ...person })
    send(type, payload, { id }).catch(() => {
      /* told by the door, which hears the outbox's `refused` */
    })
    this.#door.face(id, ofDeedKeeping(person))
  }

  /** @param {Wish} wish */
  #answered(wish) {
    const person = this.#whom.get(wish.id)
    if (person === undefined) return
    this.#whom.delete(wish.id)
    const line = { time: hourMinute(this.#session.live.now()), who: person.name }
    if (wish.type === 'correct-attendance') {
      this.#arrivals.note({ id: wish.id, ...line, fate: 'taken-back' })
      this.#door.reveal(wish, ofTakenBack(person))
    } else if (wish.type === 'withdraw-request') this.#door.reveal(wish, ofWithdrawn(person))
    else {
      if (person.arrival !== undefined) this.#arrivals.note({ id: person.arrival, ...line, fate: 'admitted' })
      this.#door.reveal(wish, ofRenamed(person))
    }
  }
}
