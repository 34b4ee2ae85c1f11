// A screen that nobody has let in yet shows its short code, large enough to be read from the organiser's table.

import { h, text } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { Scene } from './scene.js'

const say = speaker(display)

export class Pairing extends Scene {
  static tag = 'dt-scene-pairing'
  code = ''
  #code = h('strong', { class: 'huge' })

  create() {
    this.append(
      h('p', { class: 'label' }, say('display.pair')),
      this.#code,
      h('p', { class: 'how' }, say('display.pair-how')),
    )
  }

  update() {
    text(this.#code, this.code || '····')
  }
}
