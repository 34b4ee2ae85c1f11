// The big panel: how to check in, what is being typed, and the result; back to the first by itself.

import { Result } from '/ui/elements/result.js'
import { h, text } from '/ui/lib/dom.js'
import { sound } from '/ui/lib/tones.js'
import { CODE_LENGTH } from '/ui/lib/wedge.js'
import { speaker } from '/ui/lib/words.js'
import { kiosk } from '/ui/lib/words/kiosk.js'
import { codeGroups } from './code.js'
import { drawing } from './drawing.js'

/** @import {LiveRegion} from '/ui/elements/live-region.js' */
/** @import {Outcome} from './outcome.js' */

const say = speaker(kiosk)

/** Time to read a name and a seat; the next scan does not wait for it. */
const SHOWN_MS = 6_000
/** Time to take out a phone and scan. */
const SCANNED_MS = 60_000

export class Panel {
  #digits = h('output', { class: 'digits' })
  #count = h('p', { class: 'soft count' })
  #figure = h('p', { class: 'figure' })
  #notice = h('p', { class: 'notice', lang: 'vi' })
  #idle = h(
    'div',
    { class: 'idle stack' },
    drawing(),
    h('h2', {}, say('scan.heading')),
    h('p', { class: 'or' }, say('scan.or')),
    h('div', { class: 'typed' }, this.#digits, this.#count),
    this.#figure,
    this.#notice,
  )
  #result = Result.make({ hidden: true, addressFor: say('result.scan') })
  #out = h('button', { class: 'button', type: 'button' }, say('do.out'))
  #done = h('button', { class: 'button', type: 'button', onclick: () => this.idle() }, say('do.done'))
  #actions = h('div', { class: 'row after', hidden: true }, this.#out, this.#done)
  #region
  #nobody
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer
  #shownMs = SHOWN_MS
  node = h('section', { class: 'panel', tabindex: '-1' }, this.#idle, this.#result, this.#actions)

  /** @param {LiveRegion} region @param {() => void} nobody told when the panel waits for the next person */
  constructor(region, nobody) {
    this.#region = region
    this.#nobody = nobody
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

  /** @param {string} present @param {string} walkIns */
  figures(present, walkIns) {
    text(this.#figure, [present, walkIns].filter(part => part !== '').join(', '))
  }

  /** @param {Outcome | 'checking'} outcome @param {(delegate: string) => void} checkOut */
  show(outcome, checkOut) {
    clearTimeout(this.#timer)
    this.#idle.hidden = true
    this.#result.hidden = false
    if (outcome === 'checking') {
      Object.assign(this.#result, { kind: 'wait', word: say('scan.checking'), name: '', facts: [], next: '', address: '' })
      this.#actions.hidden = true
      return
    }
    const { mayLeave, address = '', ...shown } = outcome
    Object.assign(this.#result, { ...shown, address })
    this.#shownMs = address === '' ? SHOWN_MS : SCANNED_MS
    this.#actions.hidden = false
    this.#out.hidden = mayLeave === undefined
    this.#out.onclick = () => {
      if (mayLeave !== undefined) checkOut(mayLeave)
    }
    sound(shown.kind)
    this.#region.alarm([shown.word, shown.name, ...shown.facts, shown.next].filter(part => part !== '').join('. '))
    this.#goOn()
  }

  /** Waits for the next person. */
  idle() {
    this.#toIdle()
    this.#nobody()
  }

  #toIdle() {
    clearTimeout(this.#timer)
    // Whoever tapped «Xong» is at the panel, not in a field that would take the next scan for typing.
    if (this.#actions.contains(document.activeElement)) this.node.focus({ preventScroll: true })
    this.#idle.hidden = false
    this.#result.hidden = true
    this.#actions.hidden = true
  }

  #goOn() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.idle(), this.#shownMs)
  }
}
