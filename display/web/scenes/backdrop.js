// The ma-két behind the chairs: who calls the conference, what it is, where and when.
// Stands whenever nothing else does.

import { fill, h } from '/ui/lib/dom.js'
import { drum } from '../drum.js'
import { fit, onLayout, sizes } from '../fit.js'
import { Scene } from './scene.js'

const LARGEST = 8.4
const LEAST = 5

export class Backdrop extends Scene {
  static tag = 'dt-scene-backdrop'
  #issuer = h('div', { class: 'issuer' })
  #heading = h('h1', { class: 'heading' })
  #title = h('div', { class: 'title' })
  #place = h('p', { class: 'place' })
  #middle = h('div', { class: 'middle' }, this.#heading, this.#title)

  create() {
    this.append(
      drum(),
      h('span', { class: 'border' }),
      this.#issuer,
      h('span', { class: 'rule' }, h('span')),
      this.#middle,
      this.#place,
    )
    onLayout(this, () => this.changed())
  }

  update() {
    const { backdrop, place } = this.state.get('conference') ?? {}
    if (!backdrop) return
    fill(this.#issuer, ...backdrop.issuer.map((line) => h('p', {}, line)))
    fill(this.#heading, backdrop.heading)
    fill(this.#title, ...backdrop.title.map((line) => h('p', {}, line)))
    fill(this.#place, backdrop.placeAndDate || place)
    this.#compose()
  }

  /** Each line of the plan on one line of the cloth, as large as that goes; broken only where the least is too large. */
  #compose() {
    this.dataset.lines = 'whole'
    if (!fit(this, this.#middle, sizes(LARGEST, LEAST))) {
      this.dataset.lines = 'broken'
      fit(this, this.#middle, sizes(LARGEST, LEAST))
    }
  }
}
