// Where the conference is: the current item as large as can be, and of its neighbours those that stand whole beside it.
// A title is never cut: what a citizen reads to the end, an official may not end with three dots.

import { icon } from '/ui/elements/icons.js'
import { attribute, fill, h, keyed, text } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { fit, reveal, sizes, turnsOf } from '../fit.js'
import { Scene } from './scene.js'

/** @import {AgendaValue} from '/ui/lib/protocol.d.ts' */

const say = speaker(display)
/** Items around the current one, at most: one that was, and what comes. */
const ROWS = 4
const LARGEST = 6
const LEAST = 4.8
const CURRENT = sizes(7, LEAST)

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
    keyed(
      this.#list,
      items,
      (item) => item.id,
      () => h('li', {}, h('span', { class: 'place' }), h('span', { class: 'what' })),
      show,
    )
    text(this.#step, at < 0 ? this.#inTurns() : say('display.step', { step: items[at]?.order ?? 0, steps: all.length }))
    if (at >= 0) this.#around(at)
  }

  /** Neighbours make way before the current item gets smaller. @param {number} at */
  #around(at) {
    const rows = [...this.#list.children]
    for (const size of CURRENT) {
      this.style.setProperty('--current', String(size))
      for (const [from, to] of windows(at, rows.length)) {
        reveal(this.#list, rows.slice(from, to))
        if (fit(this, this.#list, sizes(LARGEST, LEAST))) return
      }
    }
  }

  /**
   * Before anything has begun: the whole programme in the fewest turns, with letters as large as these allow.
   * @returns {string} which turn it is
   */
  #inTurns() {
    const fewest = this.#turns(LEAST).length
    const size = sizes(LARGEST, LEAST).find((each) => this.#turns(each).length === fewest)
    const turns = this.#turns(size ?? LEAST)
    const page = this.page(turns.length)
    reveal(this.#list, turns[page] ?? [])
    return turns.length > 1 ? say('display.page', { page: page + 1, pages: turns.length }) : ''
  }

  /** @param {number} size */
  #turns(size) {
    this.style.setProperty('--fit', String(size))
    return turnsOf(this.#list, [...this.#list.children])
  }
}

/**
 * From the current item with its neighbours to it alone: first what was goes, then what comes, the farthest first.
 * @param {number} at @param {number} count @returns {[from: number, to: number][]}
 */
function windows(at, count) {
  const from = Math.max(0, Math.min(at - 1, count - ROWS))
  const to = Math.min(count, from + ROWS)
  /** @type {[number, number][]} */
  const before = Array.from({ length: at - from }, (_, gone) => [from + gone, to])
  /** @type {[number, number][]} */
  const after = Array.from({ length: to - at }, (_, gone) => [at, to - gone])
  return [...before, ...after]
}

/** @param {HTMLLIElement} row @param {AgendaValue} item */
function show(row, item) {
  const [place, what] = row.children
  attribute(row, 'data-status', item.status)
  attribute(row, 'aria-current', item.status === 'current' ? 'step' : null)
  if (place) fill(place, item.status === 'done' ? icon('ok') : item.order)
  if (what) text(what, item.title)
}
