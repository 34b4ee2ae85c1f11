// What the chair or the secretary has to say to the whole hall, as large as it fits.

import { h } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { PagedText } from '../paged-text.js'
import { Scene } from './scene.js'

const say = speaker(display)

export class Message extends Scene {
  static tag = 'dt-scene-message'
  #words = PagedText.make({ largest: 12 })

  create() {
    this.append(h('p', { class: 'label' }, say('display.message')), this.#words)
  }

  update() {
    this.#words.words = this.state.get('stage')?.text ?? ''
  }
}
