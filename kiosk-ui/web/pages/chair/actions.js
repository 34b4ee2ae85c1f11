// The zone under the thumb: the large next step, and what may be wanted beside it.

import { h, text, attribute, fill } from '/ui/lib/dom.js'
import { icon } from '/ui/elements/icons.js'
import { Steady } from '/ui/lib/steady.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { chair } from '/ui/lib/words/chair.js'
import { Pinned } from './pinned.js'
import { currentTurn, expectTurn, steps } from './step.js'

/** @import {QueueValue} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */
/** @import {Step} from './step.js' */

const say = speaker({ ...common, ...chair })
const MINUTE_S = 60
const TOAST_GAP_PX = 24

export class Actions {
  #state
  #wishes
  #ask
  #main = h('button', {
    class: 'button big',
    'data-kind': 'main',
    type: 'button',
    onclick: () => this.#take(this.#main, this.#step),
  })
  #other = h('button', { class: 'button', type: 'button', onclick: () => this.#take(this.#other, this.#otherStep) })
  #extend = this.#small('plus', say('do.extend'), () =>
    this.#onTurn(this.#extend, 'extend-speech', { seconds: MINUTE_S }),
  )
  #pause = this.#small('pause', say('do.pause'), () => this.#onTurn(this.#pause, 'pause-speech', {}))
  #resume = this.#small('play', say('do.resume'), () => this.#onTurn(this.#resume, 'resume-speech', {}))
  #askBack = this.#small('question', say('do.ask-back'), () => {
    const turn = currentTurn(this.#state)
    if (turn !== undefined) this.#ask.askBack(turn)
  })
  #absent = this.#small('none', say('do.absent'), () => this.#onTurn(this.#absent, 'mark-absent', {}))
  #defer = this.#small('down', say('do.defer'), () => this.#onTurn(this.#defer, 'defer', {}))
  #beside = h(
    'div',
    { class: 'row beside' },
    this.#other,
    this.#extend,
    this.#askBack,
    this.#pause,
    this.#resume,
    this.#absent,
    this.#defer,
  )
  /** @type {Step | undefined} */
  #step
  /** @type {Step | undefined} */
  #otherStep
  #zone = h('div', { class: 'zone' }, this.#main, this.#beside)
  node
  #steady = new Steady(this.#zone)
  /** Pausing and going on stand in one place and move nothing else. */
  #pausing = new Steady(this.#beside)

  /**
   * @param {State} state @param {Wishes} wishes
   * @param {{invite: (step: Step) => void, askBack: (turn: QueueValue) => void, close: () => void,
   *   reopen: (button: Element) => void}} ask steps that need a question first
   */
  constructor(state, wishes, ask) {
    this.#state = state
    this.#wishes = wishes
    this.#ask = ask
    this.node = h('section', { class: 'step' }, new Pinned(state, wishes).node, this.#zone)
    this.#zone.addEventListener('click', event => this.#sift(event), { capture: true })
    // A key that is held down is pressed once.
    this.node.addEventListener('keydown', event => {
      if (event.repeat && event.key === 'Enter') event.preventDefault()
    })
    // The toast with its undo stands above this zone, however high it is now.
    new ResizeObserver(() => {
      document.documentElement.style.setProperty('--toast-bottom', `${this.node.offsetHeight + TOAST_GAP_PX}px`)
    }).observe(this.node)
    for (const topic of ['conference', 'agenda', 'queue', 'petition', 'stage', 'clock'])
      state.subscribe(topic, () => this.show())
  }

  show() {
    const { main, other } = steps(this.#state)
    const turn = currentTurn(this.#state)
    const speaking = turn?.status === 'speaking'
    const paused = this.#state.get('clock')?.state === 'paused'
    const closed = main?.kind === 'closed'
    this.#step = main
    this.#otherStep = closed ? { kind: 'closed' } : other
    this.#main.hidden = main === undefined || closed
    if (main !== undefined) text(this.#main, labelOf(main))
    this.#other.hidden = this.#otherStep === undefined
    if (this.#otherStep !== undefined) text(this.#other, closed ? say('step.reopen') : labelOf(this.#otherStep))
    this.#extend.hidden = this.#askBack.hidden = !speaking
    this.#pause.hidden = !speaking || paused
    this.#resume.hidden = !speaking || !paused
    this.#absent.hidden = this.#defer.hidden = turn?.status !== 'called'
    attribute(this.#main, 'data-kind', main?.kind === 'close' ? 'stop' : 'main')
    this.#beside.hidden = [...this.#beside.children].every(child => /** @type {HTMLElement} */ (child).hidden)
    this.#steady.shows(JSON.stringify([main, other, turn?.id, turn?.status]))
    this.#pausing.shows(`${paused}`)
  }

  /** The second half of a double tap comes to nothing; whoever works by keyboard presses once. @param {MouseEvent} event */
  #sift(event) {
    const isTap = event.detail > 0
    const pauses = [this.#pause, this.#resume].some(each => event.composedPath().includes(each))
    const isSettled = this.#steady.isSettled && (!pauses || this.#pausing.isSettled)
    if (isTap && !isSettled) event.stopPropagation()
  }

  /** @param {Element} button @param {Step | undefined} step */
  #take(button, step) {
    if (step === undefined) return
    if (step.kind === 'closed') this.#ask.reopen(button)
    else if (step.kind === 'close') this.#ask.close()
    else if (step.type === undefined) this.#ask.invite(step)
    else this.#wishes.want(step.type, step.payload, { button, expect: step.expect })
  }

  /**
   * @param {Element} button
   * @param {'extend-speech' | 'pause-speech' | 'resume-speech' | 'mark-absent' | 'defer'} type
   * @param {any} payload
   */
  #onTurn(button, type, payload) {
    const turn = currentTurn(this.#state)
    if (turn === undefined) return
    const before = this.#state.get('clock')
    // None of these changes who speaks: the clock shows that it was done.
    const seen = () => {
      const clock = this.#state.get('clock')
      const isOver = currentTurn(this.#state)?.id !== turn.id
      return isOver || clock?.state !== before?.state || clock?.allotted !== before?.allotted
    }
    const named = type === 'mark-absent' || type === 'defer' ? { request: turn.id } : {}
    this.#wishes.want(type, { ...payload, ...named }, { button, expect: expectTurn(turn), seen })
  }

  /** @param {import('/ui/elements/icons.js').IconName} sign @param {string} label @param {() => void} act */
  #small(sign, label, act) {
    const button = h('button', { class: 'button', type: 'button', onclick: act })
    fill(button, icon(sign), label)
    return button
  }
}

/** @param {Step} step */
function labelOf({ kind, name = '' }) {
  switch (kind) {
    case 'open':
      return say('step.open')
    case 'next-item':
      return say('step.next-item', { title: name })
    case 'call':
      return say('step.call', { name })
    case 'start':
      return say('step.start')
    case 'end':
      return say('step.end')
    case 'invite':
      return name === '' ? say('step.invite') : say('step.invite-agency', { agency: name })
    case 'close':
      return say('step.close')
    case 'closed':
      return say('step.closed')
  }
}
