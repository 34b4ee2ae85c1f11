// Going to another item of the agenda: what may not be passed over without a word is asked about, once.

import { h } from '/ui/lib/dom.js'
import { passedOver } from '/ui/lib/course.js'
import { speaker } from '/ui/lib/words.js'
import { chair } from '/ui/lib/words/chair.js'
import { expectHall } from './step.js'

/** @import {AgendaValue, Id} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */

const say = speaker(chair)

export class Going {
  #state
  #frame
  #wishes

  /** @param {State} state @param {Frame} frame @param {Wishes} wishes */
  constructor(state, frame, wishes) {
    this.#state = state
    this.#frame = frame
    this.#wishes = wishes
  }

  /** @param {Id} item */
  async to(item) {
    const expect = expectHall(this.#state)
    const passed = passedOver(this.#state.all('agenda'), item)
    if (passed.length > 0 && !(await this.#mayPass(passed))) return
    await this.#wishes.want('go-to', { item }, { expect })
  }

  /** @param {readonly AgendaValue[]} passed */
  async #mayPass(passed) {
    const choice = await this.#frame.dialog.ask({
      heading: say('pass.heading'),
      body: [listed(passed), h('p', { class: 'soft' }, say('pass.back'))],
      choices: [{ value: 'yes', label: say('pass.yes'), kind: 'main' }],
    })
    return choice === 'yes'
  }
}

/** @param {readonly AgendaValue[]} items */
export function listed(items) {
  return h('ul', { class: 'passed', lang: 'vi' }, ...items.map(item => h('li', {}, item.title)))
}
