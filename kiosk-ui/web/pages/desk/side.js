// The right of the desk: notes for the minutes, the conclusion, who still owes opinions, the papers.

import { Deadlines } from '/ui/elements/deadlines.js'
import { Field } from '/ui/elements/field.js'
import { Quota } from '/ui/elements/quota.js'
import { Tabs } from '/ui/elements/tabs.js'
import { send } from '/ui/lib/commands.js'
import { heardByGroup } from '/ui/lib/course.js'
import { h, keyed, text } from '/ui/lib/dom.js'
import { paperLinks } from '/ui/lib/papers.js'
import { hourMinute } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { deadlines } from '/ui/lib/words/deadlines.js'
import { desk } from '/ui/lib/words/desk.js'
import { Typed } from './typed.js'

/** @import {NoteValue} from '/ui/lib/protocol.d.ts' */
/** @import {Wish} from '/ui/lib/outbox.js' */
/** @import {Session} from '/ui/lib/session.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */
/** @import {Desk} from './desk.js' */
/** @import {State} from '/ui/lib/state.js' */
/** @typedef {{name: string, at: string}} Signature */

const say = speaker({ ...common, ...deadlines, ...desk })
const NOTE_MAX = 2_000
const CONCLUSION_MAX = 20_000
const NAME_MAX = 80

export class Side {
  #session
  #frame
  #wishes
  #note = Field.make({ label: say('note.new'), name: 'note', kind: 'area', limit: NOTE_MAX })
  #record = h('button', { class: 'button', type: 'submit' }, say('note.save'))
  #empty = h('p', { class: 'soft' }, say('note.empty'))
  #list = h('ol', { class: 'notes' })
  #conclusion
  #quota = Quota.make()
  #name = Field.make({ label: say('papers.sign-name'), name: 'signer', limit: NAME_MAX })
  #sign = h('button', { class: 'button', type: 'submit' }, say('papers.sign'))
  #signed = h('ul', { class: 'signed' })
  #signedHint = h('p', { class: 'soft' })
  #deadlines = Deadlines.make()
  #after = h('section', { class: 'stack', hidden: true }, h('h2', {}, say('deadlines.heading')), this.#deadlines)
  #tabs = Tabs.make({ label: say('tab.label') })
  #panels
  node

