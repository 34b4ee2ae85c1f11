// The question that is being answered, and by whom.

import { attribute, h, text } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'
import { PagedText } from '../paged-text.js'
import { Scene } from './scene.js'

const say = speaker(display)
/** More letters than two lines of a narrow screen hold. */
const LONG_TITLE = 44

export class Question extends Scene {
  static tag = 'dt-scene-question'
  #label = h('p', { class: 'label' })
  #question = PagedText.make({ largest: 9.6 })
  #by = h('p', { class: 'by' })
  #who = h('strong')
  #answering = h('p', { class: 'answering' }, h('span', { class: 'label' }, say('display.answering')), this.#who)

  create() {
    this.append(this.#label, this.#question, this.#by, this.#answering)
  }

  update() {
    const { question, speaker: asker, answering = '', text: words = '' } = this.state.get('stage') ?? {}
    text(this.#label, [say('display.question'), question?.field].filter(Boolean).join(' · '))
    // Where no words were written down yet, the hall reads large who asked.
    const asked = question?.text ?? words
    this.#question.words = asked || (asker?.name ?? '')
    text(this.#by, [asked && asker?.name, asker?.unit].filter(Boolean).join(', '))
    text(this.#who, answering)
    attribute(this.#who, 'data-long', answering.length > LONG_TITLE)
    this.#by.hidden = this.#by.textContent === ''
    this.#answering.hidden = answering === ''
  }
}
