// Who waits to speak, in order; a long list takes turns in pages and never shrinks.

import { attribute, h, keyed, text } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { display } from '/ui/lib/words/display.js'
import { overflows } from '../fit.js'
import { Scene } from './scene.js'

/** @import {QueueValue} from '/ui/lib/protocol.d.ts' */

const say = speaker({ ...common, ...display })
/** So many stand at once, each with the unit in full below the name; on a narrow screen a name may need two lines. */
const ROWS_WIDE = 4
const ROWS_NARROW = 3

export class QueueScene extends Scene {
  static tag = 'dt-scene-queue'
  #title = h('h1')
  #count = h('p', { class: 'label' })
  #list = h('ol')
  #empty = h('p', { class: 'empty' }, say('display.queue-empty'))
  #wide = matchMedia('(min-aspect-ratio: 3/2)')
  /** Rows that stand at once now; fewer where names take several lines. */
  #rows = 0
  #measured = ''

  create() {
    this.append(h('header', { class: 'head' }, this.#title, this.#count), this.#list, this.#empty)
  }

  /** @override */
  reshaped() {
    this.#measured = ''
    this.changed()
  }

  update() {
    const waiting = this.state
      .all('queue')
      .filter((entry) => entry.status === 'waiting')
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    const most = this.#wide.matches ? ROWS_WIDE : ROWS_NARROW
    const measured = [most, innerWidth, innerHeight, ...waiting.map((entry) => entry.name)].join()
    if (measured !== this.#measured) this.#rows = most
    this.#measured = measured
    this.#show(waiting)
    while (this.#rows > 1 && overflows(this.#list)) {
      this.#rows -= 1
      this.#show(waiting)
    }
  }

  /** @param {QueueValue[]} waiting */
  #show(waiting) {
    const rows = this.#rows
    const pages = Math.max(1, Math.ceil(waiting.length / rows))
    const page = this.page(pages)
    text(this.#title, say('display.queue'))
    text(
      this.#count,
      [say('queue.count', { count: waiting.length }), pages > 1 && say('display.page', { page: page + 1, pages })]
        .filter(Boolean)
        .join(' · '),
    )
    this.#count.hidden = waiting.length === 0
    this.#empty.hidden = waiting.length > 0
    keyed(
      this.#list,
      waiting.slice(page * rows, (page + 1) * rows),
      (entry) => entry.id,
      () => h('li', {}, h('span', { class: 'place' }), h('strong', { class: 'who' }), h('span', { class: 'unit' })),
      show,
    )
    // Where names need more lines than there is room for, the units keep one.
    this.toggleAttribute('data-tight', false)
    this.toggleAttribute('data-tight', overflows(this.#list))
  }
}

/** @param {HTMLLIElement} row @param {QueueValue} entry */
function show(row, entry) {
  const [place, who, unit] = row.children
  if (place && who && unit) {
    attribute(row, 'data-next', entry.position === 1)
    text(place, entry.position ?? '')
    text(who, entry.name)
    text(unit, entry.unit)
  }
}
