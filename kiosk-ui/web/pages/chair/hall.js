// What the chair steers besides the queue: the projector, announcements, registration, who presides, the end.

import { Field } from '/ui/elements/field.js'
import { Segments } from '/ui/elements/segments.js'
import { h, text } from '/ui/lib/dom.js'
import { Steady } from '/ui/lib/steady.js'
import { areFilled } from '/ui/lib/filled.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { chair } from '/ui/lib/words/chair.js'
import { expectHall } from './step.js'

/** @import {Scene} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */
/** @import {Questions} from './questions.js' */
/** @import {Closing} from './closing.js' */
/** @import {Drafts} from '/ui/lib/drafts.js' */

const say = speaker({ ...common, ...chair })
const SCENES = /** @type {const} */ ([
  'auto',
  'backdrop',
  'welcome',
  'agenda',
  'speaker',
  'question',
  'queue',
  'rules',
  'figures',
])
const ANNOUNCEMENT_MAX = 300

export class Hall {
  #state
  #frame
  #wishes
  #scene = Segments.make({
    label: say('hall.scene'),
    options: SCENES.map(value => ({ value, label: say(`scene.${value}`) })),
    deliberate: true,
  })
  #announcement = Field.make({
    label: say('hall.announce'),
    name: 'announcement',
    kind: 'area',
    limit: ANNOUNCEMENT_MAX,
  })
  #announce = h('button', { class: 'button', type: 'submit' }, say('hall.announce-send'))
  #registration = h('p')
  #toggle = h('button', {
    class: 'button',
    type: 'button',
    onclick: (/** @type {MouseEvent} */ event) => this.#toggleRegistration(event),
  })
  /** Another tablet may have just turned it over. */
  #steady = new Steady(this.#toggle)
  /** What the button was drawn for. @type {'open' | 'closed'} */
  #drawn = 'closed'
  #drafts
  #presides = h('p')
  #close
  node

  /**
   * @param {State} state @param {Frame} frame @param {Wishes} wishes
   * @param {{questions: Questions, closing: Closing}} asks @param {Drafts} drafts
   */
  constructor(state, frame, wishes, { questions, closing }, drafts) {
    this.#drafts = drafts
    this.#state = state
    this.#frame = frame
    this.#wishes = wishes
    this.#close = h(
      'button',
      { class: 'button', 'data-kind': 'stop', type: 'button', onclick: () => closing.close() },
      say('hall.close'),
    )
    const handOver = h(
      'button',
      { class: 'button', type: 'button', onclick: () => questions.handOver() },
      say('hall.hand-over'),
    )
    this.#scene.addEventListener('choose', event => this.#show(/** @type {CustomEvent} */ (event).detail.value))
    const form = h(
      'form',
      {
        class: 'stack',
        novalidate: true,
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault()
          this.#sendAnnouncement()
        },
      },
      this.#announcement,
      h('div', { class: 'row' }, this.#announce),
    )
    this.node = h(
      'div',
      { class: 'stack steer' },
      h('section', { class: 'stack' }, h('h2', {}, say('hall.screen')), this.#scene, form),
      h(
        'section',
        { class: 'stack' },
        h('h2', {}, say('hall.registration')),
        this.#registration,
        h('div', { class: 'row' }, this.#toggle),
      ),
      h(
        'section',
        { class: 'stack' },
        h('h2', {}, say('hall.preside')),
        this.#presides,
        h('div', { class: 'row' }, handOver, this.#close),
      ),
    )
    drafts.bind(this.#announcement, 'announcement')
    state.subscribe('conference', () => this.show())
    state.subscribe('stage', () => this.show())
  }

  show() {
    const [conference, stage] = [this.#state.get('conference'), this.#state.get('stage')]
    if (stage !== undefined) {
      // An announcement is no scene to choose, but it is what is shown.
      const shown = [...SCENES, ...(stage.pinned && stage.scene === 'message' ? [stage.scene] : [])]
      this.#scene.options = shown.map(value => ({ value, label: say(`scene.${value}`) }))
      this.#scene.value = stage.pinned ? stage.scene : 'auto'
    }
    if (conference === undefined) return
    this.#drawn = conference.registration
    this.#steady.shows(this.#drawn)
    const open = this.#drawn === 'open'
    text(this.#registration, say(open ? 'hall.registration-open' : 'hall.registration-closed'))
    text(this.#toggle, say(open ? 'hall.registration-close' : 'hall.registration-reopen'))
    this.#toggle.hidden = conference.status === 'concluded'
    text(this.#presides, whoPresides(this.#state))
    this.#close.hidden = conference.status !== 'in-session'
  }

  /** @param {Scene | 'auto'} scene */
  async #show(scene) {
    const seen = () => {
      const stage = this.#state.get('stage')
      return scene === 'auto' ? stage?.pinned === false : stage?.pinned === true && stage.scene === scene
    }
    const how = { expect: expectHall(this.#state), seen }
    if ((await this.#wishes.want('show', { scene }, how)) === undefined) this.show()
  }

  async #sendAnnouncement() {
    if (!areFilled(this.#announcement)) return
    const typed = this.#announcement.value
    const words = { text: typed.trim() }
    const seen = () => this.#state.get('stage')?.text === words.text
    const how = { button: this.#announce, expect: expectHall(this.#state), seen }
    if ((await this.#wishes.want('announce', words, how)) === undefined) return
    // What was typed meanwhile is another one.
    if (this.#announcement.value === typed) {
      this.#announcement.value = ''
      this.#drafts.clear('announcement')
    }
    this.#frame.toast.show(say('hall.announced'))
  }

  /** @param {MouseEvent} event */
  #toggleRegistration(event) {
    if (event.detail > 0 && !this.#steady.isSettled) return
    const { conference, ...item } = expectHall(this.#state)
    const open = this.#drawn === 'open'
    const how = { button: this.#toggle, expect: { ...item, conference: { ...conference, registration: this.#drawn } } }
    this.#wishes.want(open ? 'close-registration' : 'open-registration', {}, how)
  }
}

/** @param {State} state */
export function whoPresides(state) {
  const conference = state.get('conference')
  // Once it is closed nobody does.
  if (conference?.status === 'concluded') return ''
  const acting = conference?.chairs.find(each => each.id === conference.acting)
  if (acting === undefined) return ''
  // Where the plan names no person, the office presides.
  const name = acting.name || acting.title
  if (acting.deputy === undefined) return say('acting', { name })
  const deputy = acting.deputyName === undefined ? acting.deputy : `${acting.deputyName}, ${acting.deputy},`
  return say('acting-for', { deputy, name })
}
