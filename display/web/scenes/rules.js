// The rules of the house, then rights and duties, in pages of what stands whole on the screen and is read at once.

import { h, keyed, text } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { bound, reveal, sizes, turnsOf } from '../fit.js'
import { Scene } from './scene.js'

/** @typedef {{ part: 'rules' | 'rights', number: number, words: string }} Line */

const say = speaker(display)
const LARGEST = 6.2
const LEAST = 4.8

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
    keyed(
      this.#list,
      [...lines('rules', rules), ...lines('rights', rights)],
      ({ part, number }) => `${part}/${number}`,
      ({ part, number }) => h('li', { 'data-part': part }, h('span', { class: 'place' }, number), h('span')),
      ({ lastElementChild }, { words }) => lastElementChild && text(lastElementChild, bound(words)),
    )
    const pages = this.#pages()
    const page = this.page(pages.length)
    const shown = pages[page] ?? []
    reveal(this.#list, shown)
    text(this.#title, say(shown[0]?.matches("[data-part='rights']") ? 'display.rights' : 'display.rules'))
    text(this.#mark, pages.length > 1 ? say('display.page', { page: page + 1, pages: pages.length }) : '')
  }

  /** With letters small enough for the longest of them; each part begins on a page of its own. */
  #pages() {
    const rows = [...this.#list.children]
    reveal(this.#list, rows)
    for (const size of sizes(LARGEST, LEAST)) {
      this.style.setProperty('--fit', String(size))
      if (rows.every((row) => row.clientHeight <= this.#list.clientHeight)) break
    }
    return ['rules', 'rights'].flatMap((part) =>
      turnsOf(
        this.#list,
        rows.filter((row) => row.matches(`[data-part='${part}']`)),
      ),
    )
  }
}

/** @param {Line['part']} part @param {readonly string[]} all @returns {Line[]} */
function lines(part, all) {
  return all.map((words, i) => ({ part, number: i + 1, words }))
}
