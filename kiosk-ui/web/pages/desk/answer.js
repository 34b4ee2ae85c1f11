// One answer at the desk: by whom, and in which words.

import { ProblemError } from '/ui/lib/api.js'
import { send } from '/ui/lib/commands.js'
import { attribute, h, text } from '/ui/lib/dom.js'
import { lackOf } from '/ui/lib/filled.js'
import { Follower } from '/ui/lib/follower.js'
import { freshId } from '/ui/lib/ids.js'
import { once } from '/ui/lib/once.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'
import { Typed } from './typed.js'

/** @import {AnswerValue, Id} from '/ui/lib/protocol.d.ts' */
/** @import {Sending} from '/ui/lib/autosave.js' */
/** @import {First} from '/ui/lib/once.js' */
/** @import {Keep} from './typed.js' */
/** @import {Desk} from './desk.js' */

const say = speaker({ ...common, ...desk })
const ANSWER_MAX = 8_000
/** A name and an office, or an agency. */
const BY_MAX = 120
/** The list of those who are likely to answer, made by the page. */
const PEOPLE = 'people'
let made = 0

export class Answer {
  key = `answer-${++made}`
  #lineKey
  /** @type {Id | undefined} */
  id
  #desk
  #created
  #by
  #who
  /** A name that was put right is on its way, or waits for the words. */
  #renamed = false
  #renaming = false
  /** Who gives the answer that is being written, through F5. @type {Keep<string>} */
  #keepBy
  #error = h('p', { class: 'error', id: `${this.key}-error`, hidden: true })
  #recorded
  /** @type {string | undefined} */
  #name
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
    this.#who = new Follower(this.#by, () => document.activeElement === this.#by)
    this.#keepBy = desk.keep(`answered-by/${lineKey}`)
    if (value === undefined) this.#by.value = this.#keepBy.get() ?? ''
    this.#by.addEventListener('input', () => this.#typeBy())
    this.#by.addEventListener('change', () => this.#changeBy())
    this.#by.addEventListener('blur', () => this.#who.release())
    this.words = new Typed({
      label: say('line.answer'),
      limit: ANSWER_MAX,
      now: desk.now,
      server: { text: value?.text ?? '', revision: value?.revision ?? 0 },
      keep: desk.keep(() => `answer/${lineKey}/${this.id ?? 'new'}`),
      save: sending => this.#save(sending),
      changed: () => this.#changed(),
    })
    this.node = h(
      'div',
      { class: 'answer' },
      h('div', { class: 'by' }, h('label', { for: id }, say('line.answer-by')), this.#error, this.#by),
      this.words.node,
    )
  }

