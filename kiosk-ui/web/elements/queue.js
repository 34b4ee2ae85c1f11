// The speaking queue: who speaks, who is called, who waits, in order. Nothing moves while a finger is on it.
//   SpeakerQueue.make({ entries: live.state.all('queue'), offers: ['call', 'move', 'more'] })
// Events out: `call` {request} · `move` {request, before?} (to the end without `before`) · `more` {request}

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
  /** The request whose wish is under way. @type {Id | undefined} */
  busy
  #list = h('div', { class: 'rows', role: 'list', 'aria-label': say('queue.title') })
  #empty = Notice.make({ kind: 'empty', heading: say('queue.empty') })
  #held = held(this, () => this.changed())

  create() {
    this.append(this.#list, this.#empty)
  }

  update() {
    if (this.#held()) return
    const rows = inOrder(this.entries)
    const waiting = rows.filter((row) => row.status === 'waiting').map((row) => row.id)
    this.#empty.hidden = rows.length > 0
    this.#list.hidden = rows.length === 0
    keyed(
      this.#list,
      rows,
      (row) => row.id,
      () => QueueRow.make(),
      (row, entry) => {
        Object.assign(row, { entry, waiting, offers: this.offers })
        attribute(row, 'aria-busy', this.busy === entry.id ? 'true' : null)
      },
    )
  }
}
