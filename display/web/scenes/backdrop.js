// The ma-két behind the chairs: who calls the conference, what it is, where and when.
// Stands whenever nothing else does.

import { fill, h } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { display } from '/ui/lib/words/display.js'
import { drum } from '../drum.js'
import { fit, sizes, unbroken } from '../fit.js'
import { Scene } from './scene.js'

const say = speaker({ ...common, ...display })

/** Before the hall has said anything, the cloth hangs with our own name on it: never an empty screen. */
const NOTHING_YET = {
  backdrop: { issuer: [], heading: say('product'), title: [], placeAndDate: say('display.waiting') },
  place: '',
}
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
  }

  update() {
    const { backdrop, place } = this.state.get('conference') ?? NOTHING_YET
    fill(this.#issuer, ...backdrop.issuer.map((line) => h('p', {}, unbroken(line))))
    fill(this.#heading, backdrop.heading)
    fill(this.#title, ...backdrop.title.map((line) => h('p', {}, unbroken(line))))
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
