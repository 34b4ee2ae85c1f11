// Says in words what has changed, for those who do not see it: politely, whole, and not more often than can be heard.
//   LiveRegion.make()   one a page;   region.say('Bà Đặng Thị Huệ đang phát biểu')   region.alarm('Chưa gửi được …')
//   region.tell('Đã tạm dừng tính giờ')   what was just done here, at once

import { h } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'

/** One message in this time; of those that come meanwhile the newest is said. */
const BETWEEN_MS = 10_000

export class LiveRegion extends Piece {
  static tag = 'dt-live'
  #polite = h('p', { role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true' })
  #urgent = h('p', { role: 'alert', 'aria-atomic': 'true' })
  #saidAt = -BETWEEN_MS
  /** @type {string | undefined} */
  #next
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer

  create() {
    this.className = 'unseen'
    this.append(this.#polite, this.#urgent)
  }

  /** @param {string} words a whole sentence */
  say(words) {
    this.#next = words
    this.#timer ??= setTimeout(() => this.#speak(), Math.max(0, this.#saidAt + BETWEEN_MS - performance.now()))
  }

  /** What was just done here: at once, for whoever did it waits to hear it. @param {string} words */
  tell(words) {
    clearTimeout(this.#timer)
    this.#next = words
    this.#speak()
  }

  /** An error: at once, over whatever is being said. @param {string} words */
  alarm(words) {
    this.#urgent.textContent = ''
    this.#urgent.textContent = words
  }

  #speak() {
    this.#timer = undefined
    this.#saidAt = performance.now()
    // Emptied first, so that the same sentence said again is a change and is read again.
    this.#polite.textContent = ''
    this.#polite.textContent = this.#next ?? ''
  }
}
