// From the printed code in the address to a page that belongs to this delegate.

import { Notice } from '/ui/elements/notice.js'
import { NO_ANSWER, ProblemError } from '/ui/lib/api.js'
import { fill, h } from '/ui/lib/dom.js'
import { pause } from '/ui/lib/later.js'
import { PAGE_OF, pair } from '/ui/lib/pairing.js'
import { remember, rememberedMe } from '/ui/lib/session.js'
import { whoAmI } from '/ui/lib/surroundings.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { delegate } from '/ui/lib/words/delegate.js'

/** @import {Role} from '/ui/lib/protocol.d.ts' */

const say = speaker({ ...common, ...delegate })
const AGAIN_MS = 2_000
/** What a delegate does about it is not what the door does. */
const OWN = /** @type {const} */ ({ 'unknown-code': 'entry.unknown', 'invitation-withdrawn': 'withdrawn' })

/**
 * The code stays in the address, so that F5 and a new start of the browser come back here; empty on a phone that came
 * back without it.
 */
export const codeInPath = /^\/d\/.*?(\d{20})\D*$/.exec(location.pathname)?.[1] ?? ''

/**
 * Settles once this browser is that delegate; otherwise the page says what to do. Without a code it is whoever it was.
 * @param {HTMLElement} main
 */
export async function enter(main) {
  if (location.pathname === PAGE_OF.delegate) return
  const known = rememberedMe()
  if (known?.role === 'delegate' && known.mark === markOf(codeInPath)) return
  // Staff devices know what they are; a phone that knows nothing is spared the question.
  if (known === undefined || known.role === 'delegate') return become(main)
  const me = await whoAmI()
  if (me === 'stranger' || me === 'silence' || me.role === 'delegate') return become(main)
  if (me.role === 'reception') return goTo(`/kiosk#code=${codeInPath}`)
  await askBeforeGivingUp(main, me.role)
  return become(main)
}

/** Pairs this browser as the delegate; tries as long as nobody answers. @param {HTMLElement} main */
export async function become(main) {
  for (;;) {
    try {
      const { role, name, conference } = await pair(codeInPath)
      return remember({ role, name, ...(conference ? { conference } : {}), mark: markOf(codeInPath) })
    } catch (problem) {
      if (!(problem instanceof ProblemError) || problem.code !== NO_ANSWER) return refuse(main, problem)
      await pause(AGAIN_MS)
    }
  }
}

/** @param {HTMLElement} main @param {unknown} problem @returns {Promise<never>} */
function refuse(main, problem) {
  // The server's own words speak to whoever stands at the door with a list of names.
  const code = problem instanceof ProblemError ? problem.code : ''
  const body = isOwn(code) ? say(OWN[code]) : explain(problem)
  fill(main, Notice.make({ kind: 'error', heading: say('entry.refused'), body }))
  return new Promise(() => {})
}

/**
 * One browser is one device: a chair's tablet must not turn into a delegate's page by a tap.
 * @param {HTMLElement} main
 * @param {Role} role
 */
function askBeforeGivingUp(main, role) {
  return new Promise(resolve => {
    fill(
      main,
      Notice.make({
        kind: 'empty',
        heading: say('entry.staff', { role: say(`role.${role}`) }),
        body: say('entry.staff-next'),
      }),
      h(
        'div',
        { class: 'row choice' },
        h('a', { class: 'button', 'data-kind': 'main', href: PAGE_OF[role] }, say('entry.back')),
        h('button', { class: 'button', type: 'button', onclick: () => resolve(undefined) }, say('entry.as-delegate')),
      ),
    )
  })
}

/** @param {string} path @returns {Promise<never>} */
function goTo(path) {
  location.replace(path)
  return new Promise(() => {})
}

/** Tells two codes apart without keeping either (FNV-1a, 32 bits). @param {string} code */
function markOf(code) {
  let mark = 0x811c9dc5
  for (const digit of code) mark = Math.imul(mark ^ digit.charCodeAt(0), 0x01000193) >>> 0
  return mark.toString(36)
}

/** @param {string} code @returns {code is keyof typeof OWN} */
function isOwn(code) {
  return Object.hasOwn(OWN, code)
}
