// The speaking queue: who speaks, who is called, who waits, in order. Nothing moves while a finger is on it.
//   SpeakerQueue.make({ entries: live.state.all('queue'), offers: ['call', 'move', 'more'] })
// Events out: `call` {request} · `move` {request, before?} (to the end without `before`) · `defer` and `decline` {request}
// A row shows what is wanted of it again and again; the rest opens below it, in one row at a time.

import { attribute, h, keyed } from '/ui/lib/dom.js'
import { held } from '/ui/lib/hold.js'
import { Piece } from '/ui/lib/piece.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { Notice } from './notice.js'
import { QueueRow } from './queue-row.js'

/** @import {QueueValue, RequestStatus, Id} from '/ui/lib/protocol.d.ts' */
/** @import {Offer} from './queue-row.js' */

const say = speaker(common)
/** @type {Record<RequestStatus, number>} */
const RANK = { speaking: 0, called: 1, waiting: 2, written: 3, done: 4, absent: 4, declined: 4, withdrawn: 4 }

/** Speaking, called, waiting by place, then the rest as they came. @param {readonly QueueValue[]} entries */
export function inOrder(entries) {
  return [...entries].sort(
    (a, b) =>
      RANK[a.status] - RANK[b.status] ||
      (a.position ?? 0) - (b.position ?? 0) ||
      a.requestedAt.localeCompare(b.requestedAt),
  )
}

export class SpeakerQueue extends Piece {
  static tag = 'dt-queue'
  /** @type {readonly QueueValue[]} */
  entries = []
  /** What the row of somebody who waits offers. @type {readonly Offer[]} */
  offers = []
  /** Organisations that nobody has spoken for yet, with how much each owes. @type {ReadonlyMap<Id, number>} */
  owing = new Map()
  /** The request whose wish is under way. @type {Id | undefined} */
  busy
  /** The row that is open, by its request. @type {Id | undefined} */
  opened
  /** What follows from nobody waiting. */
  hint = say('queue.empty-next')
  #list = h('div', { class: 'rows', role: 'list', 'aria-label': say('queue.title') })
  #empty = Notice.make({ kind: 'empty', heading: say('queue.empty') })
  #held = held(this, () => this.changed())

  create() {
    this.append(this.#list, this.#empty)
    this.addEventListener('open', (event) => {
      const { request } = /** @type {CustomEvent} */ (event).detail
      this.opened = this.opened === request ? undefined : request
      // At once, for that is what the finger on the list has asked for.
      for (const row of this.#list.querySelectorAll(QueueRow.tag)) {
        const each = /** @type {QueueRow} */ (row)
        each.open = each.entry?.id === this.opened
      }
    })
  }

  update() {
    if (this.#held()) return
    const rows = inOrder(this.entries)
    const waiting = rows.filter((row) => row.status === 'waiting').map((row) => row.id)
    this.#empty.hidden = rows.length > 0
    this.#empty.body = this.hint
    this.#list.hidden = rows.length === 0
    keyed(
      this.#list,
      rows,
      (row) => row.id,
      () => QueueRow.make(),
      (row, entry) => {
        const owes = this.owing.get(entry.group ?? '') ?? 0
        Object.assign(row, { entry, waiting, owes, offers: this.offers, open: this.opened === entry.id })
        attribute(row, 'aria-busy', this.busy === entry.id ? 'true' : null)
      },
    )
  }
}
