// The big panel: how to check in, what is being typed, and the result; back to the first by itself.

import { Result } from '/ui/elements/result.js'
import { h, text } from '/ui/lib/dom.js'
import { Steady } from '/ui/lib/steady.js'
import { sound } from '/ui/lib/tones.js'
import { CODE_LENGTH } from '/ui/lib/wedge.js'
import { speaker } from '/ui/lib/words.js'
import { kiosk } from '/ui/lib/words/kiosk.js'
import { codeGroups } from '/ui/lib/code.js'
import { drawing } from './drawing.js'

/** @import {LiveRegion} from '/ui/elements/live-region.js' */
/** @import {May, Outcome} from './outcome.js' */
/** @import {Speaking, Person} from './speaking.js' */

const say = speaker(kiosk)

/**
 * What may be done for whoever stands there, one button each, in their order.
 * @type {readonly (keyof May)[]}
 */
const DEEDS = ['register', 'speak', 'withdraw', 'rename', 'leave', 'mistaken', 'undo']

/** Time to read a name and a seat; the next scan does not wait for it. */
const SHOWN_MS = 6_000
/** Time to take out a phone and scan, or to say and type what somebody wants to speak about. */
const LONG_MS = 60_000

export class Panel {
  #digits = h('output', { class: 'digits' })
  #count = h('p', { class: 'soft count' })
  /** How it is done with a scanner. */
  #drawing = drawing()
  #how = h('h2', {}, say('scan.heading'))
  #figure = h('p', { class: 'figure' })
  #notice = h('p', { class: 'notice', lang: 'vi' })
  #idle = h(
    'div',
    { class: 'idle stack' },
    this.#drawing,
    this.#how,
    h('p', { class: 'or' }, say('scan.or')),
    h('div', { class: 'typed' }, this.#digits, this.#count),
    this.#figure,
    this.#notice,
  )
  #result = Result.make({ hidden: true, addressFor: say('result.scan') })
  #buttons = new Map(DEEDS.map(deed => [deed, makeButton(deed)]))
  #done = h('button', { class: 'button', type: 'button', onclick: () => this.idle() }, say('do.done'))
  #actions
  /** Somebody else's code may have come just before the tap: what is done is done to whoever was read. */
  #steady
  #region
  #deeds
  #speaking
  #mayAsk = true
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer
  #shownMs = SHOWN_MS
  node

  /**
   * @param {LiveRegion} region @param {Speaking} speaking
   * @param {{[Deed in Exclude<keyof May, 'speak'>]: (whom: NonNullable<May[Deed]>) => void} & {nobody: () => void}} deeds
   *   `nobody`: the panel waits for the next person
   */
  constructor(region, speaking, deeds) {
    this.#region = region
    this.#speaking = speaking
    this.#deeds = { ...deeds, speak: (/** @type {Person} */ person) => this.#openForm(person) }
    const buttons = h('div', { class: 'row' }, ...this.#buttons.values(), this.#done)
    this.#actions = h('div', { class: 'after stack', hidden: true }, speaking.node, buttons)
    this.#steady = new Steady(buttons)
    this.node = h('section', { class: 'panel', tabindex: '-1' }, this.#idle, this.#result, this.#actions)
    // Whoever types has time, and is not interrupted.
    speaking.node.addEventListener('input', () => this.#goOn())
    for (const type of ['focusin', 'pointerenter'])
      this.#actions.addEventListener(type, () => clearTimeout(this.#timer))
    for (const type of ['focusout', 'pointerleave']) this.#actions.addEventListener(type, () => this.#goOn())
    this.typed('')
  }

  /** @param {string} digits */
  typed(digits) {
    text(this.#digits, digits === '' ? '' : codeGroups(digits))
    text(this.#count, digits === '' ? '' : say('scan.typed', { count: Math.min(digits.length, CODE_LENGTH) }))
    if (digits !== '') this.#toIdle()
  }

  /** That there is a recording, and what becomes of personal data: to be known before going in. @param {string} words */
  notice(words) {
    text(this.#notice, words)
    this.#notice.hidden = words === ''
  }

  /** @param {...string} figures */
  figures(...figures) {
    text(this.#figure, figures.filter(part => part !== '').join(', '))
  }

  /** Whether codes are held to a camera, or to a scanner. @param {boolean} isLooking */
  looks(isLooking) {
    this.#drawing.toggleAttribute('hidden', isLooking)
    text(this.#how, say(isLooking ? 'scan.heading-camera' : 'scan.heading'))
  }

  /** Whether anybody may be put into the speaking queue now. @param {boolean} may */
  asking(may) {
    this.#mayAsk = may
    if (!may) this.#hide('speak')
  }

  /** @param {Outcome | 'checking'} outcome */
  show(outcome) {
    clearTimeout(this.#timer)
    this.#idle.hidden = true
    this.#result.hidden = false
    this.#leaveForm()
    if (outcome === 'checking') {
      Object.assign(this.#result, { kind: 'wait', word: say('scan.checking'), name: '', facts: [], next: '', address: '' })
      this.#actions.hidden = true
      return
    }
    const { may = {}, lookFor, asks = false, address = '', ...shown } = outcome
    Object.assign(this.#result, { ...shown, address })
    this.#shownMs = [address, may.register, lookFor].some(Boolean) ? LONG_MS : SHOWN_MS
    this.#actions.hidden = false
    this.#steady.shows(JSON.stringify([may, shown.name]))
    this.#offer(may)
    if (asks && may.speak !== undefined && this.#mayAsk) this.#openForm(may.speak)
    sound(shown.kind)
    this.#region.alarm([shown.word, shown.name, ...shown.facts, shown.next].filter(part => part !== '').join('. '))
    this.#goOn()
  }

  /** @param {May} may */
  #offer(may) {
    for (const [deed, button] of this.#buttons) {
      const whom = /** @type {any} */ (may[deed])
      button.hidden = whom === undefined || (deed === 'speak' && !this.#mayAsk)
      button.onclick = event => {
        if (whom !== undefined && this.#isMeant(event)) this.#deeds[deed](whom)
      }
    }
  }

  /** @param {...keyof May} deeds */
  #hide(...deeds) {
    for (const deed of deeds) /** @type {HTMLElement} */ (this.#buttons.get(deed)).hidden = true
  }

  /** Whoever works by keyboard presses once. @param {MouseEvent} event */
  #isMeant(event) {
    return event.detail === 0 || this.#steady.isSettled
  }

  /** @param {Person} person */
  #openForm(person) {
    this.#hide(...DEEDS)
    this.#shownMs = LONG_MS
    this.#speaking.open(person)
    this.#speaking.focus()
  }

  /** The next scan is not typed into a field that goes away. */
  #leaveForm() {
    if (this.#speaking.node.contains(document.activeElement)) this.node.focus({ preventScroll: true })
    this.#speaking.close()
  }

  /** Waits for the next person. */
  idle() {
    this.#toIdle()
    this.#deeds.nobody()
  }

  #toIdle() {
    clearTimeout(this.#timer)
    // Whoever tapped «Xong» is at the panel, not in a field that would take the next scan for typing.
    if (this.#actions.contains(document.activeElement)) this.node.focus({ preventScroll: true })
    this.#idle.hidden = false
    this.#result.hidden = true
    this.#actions.hidden = true
    this.#speaking.close()
  }

  #goOn() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.idle(), this.#shownMs)
  }
}

/** @param {keyof May} deed */
function makeButton(deed) {
  const kind = deed === 'register' ? 'main' : null
  return h('button', { class: 'button', type: 'button', name: deed, 'data-kind': kind }, say(`do.${deed}`))
}
