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
/** @import {IconName} from './icons.js' */
/** @typedef {'call' | 'move' | 'more'} Offer */

const say = speaker(common)
let made = 0
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

/** What is offered only to somebody who has a place in the queue. */
const PLACED = /** @type {const} */ (['first', 'up', 'down', 'stop'])

export class QueueRow extends Piece {
  static tag = 'dt-queue-row'
  /** @type {QueueValue | undefined} */
  entry
  /** Those who wait, in order. @type {readonly Id[]} */
  waiting = []
  /** @type {readonly Offer[]} */
  offers = []
  /** How much their organisation owes, of which nothing has come yet. */
  owes = 0
  /** Whether its further actions stand below it. */
  open = false
  #id = `queue-row-${++made}`
  #place = h('span', { class: 'place' })
  #name = h('strong', { class: 'name', lang: 'vi' })
  #unit = h('span', { class: 'unit', lang: 'vi' })
  #wait = h('span', { class: 'wait' })
  #topic = h('span', { class: 'topic', lang: 'vi' })
  #chip = Chip.make()
  #owes = Chip.make()
  #actions = h('div', { class: 'actions' })
  #more = h('div', { class: 'more', id: this.#id, role: 'group' })
  /** @type {Map<string, HTMLButtonElement>} */
  #buttons = new Map()

  create() {
    attribute(this, 'role', 'listitem')
    this.append(
      this.#place,
      h(
        'div',
        { class: 'who' },
        this.#name,
        h('div', { class: 'meta' }, this.#chip, this.#unit, this.#wait),
        this.#owes,
        this.#topic,
      ),
      this.#actions,
      this.#more,
    )
  }

  update() {
    if (!this.entry) return
    const { name, unit, onBehalfOf, topic, status, position, waitMinutes } = this.entry
    const at = this.waiting.indexOf(this.entry.id)
    const isAway = status === 'absent'
    const offered = (at >= 0 || isAway) && this.offers.length > 0
    attribute(this, 'data-status', status)
    attribute(this, 'data-next', at === 0)
    text(this.#place, at < 0 ? '' : (position ?? at + 1))
    text(this.#name, name)
    text(this.#unit, onBehalfOf ? `${unit}, ${say('queue.behalf', { whom: onBehalfOf })}` : unit)
    text(this.#topic, topic)
    text(this.#wait, at > 0 && waitMinutes !== undefined ? say('queue.after', { time: minutesInWords(waitMinutes) }) : '')
    this.#chip.hidden = at > 0
    this.#chip.kind = at === 0 ? 'now' : KINDS[status]
    this.#chip.label = at === 0 ? say('queue.next') : say(`request.${status}`)
    this.#owes.hidden = this.owes === 0
    this.#owes.label = say('queue.owes', { minimum: this.owes })
    this.#actions.hidden = !offered
    this.#more.hidden = !offered || !this.open
    if (offered) this.#offerAll(at, name, isAway)
  }

  /** @param {number} at @param {string} name @param {boolean} isAway called before, and not there: has no place */
  #offerAll(at, name, isAway) {
    const request = this.entry?.id
    const tell = (/** @type {string} */ type) => () => this.tell(type, { request })
    const before = (/** @type {number} */ place) => () => this.tell('move', { request, before: this.waiting[place] })
    const last = this.waiting.length - 1
    attribute(this.#more, 'aria-label', say('do.more-name', { name }))
    for (const what of PLACED) this.#buttons.get(what)?.toggleAttribute('hidden', isAway)
    if (this.offers.includes('call')) this.#offer('call', say('do.call-name', { name }), say('do.call'), tell('call'))
    if (this.offers.includes('move') || this.offers.includes('more')) {
      const toggle = this.#offer('more', say('do.more-name', { name }), '', tell('open'))
      attribute(toggle, 'aria-expanded', String(this.open))
      attribute(toggle, 'aria-controls', this.#id)
    }
    // Of thirty rows one is open: the rest are spared what stands below it.
    if (!this.open) return
    if (this.offers.includes('move') && !isAway) {
      this.#offer('first', say('do.first-name', { name }), say('do.first'), at > 0 && before(0))
      this.#offer('up', say('do.up-name', { name }), say('do.up'), at > 0 && before(at - 1))
      this.#offer('down', say('do.down-name', { name }), say('do.down'), at < last && before(at + 2))
    }
    if (this.offers.includes('more')) {
      this.#offer('wait', say('do.defer-name', { name }), say('do.defer'), tell('defer'))
      if (!isAway) this.#offer('stop', say('do.decline-name', { name }), say('do.decline'), tell('decline'))
    }
  }

  /**
   * Calling and opening stand beside the name, the rest below it.
   * @param {IconName | 'call'} what @param {string} label @param {string} word seen on it
   * @param {(() => void) | false} act false: not now
   */
  #offer(what, label, word, act) {
    let button = this.#buttons.get(what)
    if (!button) {
      button = h(
        'button',
        { class: word === '' ? 'button icon' : 'button', type: 'button' },
        what !== 'call' && icon(what),
        word,
      )
      this.#buttons.set(what, button)
      const place = what === 'call' || what === 'more' ? this.#actions : this.#more
      place.append(button)
    }
    attribute(button, 'aria-label', label)
    attribute(button, 'aria-disabled', act ? null : 'true')
    button.onclick = act || null
    return button
  }
}
