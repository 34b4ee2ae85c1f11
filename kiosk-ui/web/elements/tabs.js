// Panels of which a narrow screen shows one at a time (w3.org/WAI/ARIA/apg/patterns/tabs). The panels stay in the page.
//   Tabs.make({ label: 'Phần', tabs: [{ panel: queuePanel, label: 'Danh sách chờ', count: 12 }], chosen: 0 })
// Event out: `choose` {index}. Every panel is an element with an id.

import { attribute, h, keyed, text } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'

/** @typedef {{ panel: HTMLElement, label: string, count?: number }} Tab */

export class Tabs extends Piece {
  static tag = 'dt-tabs'
  label = ''
  /** @type {readonly Tab[]} */
  tabs = []
  chosen = 0
  #list = h('div', { role: 'tablist' })

  create() {
    this.append(this.#list)
    this.addEventListener('keydown', (event) => this.#key(event))
  }

  update() {
    attribute(this.#list, 'aria-label', this.label)
    keyed(
      this.#list,
      this.tabs,
      (tab) => tab.panel.id,
      () => h('button', { role: 'tab', type: 'button' }, h('span'), h('b')),
      (button, tab, index) => this.#show(button, tab, index),
    )
  }

  /** @param {HTMLButtonElement} button @param {Tab} tab @param {number} index */
  #show(button, tab, index) {
    const isChosen = index === this.chosen
    const [words, count] = [button.querySelector('span'), button.querySelector('b')]
    if (words) text(words, tab.label)
    if (count) {
      text(count, tab.count ?? '')
      count.hidden = tab.count === undefined
    }
    button.id = `${tab.panel.id}-tab`
    button.onclick = () => this.#choose(index)
    button.tabIndex = isChosen ? 0 : -1
    attribute(button, 'aria-selected', String(isChosen))
    attribute(button, 'aria-controls', tab.panel.id)
    attribute(tab.panel, 'role', 'tabpanel')
    attribute(tab.panel, 'aria-labelledby', button.id)
    tab.panel.hidden = !isChosen
  }

  /** @param {number} index */
  #choose(index) {
    this.chosen = index
    this.tell('choose', { index })
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const last = this.tabs.length - 1
    const next = {
      ArrowRight: this.chosen === last ? 0 : this.chosen + 1,
      ArrowLeft: this.chosen === 0 ? last : this.chosen - 1,
      Home: 0,
      End: last,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    this.#choose(next)
    const tab = this.#list.children[next]
    if (tab instanceof HTMLElement) tab.focus()
  }
}
