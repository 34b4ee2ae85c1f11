// The answers to one petition: each by whom and in which words, and room for a further one.

import { send } from '/ui/lib/commands.js'
import { h, keyed, text } from '/ui/lib/dom.js'
import { freshId } from '/ui/lib/ids.js'
import { same } from '/ui/lib/same.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'
import { Typed } from './typed.js'

/** @import {AnswerValue, Id, PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Desk} from './desk.js' */

const say = speaker({ ...common, ...desk })
const ANSWER_MAX = 8_000
const PEOPLE = 'people'
let made = 0

export class Answers {
  #desk
  #created
  #lineKey
  /** Answers in their order; the last is the one being written. @type {Answer[]} */
  #answers = []
  #list = h('div', { class: 'answers' })
  #prepared = h('span')
  #use = h('button', { class: 'button', type: 'button', onclick: () => this.#usePrepared() }, say('line.use-prepared'))
  #offer = h('div', { class: 'prepared', hidden: true }, h('p', {}, this.#prepared), this.#use)
  #preparedText = ''
  #further = h(
    'button',
    { class: 'button', 'data-kind': 'quiet', type: 'button', onclick: () => this.focus() },
    say('line.answer-more'),
  )
  /** Somebody asked for the field of a further answer. */
  #wanted = false
  node = h('div', { class: 'answering' }, this.#offer, this.#list, this.#further)

  /** @param {Desk} desk @param {Promise<Id>} created @param {string} lineKey */
  constructor(desk, created, lineKey) {
    this.#desk = desk
    this.#created = created
    this.#lineKey = lineKey
    this.#more()
  }

  get unsaved() {
    return this.#answers.filter(answer => answer.words.state !== 'saved' && answer.words.text.trim() !== '').length
  }

  /** @param {PetitionValue} petition */
  hear(petition) {
    for (const value of petition.answers) this.#hear(value)
    this.#preparedText = petition.prepared ?? ''
    text(this.#prepared, say('line.prepared', { text: this.#preparedText }))
    this.#offer.hidden = this.#preparedText === '' || petition.answers.length > 0
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
      this.#answers.find(answer => answer.id === undefined && same(answer.sentText, value.text))
    if (known !== undefined) return known.hear(value)
    this.#answers.splice(this.#answers.length - 1, 0, new Answer(this.#desk, this.#created, this.#lineKey, value))
  }

  #more() {
    const blank = new Answer(this.#desk, this.#created, this.#lineKey, undefined, () => {
      this.#wanted = false
      if (this.#answers.at(-1) === blank) this.#more()
    })
    this.#answers.push(blank)
    this.#show()
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

  #usePrepared() {
    const blank = this.#answers.at(-1)
    if (blank === undefined) return
    blank.words.text = this.#preparedText
    blank.words.focus()
    this.#offer.hidden = true
  }
}

class Answer {
  key = `answer-${++made}`
  #lineKey
  /** @type {Id | undefined} */
  id
  sentText = ''
  #desk
  #created
  #by
  #error = h('p', { class: 'error', hidden: true }, say('line.by-missing'))
  #recorded
  words
  node

  /**
   * @param {Desk} desk @param {Promise<Id>} created @param {string} lineKey
   * @param {AnswerValue} [value] @param {() => void} [recorded] told once the server has it
   */
  constructor(desk, created, lineKey, value, recorded = () => {}) {
    this.#desk = desk
    this.#created = created
    this.#lineKey = lineKey
    this.#recorded = recorded
    this.id = value?.id
    const id = `${this.key}-by`
    this.#by = h('input', { class: 'input', id, list: PEOPLE, autocomplete: 'off', spellcheck: 'false' })
    this.#by.value = value?.by ?? ''
    this.#by.addEventListener('change', () => this.#changeBy())
    this.words = new Typed({
      label: say('line.answer'),
      limit: ANSWER_MAX,
      now: desk.now,
      server: { text: value?.text ?? '', revision: value?.revision ?? 0 },
      keep: desk.keep(() => `answer/${lineKey}/${this.id ?? 'new'}`),
      save: (words, revision) => this.#save(words, revision),
      changed: () => desk.changed(),
    })
    this.node = h(
      'div',
      { class: 'answer' },
      h('div', { class: 'by' }, h('label', { for: id }, say('line.answer-by')), this.#error, this.#by),
      this.words.node,
    )
  }

  /** @param {AnswerValue} value */
  hear(value) {
    this.id = value.id
    if (document.activeElement !== this.#by) this.#by.value = value.by
    this.words.hear({ text: value.text, revision: value.revision, author: value.author })
  }

  /** Whoever was invited to answer is proposed; what was typed stays. @param {string} by */
  suggest(by) {
    if (this.id === undefined && this.words.text === '' && document.activeElement !== this.#by) this.#by.value = by
  }

  /** @param {string} words @param {number} revision */
  async #save(words, revision) {
    const petition = await this.#created
    if (this.id !== undefined)
      return send('edit-answer', { petition, answer: this.id, text: words, by: await this.#named(), revision })
    // As with a new petition: after F5 the same wish again, so that the answer is not recorded twice.
    const sent = this.#desk.keep(`sent/answer/${this.#lineKey}`)
    const earlier = sent.get()
    const { id, by } = earlier === undefined ? { id: freshId(), by: await this.#named() } : JSON.parse(earlier.base)
    const first = earlier?.text ?? words
    sent.set({ text: first, base: JSON.stringify({ id, by }) })
    this.sentText = first
    const answer = await send('record-answer', { petition, by, text: first }, { id })
    sent.set(undefined)
    this.#desk.keep(`answer/${this.#lineKey}/new`).set(undefined)
    this.id = String(answer.result.answer)
    this.#recorded()
    if (first !== words) await send('edit-answer', { petition, answer: this.id, text: words, by, revision: 1 })
    return answer
  }

  /** An answer belongs to somebody: it waits, safe in the draft, until that is filled in. @returns {Promise<string>} */
  async #named() {
    const by = this.#by.value.trim()
    this.#error.hidden = by !== ''
    if (by !== '') return by
    return new Promise(resolve => {
      this.#by.addEventListener('change', () => resolve(this.#named()), { once: true })
    })
  }

  async #changeBy() {
    const by = this.#by.value.trim()
    const answer = this.id
    if (answer === undefined || by === '') return
    await this.#desk.attempt(
      this.#created.then(petition => send('edit-answer', { petition, answer, text: this.words.text, by })),
    )
  }
}