  get isUnsaved() {
    const typed = this.words.state !== 'saved' && (this.id !== undefined || this.words.text.trim() !== '')
    return typed || (this.id !== undefined && this.#who.changed)
  }

  get isStuck() {
    return this.words.isStuck || !this.#error.hidden
  }

  focus() {
    if (this.#error.hidden) this.words.focus()
    else this.#by.focus()
  }

  /** @param {AnswerValue} value */
  hear(value) {
    this.id = value.id
    this.#who.hear(value.by, this.#desk.state.seq)
    this.words.hear({ text: value.text, revision: value.revision, author: value.author })
  }

  /** Whoever was invited to answer is proposed; what was typed stays. @param {string} by */
  suggest(by) {
    if (this.id === undefined && this.words.text === '') this.#who.hear(by)
  }

  /** @param {Sending} sending */
  async #save({ id, text: words, revision }) {
    const petition = await this.#created
    // An answer goes with its name: under the same id after F5 with the same name.
    const kept = this.#desk.keep(`by/${id}`)
    const by = kept.get()?.text ?? (await this.#named())
    kept.set({ text: by, base: '' })
    const named = this.#who.send(by)
    try {
      if (this.id !== undefined) {
        const edited = await send('edit-answer', { petition, answer: this.id, text: words, by, revision }, { id })
        named(edited.seq)
        return edited
      }
      const { made, text: sent } = await once(this.#desk.keep(`first/${this.#draft()}`), { id, text: words }, first => {
        const saidBy = this.#desk.keep(`by/${first.id}`).get()?.text ?? by
        return this.#record(petition, saidBy, first, named)
      })
      for (const draft of [`answer/${this.#lineKey}/new`, this.#keptDraft]) this.#desk.keep(draft).set(undefined)
      this.#keepBy.set(undefined)
      this.id = made
      this.#recorded()
      // Another tab of this desk has sent less of the same draft, or more.
      const edit = { petition, answer: made, text: words, by, revision: 1 }
      if (sent !== words) await send('edit-answer', edit, { id: `${id}-then` })
    } finally {
      kept.set(undefined)
    }
  }

  /** @param {Id} petition @param {string} by @param {First} first @param {(at: number) => void} named */
  async #record(petition, by, { id, text: words }, named) {
    const answer = await send('record-answer', { petition, by, text: words }, { id })
    named(answer.seq)
    return String(answer.result.answer)
  }

  /** What the tabs of this desk know this new answer by. */
  #draft() {
    const kept = /** @type {Keep<string>} */ (this.#desk.keep(this.#keptDraft))
    this.#name ??= kept.get() ?? freshId()
    kept.set(this.#name)
    return this.#name
  }

  get #keptDraft() {
    return `draft-of/${this.#lineKey}`
  }

  /** An answer belongs to somebody: it waits, safe in the draft, until that is filled in. @returns {Promise<string>} */
  async #named() {
    const lack = this.#lackOfName()
    this.#tell(lack)
    if (lack === '') return this.#who.value
    return new Promise(resolve => {
      this.#by.addEventListener('change', () => resolve(this.#named()), { once: true })
    })
  }

  #lackOfName() {
    const asked = { label: say('line.answer-by'), value: this.#who.value, limit: BY_MAX, optional: false }
    return lackOf(asked, say('line.by-missing'))
  }

  #typeBy() {
    if (this.id === undefined) this.#keepBy.set(this.#by.value || undefined)
  }

  #changeBy() {
    if (this.id === undefined) return this.#nameNew()
    if (this.#who.value === '') this.#who.giveUp()
    const lack = this.#lackOfName()
    this.#tell(lack)
    this.#renamed = lack === '' && this.#who.changed
    this.#rename()
  }

  /** An answer that was refused for its name is sent again with the one that was put right. */
  #nameNew() {
    const isAsked = this.words.text.trim() !== '' || this.#who.value !== ''
    this.#tell(isAsked ? this.#lackOfName() : '')
    this.words.flush()
  }

  /** A name that was put right goes with the words, or by itself once they are saved: never over newer words. */
  async #rename() {
    if (!this.#renamed || this.#renaming || this.words.state !== 'saved' || this.id === undefined) return
    const by = this.#who.value
    const answer = this.id
    const { text: words, revision } = this.words.recorded
    this.#renaming = true
    const named = this.#who.send(by)
    try {
      const petition = await this.#created
      if (this.#who.changed) {
        const { seq } = await send('edit-answer', { petition, answer, text: words, by, revision })
        named(seq)
      }
      this.#renamed = this.#who.changed
    } catch (problem) {
      // Other words have come meanwhile: with them known, the name follows.
      if (!(problem instanceof ProblemError && problem.code === 'changed-meanwhile')) {
        this.#renamed = false
        this.#tell(explain(problem))
      }
    }
    this.#renaming = false
    this.#desk.changed()
    if (this.words.recorded.revision > revision) this.#rename()
  }

  #changed() {
    if (this.id === undefined && this.words.text.trim() !== '') this.#draft()
    this.#desk.changed()
    this.#rename()
  }

  /** @param {string} wrong */
  #tell(wrong) {
    text(this.#error, wrong)
    this.#error.hidden = wrong === ''
    attribute(this.#by, 'aria-invalid', wrong === '' ? null : 'true')
    attribute(this.#by, 'aria-describedby', wrong === '' ? null : this.#error.id)
    this.#desk.changed()
  }
}
