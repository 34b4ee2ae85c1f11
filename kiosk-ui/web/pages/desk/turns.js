// The left of the desk: every turn with what is still open in it, and the petitions that came in writing.

import { Chip } from '/ui/elements/chip.js'
import { attribute, h, keyed, text } from '/ui/lib/dom.js'
import { isOpen } from '/ui/lib/petitions.js'
import { inOrder } from '/ui/elements/queue.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'
import { PRESENT } from './introduction.js'
import { WRITTEN } from './sheet.js'

/** @import {Id, PetitionValue, QueueValue} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @typedef {Id | 'written' | 'present'} Place a turn, or what stands beside the turns */
/**
 * @typedef {{id: Place, name: string, unit: string, chip: Chip['kind'], word: string, petitions: PetitionValue[]}} Row
 */

const say = speaker({ ...common, ...desk })
/** @type {Partial<Record<QueueValue['status'], Chip['kind']>>} */
const KINDS = { speaking: 'now', called: 'now', done: 'ok', waiting: 'wait' }
/** Of those who wait the next few are enough here. */
const WAITING_SHOWN = 3
/** A complaint is the citizens' reception's: the desk has nothing to conclude there. @param {PetitionValue} petition */
const isOwed = petition => petition.concern !== 'complaint' && isOpen(petition)

export class Turns {
  #state
  #list = h('ul')
  /** @type {Place | ''} */
  chosen = ''
  #open
  node = h('nav', { class: 'turns', 'aria-label': say('turns.title') }, h('h2', {}, say('turns.title')), this.#list)

  /** @param {State} state @param {(place: Place) => void} open */
  constructor(state, open) {
    this.#state = state
    this.#open = open
    for (const topic of ['queue', 'petition', 'attendance']) state.subscribe(topic, () => this.show())
  }

  show() {
    keyed(
      this.#list,
      this.#rows(),
      row => row.id,
      row => this.#make(row),
      (node, row) => this.#show(node, row),
    )
  }

  /** @returns {Row[]} */
  #rows() {
    const petitions = this.#state.all('petition')
    const entries = inOrder(this.#state.all('queue'))
    const done = entries
      .filter(entry => entry.status === 'done')
      .sort((a, b) => (b.startedAt ?? '').localeCompare(a.startedAt ?? ''))
    const unheard = entries.filter(entry => this.#isOwedUnheard(entry, petitions))
    const shown = [
      ...entries.filter(entry => entry.status === 'speaking' || entry.status === 'called'),
      ...done,
      ...entries.filter(entry => entry.status === 'waiting').slice(0, WAITING_SHOWN),
      ...unheard,
    ]
    /** @type {Row} */
    const present = {
      id: PRESENT,
      name: say('introduce.title'),
      unit: say('introduce.count', { count: this.#state.get('attendance')?.inHall ?? 0 }),
      chip: 'none',
      word: '',
      petitions: [],
    }
    /** @type {Row} */
    const written = {
      id: WRITTEN,
      name: say('turns.written'),
      unit: '',
      chip: 'none',
      word: '',
      petitions: petitions.filter(petition => petition.request === undefined),
    }
    return [
      present,
      written,
      ...shown.map(entry => ({
        id: entry.id,
        name: entry.name,
        unit: entry.unit,
        chip: KINDS[entry.status] ?? 'none',
        word: say(`request.${entry.status}`),
        petitions: petitions.filter(petition => petition.request === entry.id),
      })),
    ]
  }

  /**
   * Whoever was not called, or whose turn never came, is answered in writing; whoever was away or left it, only where
   * they brought something. A complaint is the citizens' reception's. @param {QueueValue} entry
   * @param {PetitionValue[]} petitions
   */
  #isOwedUnheard({ id, status, declinedFor }, petitions) {
    if (status === 'written') return true
    if (status === 'declined') return declinedFor !== 'complaint'
    return (status === 'absent' || status === 'withdrawn') && petitions.some(petition => petition.request === id)
  }

  /** How far the lines of a turn are, in words. @param {PetitionValue[]} petitions @param {boolean} isOver */
  #progress(petitions, isOver) {
    const open = petitions.filter(isOwed).length
    const count = petitions.length
    if (count === 0) return isOver ? say('turns.nothing') : ''
    return open > 0 ? say('turns.open', { count, open }) : say('turns.settled', { count })
  }

  /** @param {Row} row */
  #make(row) {
    return h(
      'li',
      {},
      h(
        'button',
        { type: 'button', onclick: () => this.#open(row.id) },
        h('strong'),
        h('span', { class: 'unit' }),
        Chip.make(),
        h('span', { class: 'count' }),
      ),
    )
  }

  /** @param {HTMLElement} node @param {Row} row */
  #show(node, { id, name, unit, chip: kind, word, petitions }) {
    const button = node.querySelector('button')
    const [strong, where, chip, count] = [...(button?.children ?? [])]
    if (!button || !strong || !where || !(chip instanceof Chip) || !count) return
    const isDone = kind === 'ok'
    const isUnheard = kind === 'none' && word !== ''
    const isSettled = petitions.length > 0 && !petitions.some(isOwed)
    attribute(button, 'data-settled', isDone ? String(isSettled) : null)
    attribute(button, 'aria-current', this.chosen === id ? 'true' : null)
    text(strong, name)
    text(where, unit)
    // Who has spoken is known by their lines: how many, and what is still open.
    Object.assign(chip, { kind, label: word, hidden: word === '' || isDone })
    text(count, this.#progress(petitions, isDone || isUnheard))
  }
}
