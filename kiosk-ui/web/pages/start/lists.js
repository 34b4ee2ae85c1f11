// Lists of delegates and of petitions from files: looked over first, imported after; nothing is written before.

import { Segments } from '/ui/elements/segments.js'
import { request } from '/ui/lib/api.js'
import { attribute, fill, h, text } from '/ui/lib/dom.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { start } from '/ui/lib/words/start.js'

/** @import {Frame} from '/ui/lib/frame.js' */

/**
 * What the server found in the file.
 * @typedef {object} Report
 * @property {number} added
 * @property {number} known what the conference has already
 * @property {number} refused
 * @property {{row: number, outcome: string, detail?: string}[]} rows
 * @property {string[]} [unusedColumns]
 */

const say = speaker({ ...common, ...start })
const ROWS_SHOWN_MAX = 50
const KINDS = /** @type {const} */ (['delegates', 'petitions'])

export class Lists {
  #frame
  #path
  #kind = Segments.make({
    label: say('lists.kind'),
    value: 'delegates',
    options: KINDS.map(value => ({ value, label: say(`lists.${value}`) })),
  })
  #columns = h('p', { class: 'small soft', id: 'list-columns' })
  // The browser's own button speaks the browser's language, so ours stands before it.
  #file = h('input', {
    class: 'unseen',
    type: 'file',
    id: 'list-file',
    accept: '.xlsx,.csv,text/csv',
    'aria-describedby': 'list-columns',
    onchange: () => this.#reset(),
  })
  #chosen = h('span', { class: 'chosen-file soft' }, say('lists.none'))
  #error = h('p', { class: 'error', role: 'alert', hidden: true })
  #check = h('button', { class: 'button', type: 'submit' }, say('lists.check'))
  #report = h('div', { class: 'stack report', role: 'status', hidden: true })
  /** What is on its way. @type {{file: File} | undefined} */
  #sending
  node = h(
    'section',
    { class: 'card stack' },
    h('h2', {}, say('lists.heading')),
    h(
      'form',
      {
        class: 'stack',
        novalidate: true,
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault()
          this.#send(true)
        },
      },
      this.#kind,
      h('label', { for: 'list-file' }, say('lists.file')),
      this.#columns,
      this.#error,
      h(
        'div',
        { class: 'file' },
        this.#file,
        h('div', { class: 'row' }, h('label', { class: 'button', for: 'list-file' }, say('lists.choose')), this.#chosen),
      ),
      h('div', { class: 'row' }, this.#check),
    ),
    this.#report,
  )

  /** @param {string} conference @param {Frame} frame */
  constructor(conference, frame) {
    this.#frame = frame
    this.#path = `/api/conferences/${encodeURIComponent(conference)}/imports`
    this.#kind.addEventListener('choose', () => this.#choose())
    this.#choose()
  }

  get #what() {
    return /** @type {typeof KINDS[number]} */ (this.#kind.value)
  }

  /** Whoever chose the file first has chosen it still. */
  #choose() {
    text(this.#columns, say(`lists.columns-${this.#what}`))
    this.#reset()
  }

  /** @param {boolean} dryRun */
  async #send(dryRun) {
    const file = this.#file.files?.[0]
    text(this.#error, file === undefined ? say('lists.missing') : '')
    this.#error.hidden = file !== undefined
    if (file === undefined) return this.#file.focus()
    if (file === this.#sending?.file) return
    const sending = { file }
    this.#sending = sending
    attribute(this.#check, 'aria-busy', 'true')
    try {
      /** @type {Report} */
      const report = await request('POST', `${this.#path}/${this.#what}?dryRun=${dryRun}`, file)
      const isChosen = this.#sending === sending
      if (dryRun && isChosen) this.#show(report)
      else if (!dryRun) {
        if (isChosen) this.#file.value = ''
        if (isChosen) this.#reset()
        this.#frame.toast.show(say('lists.imported', { added: report.added, known: report.known }))
      }
    } catch (problem) {
      if (this.#sending !== sending) {
        // Under another file's name stands nothing of this one; that it was not imported has to be known.
        if (!dryRun) this.#frame.refuse(explain(problem))
        return
      }
      text(this.#error, explain(problem))
      this.#error.hidden = false
    } finally {
      if (this.#sending === sending) this.#settle()
    }
  }

  /** @param {Report} report */
  #show({ added, known, refused, rows, unusedColumns = [] }) {
    const isReady = refused === 0 && added > 0
    const told = rows.filter(row => row.detail !== undefined && row.detail !== '')
    fill(
      this.#report,
      h('p', { class: 'found' }, say('lists.result', { added, known, refused })),
      h('p', { class: 'soft' }, say(refused > 0 ? 'lists.mend' : isReady ? 'lists.nothing-yet' : 'lists.nothing-new')),
      unusedColumns.length > 0 && h('p', {}, say('lists.unused', { columns: unusedColumns.join(', ') })),
      h(
        'ul',
        {},
        ...told.slice(0, ROWS_SHOWN_MAX).map(({ row, detail = '' }) => h('li', {}, say('lists.row', { row, detail }))),
      ),
      isReady &&
        h(
          'div',
          { class: 'row' },
          h(
            'button',
            { class: 'button', 'data-kind': 'main', type: 'button', onclick: () => this.#send(false) },
            say(`lists.import-${this.#what}`, { count: added }),
          ),
        ),
    )
    attribute(this.#check, 'data-kind', null)
    this.#report.hidden = false
    // A browser neither reads a file that was changed since it was chosen, nor tells that the same one is chosen again.
    if (!isReady) this.#file.value = ''
  }

  #settle() {
    this.#sending = undefined
    attribute(this.#check, 'aria-busy', null)
  }

  /** Another file was chosen: what is said of the one before is not said of this one. */
  #reset() {
    this.#settle()
    const file = this.#file.files?.[0]
    text(this.#chosen, file?.name ?? say('lists.none'))
    attribute(this.#check, 'data-kind', file === undefined ? null : 'main')
    this.#report.hidden = true
    this.#error.hidden = true
  }
}
