// What is due by which day: what lies ahead first, and what is past folded away. Nothing tells the server whether a thing
// was done, so nothing here says that it was not.
//   Deadlines.make({ conference: live.state.get('conference'), now: live.now })

import { h, keyed, text } from '/ui/lib/dom.js'
import { standing } from '/ui/lib/deadlines.js'
import { dateInWords } from '/ui/lib/phrases.js'
import { Ticking } from '/ui/lib/ticking.js'
import { stamp } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { deadlines } from '/ui/lib/words/deadlines.js'
import { Chip } from './chip.js'

/** @import {ConferenceValue, Deadline} from '/ui/lib/protocol.d.ts' */
/** @import {Standing} from '/ui/lib/deadlines.js' */
/** @typedef {Deadline & {standing: Standing}} Entry */

const say = speaker(deadlines)

export class Deadlines extends Ticking {
  static tag = 'dt-deadlines'
  /** @type {Pick<ConferenceValue, 'deadlines' | 'calendar'> | undefined} */
  conference
  #ahead = h('ul')
  #none = h('p', { class: 'soft' }, say('deadlines.none'))
  #past = h('ul')
  #count = h('summary')
  #fold = h('details', {}, this.#count, this.#past)

  create() {
    this.append(this.#none, this.#ahead, this.#fold)
  }

  update() {
    // A page may stay open through midnight.
    const today = stamp(this.now())?.slice(0, 10)
    const { deadlines = [], calendar = [] } = this.conference ?? {}
    const isKnown = today !== undefined && this.conference !== undefined
    const entries = isKnown ? deadlines.map(each => ({ ...each, standing: standing(each, today, calendar) })) : []
    const past = entries.filter(({ standing: { state } }) => state === 'past')
    const ahead = entries.filter(({ standing: { state } }) => state !== 'past')
    this.#none.hidden = !isKnown || ahead.length > 0
    this.#fold.hidden = past.length === 0
    text(this.#count, say('deadlines.past', { count: past.length }))
    keyed(this.#ahead, ahead, ({ id }) => id, () => row(Chip.make()), show)
    keyed(this.#past, past, ({ id }) => id, () => row(null), show)
  }
}

/** @param {Chip | null} chip */
function row(chip) {
  const small = (/** @type {string} */ name) => h('span', { class: `small soft ${name}` })
  return h(
    'li',
    {},
    h('span', { class: 'name', lang: 'vi' }),
    h('span', { class: 'by' }),
    chip,
    h('span', { class: 'small off' }),
    small('counted'),
    small('source'),
  )
}

/** @param {HTMLLIElement} li @param {Entry} deadline */
function show(li, { title, by, worked, anchor, source, standing: { state, left } }) {
  const part = (/** @type {string} */ name, /** @type {string} */ words) => {
    const node = /** @type {HTMLElement} */ (li.querySelector(`.${name}`))
    text(node, words)
    node.hidden = words === ''
  }
  const isPast = state === 'past'
  part('name', title)
  part('by', say('deadlines.by', { day: dateInWords(by) }))
  part('off', worked === undefined || isPast ? '' : say('deadlines.day-off', { day: dateInWords(worked) }))
  part('counted', anchor === 'notice' && !isPast ? say('deadlines.notice') : '')
  part('source', source === undefined ? '' : say('deadlines.source', { source }))
  const chip = li.querySelector('dt-chip')
  if (!(chip instanceof Chip) || isPast) return
  chip.kind = state === 'ahead' ? 'wait' : 'warn'
  chip.label = state === 'last' || state === 'spent' ? say(`deadlines.${state}`) : say('deadlines.left', { count: left })
}
