// The conference in four figures, and how long the people spoke (R097).

import { h, text } from '/ui/lib/dom.js'
import { heard } from '/ui/lib/course.js'
import { minutesInWords, number } from '/ui/lib/phrases.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { Scene } from './scene.js'

const say = speaker(display)
const FIGURES = /** @type {const} */ (['present', 'groups', 'spoken', 'waiting'])

export class Figures extends Scene {
  static tag = 'dt-scene-figures'
  #numbers = FIGURES.map(() => h('strong', { class: 'huge' }))
  #labels = FIGURES.map(name => h('span', { class: 'label' }, say(`display.figure-${name}`)))

  create() {
    this.append(
      h('h1', {}, say('display.figures')),
      h(
        'ul',
        {},
        ...FIGURES.map((_, i) => h('li', {}, this.#numbers[i], this.#labels[i])),
      ),
    )
  }

  update() {
    const attendance = this.state.get('attendance')
    const queue = this.state.all('queue')
    const { turns, seconds } = heard(queue)
    const count = {
      present: attendance?.present ?? 0,
      groups: attendance?.groups.filter((group) => group.present > 0).length ?? 0,
      spoken: turns,
      waiting: queue.filter((entry) => entry.status === 'waiting').length,
    }
    FIGURES.forEach((name, i) => {
      const node = this.#numbers[i]
      if (node) text(node, number(count[name]))
    })
    const spoken = this.#labels[FIGURES.indexOf('spoken')]
    const time = minutesInWords(Math.floor(seconds / 60))
    if (spoken) text(spoken, seconds < 60 ? say('display.figure-spoken') : say('display.figure-spoken-time', { time }))
  }
}
