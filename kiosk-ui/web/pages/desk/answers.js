// The answers to one petition: each by whom and in which words, and room for a further one.

import { h, keyed } from '/ui/lib/dom.js'
import { same } from '/ui/lib/same.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'
import { Answer } from './answer.js'
import { Prepared } from './prepared.js'

/** @import {AnswerValue, Id, PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Desk} from './desk.js' */

const say = speaker({ ...common, ...desk })

export class Answers {
  #desk
  #created
  #lineKey
  /** Answers in their order; the last is the one being written. @type {Answer[]} */
  #answers = []
  #list = h('div', { class: 'answers' })
  #prepared
  /** What the server said last. @type {PetitionValue | undefined} */
  #petition
  #further = h(
    'button',
    { class: 'button', 'data-kind': 'quiet', type: 'button', onclick: () => this.focus() },
    say('line.answer-more'),
  )
  /** Somebody asked for the field of a further answer. */
  #wanted = false
  node

  /**
   * @param {Desk} desk @param {Promise<Id>} created @param {string} lineKey
   * @param {PetitionValue} [petition] if it is recorded already
   */
  constructor(desk, created, lineKey, petition) {
    this.#desk = desk
    this.#created = created
    this.#lineKey = lineKey
    this.#prepared = new Prepared(desk, created, lineKey, petition, words => this.#use(words))
    this.node = h('div', { class: 'answering' }, this.#prepared.node, this.#list, this.#further)
    this.#more()
  }

  get unsaved() {
    const answers = this.#answers.filter(answer => answer.isUnsaved).length
    return answers + Number(this.#prepared.words.state !== 'saved')
  }

  /** Those that nothing is recorded of before somebody looks there. */
  get stuck() {
    return [this.#prepared.words, ...this.#answers].filter(each => each.isStuck)
  }

  /** @param {PetitionValue} petition */
  hear(petition) {
    this.#petition = petition
    for (const value of petition.answers) this.#hear(value)
    this.#prepared.hear(petition)
    this.#answers.at(-1)?.suggest(this.#desk.answering(petition))
    this.#show()
  }

  focus() {
    this.#wanted = true
    this.#show()
    this.#answers.at(-1)?.words.focus()
  }

  /** @param {AnswerValue} value */
  #hear(value) {
    const known =
      this.#answers.find(answer => answer.id === value.id) ??
      this.#answers.find(answer => answer.id === undefined && same(answer.words.sending, value.text))
    if (known !== undefined) return known.hear(value)
    this.#answers.splice(this.#answers.length - 1, 0, new Answer(this.#desk, this.#created, this.#lineKey, value))
  }

  #more() {
    const blank = new Answer(this.#desk, this.#created, this.#lineKey, undefined, () => this.#recorded(blank))
    this.#answers.push(blank)
    this.#show()
  }

  /** Should the frame that tells of it have come first, the answer that was typed stays. @param {Answer} answer */
  #recorded(answer) {
    this.#wanted = false
    this.#answers = this.#answers.filter(each => each === answer || each.id !== answer.id)
    if (this.#answers.at(-1) === answer) this.#more()
    if (this.#petition !== undefined) this.hear(this.#petition)
  }

  #show() {
    const blank = this.#answers.at(-1)
    const hides = this.#answers.length > 1 && !this.#wanted && blank?.words.text === ''
    this.#further.hidden = !hides
    keyed(
      this.#list,
      this.#answers,
      answer => answer.key,
      answer => answer.node,
      (node, answer) => {
        node.hidden = hides && answer === blank
      },
    )
  }

  /** What was typed already stays. @param {string} words */
  #use(words) {
    const blank = this.#answers.at(-1)
    if (blank?.words.text.trim() === '') blank.words.text = words
    blank?.words.focus()
  }
}
