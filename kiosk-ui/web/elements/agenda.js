// The agenda: what is done, what happens now and what comes, with the planned minutes.
//   Agenda.make({ items: live.state.all('agenda'), offers: 'go-to' })
// Events out: `go-to` {item}, from a button in every row that is not the current one.

import { attribute, h, keyed, text } from '/ui/lib/dom.js'
import { held } from '/ui/lib/hold.js'
import { minutesInWords } from '/ui/lib/phrases.js'
import { Piece } from '/ui/lib/piece.js'
import { hourMinute } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { Chip } from './chip.js'
import { Notice } from './notice.js'

/** @import {AgendaValue} from '/ui/lib/protocol.d.ts' */

const say = speaker(common)
const KINDS = /** @type {const} */ ({ pending: 'none', current: 'now', done: 'ok', skipped: 'none' })

export class Agenda extends Piece {
  static tag = 'dt-agenda'
  /** @type {readonly AgendaValue[]} */
  items = []
  /** @type {'' | 'go-to'} */
  offers = ''
  #list = h('ol')
  #empty = Notice.make({ kind: 'empty', heading: say('agenda.empty') })
  #held = held(this, () => this.changed())

  create() {
    this.append(this.#list, this.#empty)
  }

  update() {
    if (this.#held()) return
    const items = [...this.items].sort((a, b) => a.order - b.order)
    this.#empty.hidden = items.length > 0
    this.#list.hidden = items.length === 0
    keyed(
      this.#list,
      items,
      (item) => item.id,
      () => this.#row(),
      (row, item) => this.#show(row, item),
    )
  }

  #row() {
    return h(
      'li',
      {},
      h('span', { class: 'order' }),
      h(
        'div',
        { class: 'what' },
        h('span', { class: 'name', lang: 'vi' }),
        h('div', { class: 'meta' }, Chip.make(), h('span', { class: 'times' })),
      ),
      h('button', { class: 'button', type: 'button' }, say('agenda.go-to')),
    )
  }

  /** @param {HTMLLIElement} row @param {AgendaValue} item */
  #show(row, item) {
    const [order, name, times] = ['order', 'name', 'times'].map((part) => row.querySelector(`.${part}`))
    const [chip, button] = [row.querySelector('dt-chip'), row.querySelector('button')]
    if (!order || !name || !times || !(chip instanceof Chip) || !button) return
    attribute(row, 'data-status', item.status)
    attribute(row, 'aria-current', item.status === 'current' ? 'step' : null)
    text(order, item.order)
    text(name, item.title)
    text(times, timesOf(item))
    // What is neither over nor going on needs no word: it is still to come.
    chip.hidden = item.status === 'pending'
    chip.kind = KINDS[item.status]
    chip.label = say(`agenda.${item.status}`)
    button.hidden = this.offers !== 'go-to' || item.status === 'current'
    attribute(button, 'aria-label', say('agenda.go-to-name', { name: item.title }))
    button.onclick = () => this.tell('go-to', { item: item.id })
  }
}

/** «08:15–08:40», «từ 08:15», «15 phút». @param {AgendaValue} item */
function timesOf(item) {
  if (item.startedAt && item.endedAt) return `${hourMinute(item.startedAt)}–${hourMinute(item.endedAt)}`
  if (item.startedAt) return say('agenda.since', { time: hourMinute(item.startedAt) })
  return item.plannedMinutes > 0 ? minutesInWords(item.plannedMinutes) : ''
}
