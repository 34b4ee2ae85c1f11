// Where the conference is: the current item in full, its neighbours in one line each.

import { icon } from '/ui/elements/icons.js'
import { attribute, fill, h, keyed, text } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { fit, overflows, sizes } from '../fit.js'
import { Scene } from './scene.js'

/** @import {AgendaValue} from '/ui/lib/protocol.d.ts' */

const say = speaker(display)
/** Items on one screen while one is current, and before any is; most titles take two lines. */
const ROWS = 4
const ROWS_BEFORE = 4
const LARGEST = 6
const LEAST = 4.8
/** Of the current item, which is read in full. */
const CURRENT = sizes(7, 5)

export class AgendaScene extends Scene {
  static tag = 'dt-scene-agenda'
  #title = h('h1')
  #step = h('p', { class: 'label' })
  #list = h('ol')

  create() {
    this.append(h('header', { class: 'head' }, this.#title, this.#step), this.#list)
  }

  update() {
    const all = this.state.all('agenda').sort((a, b) => a.order - b.order)
    const items = all.filter((item) => item.status !== 'skipped')
    const at = items.findIndex((item) => item.status === 'current')
    text(this.#title, say('display.agenda'))
    text(this.#step, at < 0 ? '' : say('display.step', { step: items[at]?.order ?? 0, steps: all.length }))
    keyed(
      this.#list,
      at < 0 ? this.#turn(items) : around(items, at),
      (item) => item.id,
      () => h('li', {}, h('span', { class: 'place' }), h('span', { class: 'what' })),
      show,
    )
    this.#compose()
  }

  /** The current item as large as all of it has room, the others as large as is left for them. */
  #compose() {
    const current = this.#list.querySelector("[data-status='current'] .what")
    for (const size of CURRENT) {
      this.style.setProperty('--current', String(size))
      const hasRoom = this.#composeOthers()
      if (hasRoom && !(current instanceof HTMLElement && overflows(current))) return
    }
  }

  /** Two lines each, or one where even the least size is too much. @returns {boolean} whether there is room for all */
  #composeOthers() {
    for (const lines of [2, 1]) {
      this.style.setProperty('--lines', String(lines))
      if (fit(this, this.#list, sizes(LARGEST, LEAST))) return true
    }
    return false
  }

  /** Before anything has begun: the whole programme, in turns when it is long. @param {AgendaValue[]} items */
  #turn(items) {
    const pages = Math.max(1, Math.ceil(items.length / ROWS_BEFORE))
    const rows = Math.ceil(items.length / pages)
    const page = this.page(pages)
    return items.slice(page * rows, (page + 1) * rows)
  }
}

/** The current item with one before it and the next ones. @param {AgendaValue[]} items @param {number} at */
function around(items, at) {
  const from = Math.max(0, Math.min(at - 1, items.length - ROWS))
  return items.slice(from, from + ROWS)
}

/** @param {HTMLLIElement} row @param {AgendaValue} item */
function show(row, item) {
  const [place, what] = row.children
  attribute(row, 'data-status', item.status)
  attribute(row, 'aria-current', item.status === 'current' ? 'step' : null)
  if (place) fill(place, item.status === 'done' ? icon('ok') : item.order)
  if (what) text(what, item.title)
}
