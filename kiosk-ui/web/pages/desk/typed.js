// A text field that saves itself, with its state in words and, when both desks wrote, both texts to choose from.

import { Autosave } from '/ui/lib/autosave.js'
import { attribute, h, text } from '/ui/lib/dom.js'
import { lengthOf } from '/ui/lib/same.js'
import { hourMinuteSecond } from '/ui/lib/time.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {Text} from '/ui/lib/autosave.js' */
/**
 * @typedef {{get: () => {text: string, base: string} | undefined, set: (draft: {text: string, base: string} |
 *   undefined) => void}} Keep
 */

const say = speaker(desk)
let made = 0

export class Typed {
  #id = `typed-${++made}`
  #save
  #keep
  #now
  #base
  #savedAt = NaN
  #changed = () => {}
  #area = h('textarea', { class: 'input', id: this.#id, rows: 2, spellcheck: 'false' })
  #state = h('span', { class: 'state', role: 'status' })
  #theirs = h('blockquote')
  #told = h('p')
  #conflict = h(
    'div',
    { class: 'conflict', hidden: true, role: 'alert' },
    this.#told,
    this.#theirs,
    h(
      'div',
      { class: 'row' },
      h('button', { class: 'button', type: 'button', onclick: () => this.#save.keepMine() }, say('conflict.mine')),
      h(
        'button',
        {
          class: 'button',
          type: 'button',
          onclick: () => {
            this.#save.takeTheirs()
            this.#show()
          },
        },
        say('conflict.theirs'),
      ),
    ),
  )
  node

  /**
   * @param {object} options
   * @param {string} options.label
   * @param {string} [options.hint]
   * @param {number} options.limit
   * @param {Text} options.server
   * @param {Keep} options.keep the draft that survives F5
   * @param {() => number} options.now the server's milliseconds
   * @param {(text: string, revision: number) => Promise<unknown>} options.save
   * @param {(typed: Typed) => void} [options.changed]
   */
  constructor({ label, hint = '', limit, server, keep, now, save, changed = () => {} }) {
    this.#keep = keep
    this.#now = now
    this.#base = server.text
    this.limit = limit
    this.#save = new Autosave(server, {
      save,
      after: (ms, act) => setTimeout(act, ms),
      clear: timer => clearTimeout(timer),
      changed: () => {
        this.#show()
        this.#changed()
      },
    })
    this.#area.placeholder = hint
    this.node = h(
      'div',
      { class: 'typed' },
      h('label', { for: this.#id }, label),
      this.#state,
      this.#area,
      this.#conflict,
    )
    this.#area.addEventListener('input', () => this.#type(this.#area.value))
    this.#area.addEventListener('blur', () => this.#save.flush())
    this.#area.value = server.text
    this.#restore(server)
    this.#show()
    // Only now: whoever owns this field is still being made while it is restored.
    this.#changed = () => changed(this)
  }

  get state() {
    return this.#save.state
  }

  get text() {
    return this.#save.typed
  }

  /** @param {string} words */
  set text(words) {
    this.#type(words)
  }

  /** @param {Text} server */
  hear(server) {
    if (this.state === 'saved') this.#base = server.text
    this.#save.hear(server)
  }

  flush() {
    this.#save.flush()
  }

  focus() {
    this.#area.focus()
  }

  /** What was typed before F5 and never reached the server. @param {Text} server */
  #restore(server) {
    const draft = this.#keep.get()
    if (draft === undefined || draft.text === server.text) return this.#keep.set(undefined)
    this.#base = draft.base
    this.#save.type(draft.text)
    if (draft.base !== server.text) this.#save.dispute(server)
  }

  /** @param {string} words */
  #type(words) {
    if (this.#save.state === 'saved') this.#base = this.#save.typed
    this.#keep.set({ text: words, base: this.#base })
    this.#save.type(words)
  }

  #show() {
    const { state, typed, theirs, problem } = this.#save
    if (this.#area.value !== typed) this.#put(typed)
    if (state === 'saved') {
      if (this.#keep.get() !== undefined) this.#savedAt = this.#now()
      this.#keep.set(undefined)
      this.#base = typed
    }
    attribute(this.#area, 'aria-invalid', lengthOf(typed) > this.limit || state === 'refused' ? 'true' : null)
    attribute(this.node, 'data-state', state)
    text(this.#state, this.#words(problem))
    this.#conflict.hidden = state !== 'conflict'
    text(this.#told, say('conflict.told', { author: theirs?.author ?? say('conflict.other') }))
    text(this.#theirs, theirs?.text ?? '')
  }

  /** @param {unknown} problem */
  #words(problem) {
    switch (this.#save.state) {
      case 'saved':
        return Number.isNaN(this.#savedAt) ? '' : say('save.saved', { time: hourMinuteSecond(this.#savedAt) })
      case 'typing':
        return ''
      case 'saving':
        return say('save.saving')
      case 'kept':
        return say('save.kept')
      case 'conflict':
        return say('save.conflict')
      case 'refused':
        return `${say('save.refused')}: ${explain(problem)}`
    }
  }

  /** Another desk's words come in without throwing the cursor to the end. @param {string} words */
  #put(words) {
    const { selectionStart, selectionEnd } = this.#area
    this.#area.value = words
    if (document.activeElement === this.#area) this.#area.setSelectionRange(selectionStart, selectionEnd)
  }
}
