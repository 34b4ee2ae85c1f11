// How the half day goes, beside the agenda: when it will end, by how much the current item is over, and how much of the
// dialogue the people spoke (R097).

import { h, text } from '/ui/lib/dom.js'
import { currentOf, dialogueSeconds, expectedEnd, heard, minutesOver } from '/ui/lib/course.js'
import { minutesInWords } from '/ui/lib/phrases.js'
import { everySecond, hourMinute } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { chair } from '/ui/lib/words/chair.js'

/** @import {Live} from '/ui/lib/live.js' */

const say = speaker(chair)
const MINUTE_S = 60

export class Pace {
  #live
  #changed
  #end = figure('pace.end')
  #over = figure('pace.over')
  #heard = figure('pace.heard')
  node = h('ul', { class: 'figures pace' }, this.#end.node, this.#over.node, this.#heard.node)
  #told = ''

  /** @param {Live} live @param {(end: string) => void} changed how late and when it ends; empty while nothing goes on */
  constructor(live, changed) {
    this.#live = live
    this.#changed = changed
    everySecond(live.now, () => this.show())
  }

  show() {
    const { state } = this.#live
    const now = this.#live.now()
    const items = state.all('agenda')
    const item = currentOf(items)
    const end = hourMinute(expectedEnd(state.get('conference'), item, now))
    const over = minutesOver(item, now)
    const { turns, seconds } = heard(state.all('queue'), state.get('clock'), now)
    this.#end.show(end)
    this.#over.show(over === 0 ? '' : say('pace.minutes-over', { minutes: over }))
    this.#heard.show(turns === 0 ? '' : minutesInWords(Math.floor(seconds / MINUTE_S)))
    const dialogue = minutesInWords(Math.floor(dialogueSeconds(items, now) / MINUTE_S))
    this.#heard.label(say('pace.heard', { turns, dialogue }))
    this.node.hidden = end === '' && turns === 0
    const late = over === 0 ? '' : `${say('pace.late', { minutes: over })}, `
    const words = end === '' ? '' : late + say('pace.ends-at', { time: end })
    if (words === this.#told) return
    this.#told = words
    this.#changed(words)
  }
}

/** @param {'pace.end' | 'pace.over' | 'pace.heard'} name */
function figure(name) {
  const [number, label] = [h('strong'), h('span')]
  const node = h('li', { hidden: true }, number, label)
  if (name !== 'pace.heard') text(label, say(name))
  return {
    node,
    label: (/** @type {string} */ words) => text(label, words),
    show: (/** @type {string} */ value) => {
      text(number, value)
      node.hidden = value === ''
    },
  }
}
