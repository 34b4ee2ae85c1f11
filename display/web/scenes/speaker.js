// Who is called or speaks, for whom, how long still, and who makes ready. Nothing more of a person than this: what they
// want to say, the hall hears from them.

import { SpeechClock } from '/ui/elements/clock.js'
import { attribute, h, text } from '/ui/lib/dom.js'
import { speaker as words } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { display } from '/ui/lib/words/display.js'
import { fit, overflows, sizes } from '../fit.js'
import { Scene } from './scene.js'

/** @import {QueueValue} from '/ui/lib/protocol.d.ts' */

const say = words({ ...common, ...display })
const NAME_LARGEST = 12
const NAME_LEAST = 9.6
/** A name of four lines on a narrow screen may be smaller, and is still read from the last row. */
const NAME_TIGHTEST = 6
/** What is given up, step by step, when a long name and a long unit leave less room: lines of each, shown or not. */
const LADDER = [
  { unit: 3, behalf: true, next: true },
  { unit: 2, behalf: true, next: true },
  { unit: 2, behalf: true, next: false },
  { unit: 2, behalf: false, next: false },
  { unit: 1, behalf: false, next: false },
]
const LABELS = /** @type {const} */ ({ called: 'display.invite', speaking: 'display.speaking', done: 'display.spoken' })

export class SpeakerScene extends Scene {
  static tag = 'dt-scene-speaker'
  #label = h('p', { class: 'label' })
  #name = h('h1', { class: 'name' })
  #unit = h('p', { class: 'unit' })
  #behalf = h('p', { class: 'label' })
  #who = h('div', { class: 'who' }, this.#unit, this.#behalf)
  #clock = SpeechClock.make()
  #rest = h('div', { class: 'rest' }, this.#who, this.#clock)
  #next = h('p', { class: 'next' })

  create() {
    this.#clock.now = () => this.now()
    this.append(this.#label, this.#name, this.#rest, this.#next)
  }

  update() {
    const now = this.state.get('stage')?.speaker
    if (!now) return
    attribute(this, 'data-status', now.status)
    text(this.#label, say(LABELS[now.status]))
    text(this.#name, now.name)
    text(this.#unit, now.unit)
    text(this.#behalf, now.onBehalfOf ? say('queue.behalf', { whom: now.onBehalfOf }) : '')
    this.#clock.clock = this.state.get('clock')
    this.#clock.hidden = now.status === 'done'
    const next = this.state
      .all('queue')
      .filter((entry) => entry.status === 'waiting')
      .sort(byPlace)[0]
    text(this.#next, next ? `${say('display.next')}: ${next.name}` : '')
    this.#compose()
  }

  /** The name as large as one line allows; of the rest as much as there is room for, least important first to go. */
  #compose() {
    this.#name.style.whiteSpace = 'nowrap'
    const isShort = fit(this.#name, this.#name, sizes(NAME_LARGEST, NAME_LEAST))
    this.#name.style.whiteSpace = ''
    this.toggleAttribute('data-tight', !isShort)
    for (const { unit, behalf, next } of LADDER) {
      this.style.setProperty('--unit-lines', String(unit))
      this.#behalf.hidden = !behalf || this.#behalf.textContent === ''
      this.#next.hidden = !next || this.#next.textContent === ''
      if (this.#fits()) return
    }
    for (const size of sizes(NAME_LEAST, NAME_TIGHTEST)) {
      this.#name.style.setProperty('--fit', String(size))
      if (this.#fits()) return
    }
  }

  #fits() {
    return !overflows(this.#who) && !overflows(this.#rest) && !overflows(this)
  }
}

/** @param {QueueValue} a @param {QueueValue} b */
function byPlace(a, b) {
  return (a.position ?? 0) - (b.position ?? 0)
}
