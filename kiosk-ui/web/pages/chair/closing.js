// What the chair is asked before the conference is closed, and before it is opened again.

import { passedOver } from '/ui/lib/course.js'
import { h } from '/ui/lib/dom.js'
import { isOpen } from '/ui/lib/petitions.js'
import { speaker } from '/ui/lib/words.js'
import { chair } from '/ui/lib/words/chair.js'
import { listed } from './going.js'
import { callable, expectHall } from './step.js'

/** @import {State} from '/ui/lib/state.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */

const say = speaker(chair)

export class Closing {
  #state
  #frame
  #wishes

  /** @param {State} state @param {Frame} frame @param {Wishes} wishes */
  constructor(state, frame, wishes) {
    this.#state = state
    this.#frame = frame
    this.#wishes = wishes
  }

  async close() {
    const expect = expectHall(this.#state)
    const waiting = callable(this.#state.all('queue')).length
    const passed = passedOver(this.#state.all('agenda'))
    const open = this.#state.all('petition').filter(isOpen).length
    const choice = await this.#frame.dialog.ask({
      heading: say('hall.close-heading'),
      body: [
        h('p', {}, waiting === 0 ? say('hall.close-body-none') : say('hall.close-body', { waiting })),
        ...(passed.length === 0 ? [] : [h('p', {}, say('hall.close-passed')), listed(passed)]),
        ...(open === 0 ? [] : [h('p', {}, say('hall.close-open', { open }))]),
      ],
      choices: [{ value: 'yes', label: say('hall.close-yes'), kind: 'stop' }],
    })
    if (choice === 'yes') await this.#wishes.want('close-conference', {}, { expect })
  }

  /** It stands where closing stood. @param {Element} button */
  async reopen(button) {
    const expect = expectHall(this.#state)
    const choice = await this.#frame.dialog.ask({
      heading: say('hall.reopen-heading'),
      body: [h('p', {}, say('hall.reopen-body'))],
      choices: [{ value: 'yes', label: say('step.reopen'), kind: 'main' }],
    })
    if (choice === 'yes') await this.#wishes.want('reopen-conference', {}, { button, expect })
  }
}
