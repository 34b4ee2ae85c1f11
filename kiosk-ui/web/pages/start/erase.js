// The delegates' telephone numbers are kept as long as the conference needs them; then the organisers erase them.

import { h } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { people } from '/ui/lib/words/people.js'

/** @import {State} from '/ui/lib/state.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */

const say = speaker({ ...common, ...people })

/** Offered once the conference is closed. @param {State} state @param {Frame} frame @param {Wishes} wishes */
export function eraseButton(state, frame, wishes) {
  const button = h('button', { class: 'button', type: 'button', hidden: true, onclick: erase }, say('phones.erase'))
  state.subscribe('conference', () => {
    button.hidden = state.get('conference')?.status !== 'concluded'
  })
  return button

  async function erase() {
    const choice = await frame.dialog.ask({
      heading: say('phones.erase-heading'),
      body: [h('p', {}, say('phones.erase-body')), h('p', {}, say('phones.erase-backups'))],
      choices: [{ value: 'yes', label: say('phones.erase'), kind: 'stop' }],
    })
    if (choice !== 'yes') return
    const expect = { conference: { status: /** @type {const} */ ('concluded') } }
    const answer = await wishes.want('purge-personal-data', {}, { button, expect })
    if (answer === undefined) return
    const { delegates: count } = answer.result
    frame.toast.show(count === 0 ? say('phones.none') : say('phones.erased', { count }))
  }
}
