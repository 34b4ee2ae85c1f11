// In touch with the hall or not, and how old is what is shown. Calm: nothing flashes, nothing is hidden.
//   Touch.make({ touch: { status: 'stale', ageMs: 12_000 }, waiting: 2, audience: 'staff', now: () => live.now() })
// Staff are told at once; the public only after some seconds, so that a short cut in the Wi-Fi frightens nobody.

import { attribute, fill, h, text } from '/ui/lib/dom.js'
import { ageInWords } from '/ui/lib/phrases.js'
import { Piece } from '/ui/lib/piece.js'
import { hourMinute } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { icon } from './icons.js'

const say = speaker(common)
/** The public is told after this age of what is shown. */
const PUBLIC_AFTER_MS = 8_000
const SIGNS = /** @type {const} */ ({ connecting: 'wait', live: 'ok', stale: 'offline', revoked: 'stop' })

/**
 * Whether it is told at all.
 * @param {'staff' | 'public'} audience @param {keyof typeof SIGNS} status @param {number} ageMs
 */
export function isTold(audience, status, ageMs) {
  return audience === 'staff' || status === 'revoked' || (status !== 'live' && ageMs >= PUBLIC_AFTER_MS)
}

export class Touch extends Piece {
  static tag = 'dt-touch'
  /** @type {{ status: keyof typeof SIGNS, ageMs?: number, asOf?: number }} */
  touch = { status: 'connecting' }
  /** How many wishes wait to be sent. */
  waiting = 0
  /** @type {'staff' | 'public'} */
  audience = 'staff'
  /** The server's time in milliseconds. @type {() => number} */
  now = () => Date.now()
  #sign = h('span', { class: 'sign' })
  #words = h('span', { class: 'words' })
  #age = h('span', { class: 'age' })
  #waiting = h('span', { class: 'waiting' })

  create() {
    this.append(this.#sign, h('span', {}, this.#words, ' ', this.#age), this.#waiting)
  }

  update() {
    const { status, ageMs = 0, asOf = this.now() - ageMs } = this.touch
    if (this.dataset.status !== status) fill(this.#sign, icon(SIGNS[status]))
    attribute(this, 'data-status', status)
    this.hidden = !isTold(this.audience, status, ageMs) && this.waiting === 0
    text(
      this.#words,
      status === 'stale' ? say('touch.stale', { time: hourMinute(asOf) }) : say(`touch.${status}`),
    )
    text(this.#age, status === 'stale' && Number.isFinite(ageMs) ? `(${ageInWords(ageMs)})` : '')
    text(this.#waiting, say('touch.waiting', { count: this.waiting }))
    this.#waiting.hidden = this.waiting === 0
  }
}
