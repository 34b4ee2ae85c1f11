// The rules of the house, then rights and duties, in pages of what can be read at once.

import { fill, h, text } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { bound } from '../fit.js'
import { Scene } from './scene.js'

const say = speaker(display)
/** Each may take two lines: six with the heading make seven. */
const ROWS = 3

export class Rules extends Scene {
  static tag = 'dt-scene-rules'
  #title = h('h1')
  #mark = h('p', { class: 'label' })
  #list = h('ol')

  create() {
    this.append(h('header', { class: 'head' }, this.#title, this.#mark), this.#list)
  }

  update() {
    const { rules = [], rights = [] } = this.state.get('conference') ?? {}
    const pages = [...inPages(say('display.rules'), rules), ...inPages(say('display.rights'), rights)]
    const page = this.page(pages.length)
    const shown = pages[page]
    text(this.#title, shown?.title ?? say('display.rules'))
    text(this.#mark, pages.length > 1 ? say('display.page', { page: page + 1, pages: pages.length }) : '')
    fill(
      this.#list,
      ...(shown?.lines ?? []).map((line, i) =>
        h('li', {}, h('span', { class: 'place' }, (shown?.from ?? 0) + i + 1), h('span', {}, bound(line))),
      ),
    )
  }
}

/** @param {string} title @param {readonly string[]} lines */
function inPages(title, lines) {
  return Array.from({ length: Math.ceil(lines.length / ROWS) }, (_, i) => ({
    title,
    from: i * ROWS,
    lines: lines.slice(i * ROWS, (i + 1) * ROWS),
  }))
}
