// The desk by keyboard alone. Only function keys and Ctrl or Alt: letters belong to the text, also under Telex and VNI.

import { h } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {Frame} from '/ui/lib/frame.js' */
/** @typedef {'F2' | 'F3' | 'F4' | 'F6' | 'F7' | 'F8' | 'Ctrl+Enter'} Key */

const say = speaker({ ...common, ...desk })
const LISTED = /** @type {const} */ (['F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'Ctrl+Enter', 'Alt+1…7', 'Ctrl+/'])

/**
 * @param {Frame} frame
 * @param {Record<Key, () => void>} acts
 * @param {(number: number) => void} chooseOutcome
 */
export function listenToKeys(frame, acts, chooseOutcome) {
  const help = () =>
    frame.dialog.ask({
      heading: say('keys.heading'),
      choices: [],
      body: [
        h(
          'dl',
          { class: 'keys' },
          ...LISTED.flatMap(key => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, say(`keys.${key}`))]),
        ),
      ],
    })
  addEventListener('keydown', event => {
    if (event.isComposing || document.querySelector('dialog[open]') !== null) return
    const name = event.ctrlKey && event.key === 'Enter' ? 'Ctrl+Enter' : event.key
    const digit = event.altKey ? /^Digit([1-7])$/.exec(event.code)?.[1] : undefined
    if (name in acts && !event.altKey && (name === 'Ctrl+Enter' || !event.ctrlKey)) acts[/** @type {Key} */ (name)]()
    else if (digit !== undefined) chooseOutcome(Number(digit))
    else if (event.ctrlKey && event.code === 'Slash') help()
    else return
    event.preventDefault()
  })
  return h('button', { class: 'button', 'data-kind': 'quiet', type: 'button', onclick: help }, say('keys.open'))
}
