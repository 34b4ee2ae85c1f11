// A text field that saves itself, with its state in words and, when both desks wrote, both texts to choose from.

import { Conflict } from '/ui/elements/conflict.js'
import { Autosave, EMPTIED } from '/ui/lib/autosave.js'
import { attribute, h, text } from '/ui/lib/dom.js'
import { lengthOf, placeIn } from '/ui/lib/same.js'
import { hourMinuteSecond } from '/ui/lib/time.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {Draft, Sending, Text} from '/ui/lib/autosave.js' */
/** @template [T=Draft] @typedef {{get: () => T | undefined, set: (draft: T | undefined) => void}} Keep */

const say = speaker(desk)
let made = 0

export class Typed {
  #id = `typed-${++made}`
  #save
  #keep
  #now
  #savedAt = NaN
  #changed = () => {}
  #area = h('textarea', { class: 'input', id: this.#id, rows: 2, spellcheck: 'false' })
  /** Seen, and heard by whoever comes to the field: said aloud with every sentence it would drown the typing. */
  #state = h('span', { class: 'state', id: `${this.#id}-state` })
  #conflict = new Conflict({ mine: () => this.#save.keepMine(), theirs: () => this.#save.takeTheirs() })
  node

  /**
   * @param {object} options
   * @param {string} options.label
   * @param {string} [options.hint]
   * @param {number} options.limit
   * @param {Text} options.server
   * @param {Keep} options.keep the draft that survives F5
   * @param {() => number} options.now the server's milliseconds
   * @param {(sending: Sending) => Promise<unknown>} options.save
   * @param {(typed: Typed) => void} [options.changed]
   */
  constructor({ label, hint = '', limit, server, keep, now, save, changed = () => {} }) {
    this.#keep = keep
    this.#now = now
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
    this.#area.setAttribute('aria-describedby', this.#state.id)
    this.node = h(
      'div',
      { class: 'typed' },
      h('label', { for: this.#id }, label),
      this.#state,
      this.#area,
      this.#conflict.node,
    )
    this.#area.addEventListener('input', () => this.#save.type(this.#area.value))
    this.#area.addEventListener('blur', () => this.#save.leave())
    this.#area.value = server.text
    this.#restore()
    this.#show()
    // Only now: whoever owns this field is still being made while it is restored.
    this.#changed = () => changed(this)
  }

  get state() {
    return this.#save.state
  }

  /** Nothing is recorded before somebody looks here. */
  get isStuck() {
    return this.state === 'refused' || this.state === 'conflict'
  }

  get text() {
    return this.#save.typed
  }

  get recorded() {
    return this.#save.recorded
  }

  /** The words that are on their way. */
  get sending() {
    return this.#save.sending
  }

  /** @param {string} words */
  set text(words) {
    this.#save.type(words)
  }

  /** @param {Text} server */
  hear(server) {
    this.#save.hear(server)
  }

  flush() {
    this.#save.flush()
  }

  focus() {
    this.#area.focus()
  }

  /** What was typed before F5 and never reached the server. An emptied text is left as if the field had been left. */
  #restore() {
    const draft = this.#keep.get()
    if (draft === undefined) return
    this.#save.resume(draft)
    if (draft.text.trim() === '') this.#save.leave()
  }

  #show() {
    const { state, typed, theirs, draft } = this.#save
    if (this.#area.value !== typed) this.#put(typed)
    if (state === 'saved' && this.#keep.get() !== undefined) this.#savedAt = this.#now()
    this.#keep.set(draft)
    attribute(this.#area, 'aria-invalid', lengthOf(typed) > this.limit || state === 'refused' ? 'true' : null)
    attribute(this.node, 'data-state', state)
    text(this.#state, this.#words())
    const words = theirs?.text ?? ''
    this.#conflict.show(state === 'conflict' ? { author: theirs?.author, words } : undefined)
  }

  #words() {
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
        return `${say('save.refused')}: ${this.#why()}`
    }
  }

  #why() {
    const { problem } = this.#save
    return problem?.code === EMPTIED ? say('save.emptied') : explain(problem)
  }

  /** Another desk's words come in without throwing the cursor to the end. @param {string} words */
  #put(words) {
    const { selectionStart, selectionEnd, value: was } = this.#area
    this.#area.value = words
    if (document.activeElement !== this.#area) return
    this.#area.setSelectionRange(placeIn(was, words, selectionStart), placeIn(was, words, selectionEnd))
  }
}
