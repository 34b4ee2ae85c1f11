// Before the opening: a welcome, and how many have come.

import { h, text } from '/ui/lib/dom.js'
import { number } from '/ui/lib/phrases.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { Scene } from './scene.js'

const say = speaker(display)

export class Welcome extends Scene {
  static tag = 'dt-scene-welcome'
  #title = h('p', { class: 'conference' })
  #present = h('strong', { class: 'huge' })
  #of = h('p', { class: 'label' })
  #fill = h('span', { class: 'fill' })

  create() {
    this.append(
      h('h1', {}, say('display.welcome')),
      this.#title,
      h(
        'div',
        { class: 'count' },
        this.#present,
        h('p', { class: 'words' }, say('display.present')),
        this.#of,
        h('span', { class: 'track' }, this.#fill),
      ),
    )
  }

  update() {
    const { present = 0, invited = 0 } = this.state.get('attendance') ?? {}
    text(this.#title, this.state.get('conference')?.title ?? '')
    text(this.#present, number(present))
    text(this.#of, invited > 0 ? say('display.of-invited', { invited: number(invited) }) : '')
    this.#fill.style.transform = `scaleX(${invited > 0 ? Math.min(1, present / invited) : 0})`
  }
}
