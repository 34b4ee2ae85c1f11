// Before the opening: a welcome, how many have come, and what everybody is to know who comes in: that there is a
// recording, and what becomes of personal data (Luật 91/2025/QH15, Điều 32).

import { h, text } from '/ui/lib/dom.js'
import { number } from '/ui/lib/phrases.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { unbroken } from '../fit.js'
import { PagedText } from '../paged-text.js'
import { Scene } from './scene.js'

const say = speaker(display)

export class Welcome extends Scene {
  static tag = 'dt-scene-welcome'
  #title = h('p', { class: 'conference' })
  #present = h('strong', { class: 'huge' })
  #of = h('p', { class: 'label' })
  #fill = h('span', { class: 'fill' })
  #track = h('span', { class: 'track' }, this.#fill)
  #notice = PagedText.make({ largest: 5 })

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
      this.#notice,
    )
  }

  update() {
    const { present = 0, invited = 0, walkIns = 0 } = this.state.get('attendance') ?? {}
    const expected = { invited: number(invited), more: number(walkIns) }
    const { title = '', notice = '' } = this.state.get('conference') ?? {}
    text(this.#title, unbroken(title))
    this.#notice.words = notice
    this.#notice.hidden = notice === ''
    text(this.#present, number(present))
    text(this.#of, invited > 0 ? say(walkIns > 0 ? 'display.of-invited-more' : 'display.of-invited', expected) : '')
    this.#track.hidden = invited === 0
    this.#fill.style.transform = `scaleX(${invited > 0 ? Math.min(1, present / (invited + walkIns)) : 0})`
  }
}
