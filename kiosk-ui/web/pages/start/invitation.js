// A delegate's code once more: on the screen, to be scanned from it, and on paper, when the invitation was left at home.

import { Qr } from '/ui/elements/qr.js'
import { request } from '/ui/lib/api.js'
import { codeGroups } from '/ui/lib/code.js'
import { h } from '/ui/lib/dom.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { people } from '/ui/lib/words/people.js'

/** @import {DelegateValue, Id} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Frame} from '/ui/lib/frame.js' */

const say = speaker({ ...common, ...people })

export class Invitation {
  #state
  #frame
  #path

  /** @param {State} state @param {Frame} frame @param {string} conference */
  constructor(state, frame, conference) {
    this.#state = state
    this.#frame = frame
    this.#path = `/api/conferences/${encodeURIComponent(conference)}/delegates`
  }

  /** @param {Id} id */
  async show(id) {
    const person = this.#state.get(`delegate/${id}`)
    if (person === undefined) return
    /** @type {{code: string, url: string}} */
    let made
    try {
      made = await request('GET', `${this.#path}/${encodeURIComponent(id)}/code`)
    } catch (problem) {
      return this.#frame.refuse(explain(problem))
    }
    const choice = await this.#frame.dialog.ask({
      heading: person.name,
      body: [h('div', { class: 'code' }, ...drawn(person, made))],
      choices: [{ value: 'print', label: say('code.print'), kind: 'main' }],
    })
    if (choice === 'print') this.#print(person, made)
  }

  /** @param {DelegateValue} person @param {{code: string, url: string}} made */
  #print(person, made) {
    const conference = this.#state.get('conference')
    // As long as it stands there, it is all that goes on paper.
    const slip = h(
      'div',
      { class: 'slip', lang: 'vi' },
      h('p', {}, conference?.title ?? ''),
      h('p', { class: 'whose' }, person.name),
      ...drawn(person, made),
      h('p', {}, say('code.how')),
      h('p', { class: 'small' }, conference?.notice ?? ''),
    )
    document.body.append(slip)
    addEventListener('afterprint', () => slip.remove(), { once: true })
    // The code draws itself in the microtask before this one.
    queueMicrotask(() => print())
  }
}

/** @param {DelegateValue} person @param {{code: string, url: string}} made */
function drawn({ unit, seat }, { code, url }) {
  return [
    h('p', {}, [unit, seat && say('people.seat', { seat })].filter(Boolean).join(' · ')),
    Qr.make({ value: url, label: say('code.qr') }),
    h('p', { class: 'digits' }, codeGroups(code)),
  ]
}
