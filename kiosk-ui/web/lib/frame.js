// What surrounds every page: the bar with its name and whether it is in touch, the live region, the toast, the dialog.
//
//   const frame = makeFrame({ title: say('title'), audience: 'staff' })
//   frame.main.append(…)
//   frame.follow(session)

import { Dialog } from '/ui/elements/dialog.js'
import { icon } from '/ui/elements/icons.js'
import { LiveRegion } from '/ui/elements/live-region.js'
import { Notice } from '/ui/elements/notice.js'
import { Toast } from '/ui/elements/toast.js'
import { Touch, isTold } from '/ui/elements/touch.js'
import { fill, h, text } from './dom.js'
import { quiet, renewBetween } from './edition.js'
import { keepFocus } from './focus.js'
import { keepPages } from './offline.js'
import { hourMinute } from './time.js'
import { sinceWhen, toSeeTo } from './upkeep.js'
import { explain } from './wishes.js'
import { language, speak, speaker } from './words.js'
import { common } from './words/common.js'
import { session as sessionWords } from './words/session.js'

/** @import {Session} from './session.js' */

const say = speaker({ ...common, ...sessionWords })

/** @typedef {ReturnType<typeof makeFrame>} Frame */

/** @param {{title: string, audience: 'staff' | 'public', loading?: boolean}} options */
export function makeFrame({ title, audience, loading = true }) {
  const touch = Touch.make({ audience })
  const name = h('span', { class: 'name' }, title)
  const detail = h('span', { class: 'detail' })
  const tools = h('div', { class: 'tools' })
  const main = h('main', { id: 'main', tabindex: '-1' })
  const region = LiveRegion.make()
  const toast = Toast.make()
  const dialog = Dialog.make()
  const trouble = h('p', { class: 'trouble', role: 'alert' })
  const upkeep = h('div', { class: 'upkeep', role: 'status' })
  const refusals = h('div', { class: 'refusals', role: 'alert' })
  document.title = `${title} · ${say('product')}`
  document.body.prepend(
    h('a', { class: 'skip', href: '#main' }, say('frame.skip')),
    h('header', { class: 'bar frame' }, h('h1', {}, name, detail), tools, otherLanguage(), trouble, upkeep),
    refusals,
    main,
    toast,
    dialog,
    region,
  )
  keepFocus()
  if (loading) {
    fill(main, Notice.make({ kind: 'waiting', heading: say('frame.loading'), body: say('frame.loading-next') }))
  }

  /**
   * @param {Session} session
   * @param {{countWaiting?: boolean}} [how] `countWaiting`: false where the page itself tells what is not sent yet
   */
  function follow({ me, live, outbox }, { countWaiting = true } = {}) {
    touch.now = live.now
    tools.before(touch)
    keepPages(live)
    renewBetween(live, quiet(outbox))
    const show = () => {
      Object.assign(touch, {
        touch: { status: live.touch, ageMs: live.ageMs, asOf: live.asOf },
        waiting: countWaiting ? outbox.pending : 0,
      })
    }
    /** For as long as it lasts: who sees «Đã kết nối» above work that waits would look for it in the network. */
    const showTrouble = () => {
      const why = outbox.trouble
      fill(trouble, why && icon('warn'), why && h('span', {}, explain(why)))
    }
    let guessedAt = ''
    const showUpkeep = () => {
      const server = live.state.get('server')
      const lines = toSeeTo(server).map(line => h('p', { class: 'to-see-to' }, icon('warn'), h('span', {}, line)))
      if (me.role !== 'organiser') return fill(upkeep, ...lines)
      fill(upkeep, ...lines, lines.length === 0 && h('p', { class: 'soft' }, sinceWhen(server)))
      if (server?.guessedAt === undefined || server.guessedAt === guessedAt) return
      guessedAt = server.guessedAt
      refuse(say('server.guessed', { time: hourMinute(guessedAt) }))
    }
    live.state.subscribe('server', showUpkeep)
    let isLost = false
    /** Once when it is lost and once when it is back, and not each second how old everything is. */
    const sayTouch = () => {
      const { touch: status, ageMs, asOf } = live
      const was = isLost
      if (status === 'live') isLost = false
      else if (status === 'stale' && isTold(audience, status, ageMs)) isLost = true
      if (was !== isLost) region.say(isLost ? say('touch.stale', { time: hourMinute(asOf) }) : say('touch.live'))
    }
    live.addEventListener('touch', () => {
      show()
      sayTouch()
      if (live.touch === 'revoked') tellRevoked(main)
    })
    outbox.addEventListener('pending', show)
    outbox.addEventListener('trouble', showTrouble)
    show()
    showTrouble()
  }

  /** What stands beside the name: which device, which conference. @param {string} words */
  const describe = words => text(detail, words)
  /** A refusal stays until it has been read: what comes after it must not sweep it away. @param {string} sentence */
  const refuse = sentence => {
    const line = h(
      'p',
      { class: 'refusal' },
      icon('warn'),
      h('span', {}, sentence),
      h('button', { class: 'button', type: 'button', onclick: () => line.remove() }, say('frame.understood')),
    )
    refusals.append(line)
    if (refusals.children.length > REFUSALS_MAX) refusals.firstElementChild?.remove()
  }
  return { main, refuse, region, toast, dialog, tools, follow, describe }
}

const REFUSALS_MAX = 3

function otherLanguage() {
  const next = language() === 'vi' ? 'en' : 'vi'
  const change = () => {
    speak(next)
    location.reload()
  }
  return h(
    'button',
    { class: 'button language', 'data-kind': 'quiet', type: 'button', lang: next, onclick: change },
    say('frame.other-language'),
  )
}

/** @param {HTMLElement} main */
function tellRevoked(main) {
  fill(
    main,
    Notice.make({ kind: 'error', heading: say('frame.revoked'), body: say('frame.revoked-next') }),
    h(
      'p',
      { class: 'row revoked' },
      h('a', { class: 'button', 'data-kind': 'main', href: '/' }, say('frame.pair-again')),
    ),
  )
}
