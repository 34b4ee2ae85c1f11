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
  #track = h('span', { class: 'track' }, this.#fill)

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
        this.#track,
      ),
    )
  }

  update() {
    const { present = 0, invited = 0, walkIns = 0 } = this.state.get('attendance') ?? {}
    const expected = { invited: number(invited), more: number(walkIns) }
    text(this.#title, this.state.get('conference')?.title ?? '')
    text(this.#present, number(present))
    text(this.#of, invited > 0 ? say(walkIns > 0 ? 'display.of-invited-more' : 'display.of-invited', expected) : '')
    this.#track.hidden = invited === 0
    this.#fill.style.transform = `scaleX(${invited > 0 ? Math.min(1, present / (invited + walkIns)) : 0})`
  }
}
