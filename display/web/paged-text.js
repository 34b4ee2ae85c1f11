// A text of any length: as large as its box allows, then in pages that take turns. Sizes in percent of the height.
//   PagedText.make({ words: question.text, largest: 8 })

import { h, text } from '/ui/lib/dom.js'
import { Scene } from './scenes/scene.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { bound, fit, linesOf, sizes } from './fit.js'

const say = speaker(display)
const LEAST = 5
/** Lines that people far away read before they give up. */
const LINES_MAX = 7

export class PagedText extends Scene {
  static tag = 'dt-paged-text'
  words = ''
  largest = 7
  #text = h('p', { class: 'text' })
  #box = h('div', { class: 'box' }, this.#text)
  #mark = h('p', { class: 'mark' })

  create() {
    this.append(this.#box, this.#mark)
  }

  update() {
    if (this.#text.textContent !== bound(this.words)) this.restart()
    text(this.#text, bound(this.words))
    this.#text.style.transform = ''
    delete this.dataset.paged
    const fits = fit(this, this.#box, sizes(this.largest, LEAST)) && linesOf(this.#text) <= LINES_MAX
    const pages = fits ? 1 : this.#columns()
    const page = this.page(pages)
    text(this.#mark, pages > 1 ? say('display.page', { page: page + 1, pages }) : '')
    this.#text.style.transform = page > 0 ? `translateX(calc(${-page} * (100% + 1em)))` : ''
  }

  /** Lets the text run into columns as wide as the box, one a page. */
  #columns() {
    this.dataset.paged = ''
    const width = this.#text.clientWidth
    const gap = Number.parseFloat(getComputedStyle(this.#text).fontSize)
    return Math.max(1, Math.round((this.#text.scrollWidth + gap) / (width + gap)))
  }
}
