// The middle of the desk: the lines of one turn, or the petitions that came in writing, and a blank one to type into.

import { SpeechClock } from '/ui/elements/clock.js'
import { Notice } from '/ui/elements/notice.js'
import { h, keyed, text } from '/ui/lib/dom.js'
import { same } from '/ui/lib/same.js'
import { duration } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'
import { Line } from './line.js'
import { Origin } from './origin.js'

/** @import {Id, PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Desk} from './desk.js' */

const say = speaker({ ...common, ...desk })
/** @type {'written'} */
export const WRITTEN = 'written'

export class Sheet {
  /** The turn that is shown; `written` for what came in writing; empty for none yet. @type {Id | 'written' | ''} */
  turn = ''
  #desk
  /**
   * Lines of every turn that has been open, so that switching back and forth costs nothing.
   * @type {Map<string, Line[]>}
   */
  #lines = new Map()
  #heading = h('h2')
  #unit = h('p', { class: 'soft' })
  #topic = h('p')
  #clock = SpeechClock.make()
  #head = h('header', { class: 'sheet-head' }, h('div', {}, this.#heading, this.#unit, this.#topic), this.#clock)
  #origin
  #list = h('div', { class: 'lines stack' })
  #none = Notice.make({ kind: 'empty', heading: say('sheet.none'), body: say('sheet.none-next') })
  node = h('section', { class: 'sheet stack' }, this.#none, this.#head, this.#list)

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk
    this.#clock.now = desk.now
    this.#origin = new Origin(creation => this.#addBlank(creation))
    this.node.insertBefore(this.#origin.node, this.#list)
    for (const topic of ['petition', 'queue', 'clock', 'conference', 'agency', 'stage'])
      desk.state.subscribe(topic, () => this.show())
    desk.addEventListener('bound', event => this.#bind(/** @type {CustomEvent} */ (event).detail))
  }

  /** @param {Id | 'written'} turn */
  open(turn) {
    this.turn = turn
    if (!this.#lines.has(turn)) {
      this.#lines.set(
        turn,
        this.#desk.unfinished(turn).map(unfinished => new Line(this.#desk, unfinished)),
      )
    }
    this.show()
  }

  get lines() {
    return this.#lines.get(this.turn) ?? []
  }

  /** Unsaved texts anywhere on this desk. */
  get unsaved() {
    return [...this.#lines.values()].flat().reduce((sum, line) => sum + line.unsaved, 0)
  }

  /** What somebody has to look at before it can be recorded, anywhere on this desk. */
  get stuck() {
    return [...this.#lines].flatMap(([turn, lines]) =>
      lines.flatMap(line => line.stuck.map(part => ({ turn: /** @type {Id | 'written'} */ (turn), part }))),
    )
  }

  /** True while somebody is in the middle of something here: nothing must move then. */
  get isBusy() {
    return this.node.contains(document.activeElement) || this.lines.some(line => line.unsaved > 0)
  }

  /** The line that has the focus, or the last one that is not blank. */
  get current() {
    return (
      this.lines.find(line => line.node.contains(document.activeElement)) ??
      this.lines.filter(line => !line.isBlank).at(-1)
    )
  }

  show() {
    const written = this.turn === WRITTEN
    this.#none.hidden = this.turn !== ''
    this.#head.hidden = this.#list.hidden = this.turn === ''
    this.#origin.node.hidden = !written
    if (this.turn === '') return
    this.#showHead()
    this.#takeIn()
    const lines = this.lines
    if (!written && !lines.some(line => line.isBlank))
      lines.push(new Line(this.#desk, { creation: { request: this.turn, source: this.#source } }))
    for (const line of lines) if (line.isBlank && !written) line.creation = { request: this.turn, source: this.#source }
    keyed(
      this.#list,
      lines,
      line => line.key,
      line => line.node,
    )
  }

  /** Whoever was not heard has their question written down all the same. @returns {'spoken' | 'written-in-hall'} */
  get #source() {
    const status = this.#desk.state.get(`queue/${this.turn}`)?.status
    const isHeard = status === 'speaking' || status === 'called' || status === 'done' || status === 'waiting'
    return isHeard ? 'spoken' : 'written-in-hall'
  }

  /** Makes lines of petitions that have none, and tells the others what is new. */
  #takeIn() {
    const lines = this.lines
    for (const line of lines) {
      if (line.id !== undefined && this.#desk.state.get(`petition/${line.id}`) === undefined) line.gone()
    }
    for (const petition of this.#petitions()) {
      const key = this.#desk.keyOf(petition.id)
      const line = lines.find(each => each.id === petition.id || (each.id === undefined && each.key === key))
      if (line?.id === undefined) line?.adopt(petition.id)
      if (line !== undefined) line.hear(petition)
      else if (!lines.some(each => each.sending !== '' && same(each.sending, petition.text))) {
        const at = lines.findIndex(each => each.id === undefined)
        lines.splice(at < 0 ? lines.length : at, 0, new Line(this.#desk, { petition }))
      }
    }
  }

  /**
   * A line has become a petition; should the petition have got a line of its own meanwhile, the typed one stays.
   * @param {Line} line
   */
  #bind(line) {
    for (const [turn, lines] of this.#lines) {
      if (lines.includes(line))
        this.#lines.set(
          turn,
          lines.filter(each => each === line || each.id !== line.id),
        )
    }
    this.show()
  }

  /** @returns {PetitionValue[]} */
  #petitions() {
    return this.#desk.state
      .all('petition')
      .filter(petition => (this.turn === WRITTEN ? petition.request === undefined : petition.request === this.turn))
      .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
  }

  #showHead() {
    const { state } = this.#desk
    const entry = state.get(`queue/${this.turn}`)
    const clock = state.get('clock')
    text(this.#heading, entry?.name ?? say('turns.written'))
    text(
      this.#unit,
      entry === undefined
        ? ''
        : entry.onBehalfOf
          ? `${entry.unit}, ${say('queue.behalf', { whom: entry.onBehalfOf })}`
          : entry.unit,
    )
    text(
      this.#topic,
      entry === undefined
        ? ''
        : [
            say('sheet.topic', { topic: entry.topic }),
            entry.spokenSeconds === undefined ? '' : say('sheet.spoken', { time: duration(entry.spokenSeconds) }),
          ]
            .filter(part => part)
            .join(' · '),
    )
    this.#clock.hidden = entry === undefined || clock?.request !== entry.id
    this.#clock.clock = clock
  }

  /** @param {import('/ui/lib/payloads.d.ts').Commands['record-petition']} creation */
  #addBlank({ text: _, ...creation }) {
    const line = new Line(this.#desk, { creation })
    this.lines.push(line)
    this.show()
    line.focus('words')
  }

  /** The blank line to type into; in writing there is none before its origin is known. */
  focusNew() {
    const blank = this.lines.find(line => line.isBlank)
    if (blank === undefined) this.#origin.focus()
    else blank.focus('words')
    blank?.node.scrollIntoView({ block: 'nearest' })
  }

  /** The line is finished: sent now, and a blank one is at hand. */
  finish() {
    this.current?.words.flush()
    this.show()
    this.focusNew()
  }
}