  /** @param {Session} session @param {Frame} frame @param {Wishes} wishes @param {Desk} desk */
  constructor(session, frame, wishes, desk) {
    this.#session = session
    this.#frame = frame
    this.#wishes = wishes
    const { state } = session.live
    this.#conclusion = new Typed({
      label: say('conclusion.label'),
      hint: say('conclusion.hint'),
      limit: CONCLUSION_MAX,
      now: desk.now,
      keep: desk.keep('conclusion'),
      server: conclusionIn(state),
      save: ({ id, text: words, revision }) => send('record-conclusion', { text: words, revision }, { id }),
      changed: () => desk.changed(),
    })
    this.#panels = {
      notes: h(
        'div',
        { id: 'notes-panel', class: 'stack' },
        this.#form(this.#note, this.#record, () => this.#addNote()),
        this.#empty,
        this.#list,
      ),
      conclusion: h('div', { id: 'conclusion-panel', class: 'conclusion' }, this.#conclusion.node),
      quota: h('div', { id: 'quota-panel' }, this.#quota),
      papers: h(
        'div',
        { id: 'papers-panel', class: 'stack' },
        ...paperLinks(String(session.live.conference)),
        h('p', { class: 'soft' }, say('papers.hint')),
        this.#signed,
        this.#signedHint,
        this.#form(this.#name, this.#sign, () => this.#signMinutes()),
        this.#after,
      ),
    }
    const { notes, conclusion, quota, papers } = this.#panels
    this.#tabs.tabs = [
      { panel: notes, label: say('tab.notes') },
      { panel: conclusion, label: say('tab.conclusion') },
      { panel: quota, label: say('tab.quota') },
      { panel: papers, label: say('tab.papers') },
    ]
    this.node = h('aside', { class: 'side card' }, this.#tabs, notes, conclusion, quota, papers)
    this.#deadlines.now = session.live.now
    session.drafts.bind(this.#note, 'note')
    // Also of one that was written before F5.
    session.outbox.addEventListener('refused', event => {
      const { wish } = /** @type {CustomEvent<{wish: Wish}>} */ (event).detail
      if (wish.type === 'note') this.#giveBack(String(wish.payload['text']))
    })
    state.subscribe('note', () => this.#showNotes(state.all('note')))
    state.subscribe('attendance', () => {
      this.#quota.groups = state.get('attendance')?.groups ?? []
    })
    state.subscribe('queue', () => {
      this.#quota.heard = heardByGroup(state.all('queue'))
    })
    state.subscribe('conference', () => {
      this.#conclusion.hear(conclusionIn(state))
      this.#showSigned(signaturesIn(state))
      // Before the end they are the organiser's.
      this.#after.hidden = state.get('conference')?.status !== 'concluded'
      this.#deadlines.conference = state.get('conference')
    })
  }

  get unsaved() {
    return Number(this.#conclusion.state !== 'saved')
  }

  /** What somebody has to look at before it can be recorded. */
  get stuck() {
    return this.#conclusion.isStuck ? [{ focus: () => this.#focus('conclusion', this.#conclusion) }] : []
  }

  focusNote() {
    this.#focus('notes', this.#note)
  }

  /** @param {'notes' | 'conclusion'} panel @param {{focus: () => void}} field */
  #focus(panel, field) {
    this.#tabs.chosen = Object.keys(this.#panels).indexOf(panel)
    this.#panels[panel].hidden = false
    field.focus()
  }

  /** @param {HTMLElement} field @param {HTMLElement} button @param {() => void} act */
  #form(field, button, act) {
    const form = h(
      'form',
      {
        class: 'stack',
        novalidate: true,
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault()
          act()
        },
      },
      field,
      h('div', { class: 'row' }, button),
    )
    form.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || !event.ctrlKey) return
      event.preventDefault()
      event.stopPropagation()
      act()
    })
    return form
  }

  async #addNote() {
    const words = this.#note.value.trim()
    if (words === '' || !this.#note.check()) return this.#note.focus()
    const item = this.#session.live.state.all('agenda').find(each => each.status === 'current')
    const wish = this.#wishes.want('note', { text: words, ...(item === undefined ? {} : { item: item.id }) })
    this.#note.value = ''
    this.#session.drafts.clear('note')
    this.#note.focus()
    await wish
  }

  /**
   * Refused words stand in the field again, after what has been typed since and without moving the cursor, and are kept
   * as if they had been typed. @param {string} words
   */
  #giveBack(words) {
    const area = this.#note.querySelector('textarea')
    const { selectionStart = 0, selectionEnd = 0 } = area ?? {}
    this.#note.value = [this.#note.value.trimEnd(), words].filter(part => part !== '').join('\n')
    this.#session.drafts.set('note', this.#note.value)
    area?.setSelectionRange(selectionStart, selectionEnd)
  }

  async #signMinutes() {
    const name = this.#name.value.trim()
    if (!this.#name.check()) return this.#name.focus()
    if ((await this.#wishes.want('sign-minutes', { name }, { button: this.#sign })) === undefined) return
    if (this.#name.value.trim() === name) this.#name.value = ''
    this.#frame.toast.show(say('papers.signed', { name }))
  }

  /** Who has confirmed the minutes as they stand; nothing is said before it is known. @param {Signature[]} [known] */
  #showSigned(known) {
    const signatures = known ?? []
    this.#signed.hidden = signatures.length === 0
    this.#signedHint.hidden = known === undefined
    text(this.#signedHint, signatures.length === 0 ? say('papers.unsigned') : say('papers.signed-hint'))
    keyed(
      this.#signed,
      signatures,
      ({ name, at }) => `${at} ${name}`,
      ({ name, at }) => h('li', {}, say('papers.signed-at', { name, time: hourMinute(at) })),
    )
  }

  /** @param {NoteValue[]} notes */
  #showNotes(notes) {
    this.#empty.hidden = notes.length > 0
    keyed(
      this.#list,
      notes.sort((a, b) => b.at.localeCompare(a.at)),
      note => note.id,
      () => h('li', {}, h('p', { class: 'meta' }), h('p')),
      (row, note) => {
        const [meta, words] = [...row.children]
        if (meta) text(meta, say('line.author', { author: note.author, time: hourMinute(note.at) }))
        if (words) text(words, note.text)
      },
    )
  }
}

/** @param {State} state */
function signaturesIn(state) {
  return /** @type {{signatures?: Signature[]} | undefined} */ (state.get('conference'))?.signatures
}

/** @param {State} state */
function conclusionIn(state) {
  const { conclusion = '', conclusionRevision = 0 } = state.get('conference') ?? {}
  return { text: conclusion, revision: conclusionRevision }
}
