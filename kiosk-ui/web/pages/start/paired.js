// A device that is paired: what it is, and the way to its screen.

import { Store } from '/ui/lib/store.js'
import { fill, h } from '/ui/lib/dom.js'
import { PAGE_OF, leave } from '/ui/lib/pairing.js'
import { remember } from '/ui/lib/session.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { start } from '/ui/lib/words/start.js'

/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Me} from '/ui/lib/values.d.ts' */

const say = speaker({ ...common, ...start })

/** @param {Frame} frame @param {Me} me */
export function showPaired(frame, me) {
  fill(
    frame.main,
    h(
      'div',
      { class: 'page start paired stack' },
      h('h2', {}, say('paired.heading', { role: say(`role.${me.role}`) })),
      h('p', { class: 'soft' }, me.name),
      h(
        'div',
        { class: 'row' },
        PAGE_OF[me.role] === '/'
          ? null
          : h(
              'a',
              { class: 'button', 'data-kind': 'main', href: PAGE_OF[me.role] },
              say(me.role === 'delegate' ? 'paired.go-own' : 'paired.go'),
            ),
        leaveButton(frame),
      ),
    ),
  )
}

/** @param {Frame} frame */
export function leaveButton(frame) {
  return h(
    'button',
    { class: 'button leave', 'data-kind': 'quiet', type: 'button', onclick: () => askToLeave(frame) },
    say('paired.leave'),
  )
}

/** @param {Frame} frame */
async function askToLeave(frame) {
  const waiting = new Store('outbox').keys().length
  const choice = await frame.dialog.ask({
    heading: say('paired.leave-heading'),
    body: [
      h('p', {}, say('paired.leave-body')),
      ...(waiting === 0 ? [] : [h('p', {}, say('paired.leave-lost', { waiting }))]),
    ],
    choices: [{ value: 'yes', label: say('paired.leave'), kind: 'stop' }],
  })
  if (choice !== 'yes') return
  try {
    await leave()
  } catch (problem) {
    return frame.refuse(say('paired.leave-failed', { why: explain(problem) }))
  }
  remember(undefined)
  for (const family of ['outbox', 'draft', 'state']) forget(family)
  location.reload()
}

/** What the next user of this device must not find. @param {string} family */
function forget(family) {
  for (let i = localStorage.length - 1; i >= 0; i -= 1) {
    const key = localStorage.key(i) ?? ''
    if (key.startsWith(`doithoai.${family}.`)) localStorage.removeItem(key)
  }
}
