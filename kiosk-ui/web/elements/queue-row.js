// One line of the speaking queue; made and fed by <dt-queue>, which also explains its events.

import { attribute, h, text } from '/ui/lib/dom.js'
import { minutesInWords } from '/ui/lib/phrases.js'
import { Piece } from '/ui/lib/piece.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { Chip } from './chip.js'
import { icon } from './icons.js'

/** @import {QueueValue, RequestStatus, Id} from '/ui/lib/protocol.d.ts' */
/** @import {ChipKind} from './chip.js' */
/** @typedef {'call' | 'move' | 'more'} Offer */

const say = speaker(common)
/** @type {Record<RequestStatus, ChipKind>} */
const KINDS = {
  speaking: 'now',
  called: 'now',
  waiting: 'wait',
  written: 'none',
  done: 'ok',
  absent: 'warn',
  declined: 'stop',
  withdrawn: 'none',
}

export class QueueRow extends Piece {
  static tag = 'dt-queue-row'
  /** @type {QueueValue | undefined} */
  entry
  /** Those who wait, in order. @type {readonly Id[]} */
  waiting = []
  /** @type {readonly Offer[]} */
  offers = []
  #place = h('span', { class: 'place' })
  #name = h('strong', { class: 'name' })
  #unit = h('span', { class: 'unit' })
  #topic = h('span', { class: 'topic' })
  #chip = Chip.make()
  #actions = h('div', { class: 'actions' })
  /** @type {Map<string, HTMLButtonElement>} */
  #buttons = new Map()

  create() {
    attribute(this, 'role', 'listitem')
    this.append(this.#place, h('div', { class: 'who' }, this.#name, this.#unit), this.#chip, this.#topic, this.#actions)
  }

  update() {
    if (!this.entry) return
    const { name, unit, onBehalfOf, topic, status, position } = this.entry
    const at = this.waiting.indexOf(this.entry.id)
    attribute(this, 'data-status', status)
    attribute(this, 'data-next', at === 0)
    text(this.#place, at < 0 ? '' : (position ?? at + 1))
    text(this.#name, name)
    text(this.#unit, onBehalfOf ? `${unit}, ${say('queue.behalf', { whom: onBehalfOf })}` : unit)
    text(this.#topic, topic)
    this.#chip.kind = at === 0 ? 'now' : KINDS[status]
    this.#chip.label = this.#chipWords(at)
    this.#actions.hidden = at < 0 || this.offers.length === 0
    if (!this.#actions.hidden) this.#offerAll(at, name)
  }

  /** @param {number} at */
  #chipWords(at) {
    const { status = 'waiting', waitMinutes } = this.entry ?? {}
    if (at === 0) return say('queue.next')
    return at > 0 && waitMinutes !== undefined
      ? say('queue.wait', { time: minutesInWords(waitMinutes) })
      : say(`request.${status}`)
  }

  /** @param {number} at @param {string} name */
  #offerAll(at, name) {
    const move = (/** @type {Id | undefined} */ before) => () => this.tell('move', { request: this.entry?.id, before })
    const last = at === this.waiting.length - 1
    if (this.offers.includes('move')) {
      this.#offer('first', say('do.first', { name }), at === 0 ? undefined : move(this.waiting[0]))
      this.#offer('up', say('do.up', { name }), at === 0 ? undefined : move(this.waiting[at - 1]))
      this.#offer('down', say('do.down', { name }), last ? undefined : move(this.waiting[at + 2]))
    }
    if (this.offers.includes('more'))
      this.#offer('more', say('do.more-name', { name }), () => this.tell('more', { request: this.entry?.id }))
    if (this.offers.includes('call'))
      this.#offer(
        'mic',
        say('do.call-name', { name }),
        () => this.tell('call', { request: this.entry?.id }),
        say('do.call'),
      )
  }

  /**
   * @param {import('./icons.js').IconName} sign @param {string} label
   * @param {(() => void) | undefined} act undefined: not now @param {string} [word] shown beside the sign
   */
  #offer(sign, label, act, word) {
    let button = this.#buttons.get(sign)
    if (!button) {
      button = h('button', { class: word ? 'button' : 'button icon', type: 'button' }, icon(sign), word)
      this.#buttons.set(sign, button)
      this.#actions.append(button)
    }
    attribute(button, 'aria-label', label)
    attribute(button, 'aria-disabled', act ? null : 'true')
    button.onclick = act ?? null
  }
}
