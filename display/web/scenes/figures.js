// The conference in four figures.

import { h, text } from '/ui/lib/dom.js'
import { number } from '/ui/lib/phrases.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { Scene } from './scene.js'

const say = speaker(display)
const FIGURES = /** @type {const} */ (['present', 'groups', 'spoken', 'waiting'])

export class Figures extends Scene {
  static tag = 'dt-scene-figures'
  #numbers = FIGURES.map(() => h('strong', { class: 'huge' }))

  create() {
    this.append(
      h('h1', {}, say('display.figures')),
      h(
        'ul',
        {},
        ...FIGURES.map((name, i) =>
          h('li', {}, this.#numbers[i], h('span', { class: 'label' }, say(`display.figure-${name}`))),
        ),
      ),
    )
  }

  update() {
    const attendance = this.state.get('attendance')
    const queue = this.state.all('queue')
    const count = {
      present: attendance?.present ?? 0,
      groups: attendance?.groups.filter((group) => group.present > 0).length ?? 0,
      spoken: queue.filter((entry) => entry.status === 'done').length,
      waiting: queue.filter((entry) => entry.status === 'waiting').length,
    }
    FIGURES.forEach((name, i) => {
      const node = this.#numbers[i]
      if (node) text(node, number(count[name]))
    })
  }
}
