// What has just happened at this door, and what came back refused after a cut and wants somebody's eye.

import { Chip } from '/ui/elements/chip.js'
import { fill, h, keyed, text } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { kiosk } from '/ui/lib/words/kiosk.js'

/** @import {Drafts} from '/ui/lib/drafts.js' */
/** @typedef {'waiting' | 'admitted' | 'already-in' | 'left' | 'taken-back' | 'refused'} Fate */
/** @typedef {{id: string, time: string, who: string, fate: Fate}} Arrival */

const say = speaker(kiosk)
const KINDS = /** @type {const} */ ({
  waiting: 'wait',
  admitted: 'ok',
  'already-in': 'warn',
  left: 'none',
  'taken-back': 'none',
  refused: 'stop',
})
const SHOWN_MAX = 6

export class Arrivals {
  /** Names stay in memory only: an entrance screen keeps no list of people. @type {Arrival[]} */
  #arrivals = []
  #list = h('ol', { class: 'arrivals' })
  #empty = h('p', { class: 'soft' }, say('recent.empty'))
  #reviews = h('ul', { class: 'reviews stack' })
  #review = h('section', { class: 'card review', hidden: true }, h('h2', {}, say('review.heading')), this.#reviews)
  #drafts

  /** @param {Drafts} drafts keeps what is still to be looked at, by the tail of a code only */
  constructor(drafts) {
    this.#drafts = drafts
    this.nodes = [
      this.#review,
      h('section', { class: 'card recent' }, h('h2', {}, say('recent.heading')), this.#empty, this.#list),
    ]
    this.#showReviews()
  }

  /** Adds one, or changes the one with the same id. @param {Arrival} arrival */
  note(arrival) {
    this.#arrivals = [arrival, ...this.#arrivals.filter(other => other.id !== arrival.id)].slice(0, SHOWN_MAX)
    this.#empty.hidden = this.#arrivals.length > 0
    keyed(
      this.#list,
      this.#arrivals,
      each => each.id,
      () => h('li', {}, h('time'), h('strong', { lang: 'vi' }), Chip.make()),
      (row, each) => show(row, each),
    )
  }

  /** @param {string} id @param {string} sentence */
  keepForReview(id, sentence) {
    this.#drafts.set(`review/${id}`, sentence)
    this.#showReviews()
  }

  #showReviews() {
    const keys = this.#drafts.keys('review/')
    this.#review.hidden = keys.length === 0
    fill(
      this.#reviews,
      ...keys.map(key =>
        h(
          'li',
          { class: 'row' },
          h('p', {}, this.#drafts.get(key)),
          h(
            'button',
            {
              class: 'button',
              type: 'button',
              onclick: () => {
                this.#drafts.clear(key)
                this.#showReviews()
              },
            },
            say('review.seen'),
          ),
        ),
      ),
    )
  }
}

/** @param {HTMLElement} row @param {Arrival} arrival */
function show(row, { time, who, fate }) {
  const [at, name, chip] = [...row.children]
  if (at) text(at, time)
  if (name) text(name, who)
  if (chip instanceof Chip) Object.assign(chip, { kind: KINDS[fate], label: say(`recent.${fate}`) })
}
