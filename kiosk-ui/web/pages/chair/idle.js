// What the chair sees while nobody has the floor: what is going on, what comes, who is here and who waits.

import { Chip } from '/ui/elements/chip.js'
import { h, text } from '/ui/lib/dom.js'
import { isOver } from '/ui/lib/conference.js'
import { dayInWords, number } from '/ui/lib/phrases.js'
import { isOpen } from '/ui/lib/petitions.js'
import { hourMinute } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { chair } from '/ui/lib/words/chair.js'

/** @import {AgendaValue, ConferenceValue} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */

const say = speaker({ ...common, ...chair })

export class Idle {
  #chip = Chip.make()
  #heading = h('h2', { lang: 'vi' })
  #when = h('p', { class: 'soft' })
  #figures = h('ul', { class: 'figures' })
  #numbers = /** @type {const} */ (['present', 'waiting', 'spoken', 'open']).map(name => {
    const figure = h('strong')
    this.#figures.append(h('li', {}, figure, h('span', {}, say(`idle.${name}`))))
    return figure
  })
  node = h('section', { class: 'idle card stack' }, this.#chip, this.#heading, this.#when, this.#figures)

  /** @param {State} state @param {boolean} shown */
  show(state, shown) {
    this.node.hidden = !shown
    const conference = state.get('conference')
    if (!shown || conference === undefined) return
    const item = state.all('agenda').find(each => each.status === 'current')
    const running = conference.status === 'in-session' && item !== undefined
    this.#chip.kind = isOver(state) ? 'ok' : running ? 'now' : 'wait'
    this.#chip.label = say(isOver(state) ? 'step.closed' : running ? 'agenda.current' : 'idle.ready')
    text(this.#heading, running ? item.title : conference.title)
    text(this.#when, running ? since(item) : when(conference))
    this.#count(state)
  }

  /** @param {State} state */
  #count(state) {
    const queue = state.all('queue')
    const counts = [
      state.get('attendance')?.present ?? 0,
      queue.filter(entry => entry.status === 'waiting').length,
      queue.filter(entry => entry.status === 'done').length,
      state.all('petition').filter(isOpen).length,
    ]
    this.#numbers.forEach((figure, i) => text(figure, number(counts[i] ?? 0)))
  }
}

/** @param {AgendaValue} item */
function since({ startedAt }) {
  return startedAt === undefined ? '' : say('agenda.since', { time: hourMinute(startedAt) })
}

/** @param {ConferenceValue} conference */
function when({ status, startsAt, place, openedAt, closedAt }) {
  return status === 'concluded' && closedAt !== undefined
    ? say('idle.held', { from: hourMinute(openedAt), to: hourMinute(closedAt) })
    : say('idle.starts', { time: hourMinute(startsAt), day: dayInWords(startsAt), place })
}
