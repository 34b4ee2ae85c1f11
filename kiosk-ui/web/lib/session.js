import { request } from './api.js'
import { begin } from './commands.js'
import { Drafts } from './drafts.js'
import { pause } from './later.js'
import { connect } from './live.js'
import { rememberState } from './memory.js'
import { PAGE_OF } from './pairing.js'
import { Store } from './store.js'
import { whoAmI } from './surroundings.js'

/** @import {Id, Role} from './protocol.d.ts' */
/** @import {Me} from './values.d.ts' */
/** @import {Live} from './live.js' */
/** @import {Outbox} from './outbox.js' */

/** @typedef {{me: Me, live: Live, outbox: Outbox, drafts: Drafts}} Session */

const remembered = new Store('me')

/**
 * Who this device is, without waiting for the network where an earlier visit told: a page must come up during a cut.
 * @returns {Me | undefined}
 */
export function rememberedMe() {
  const text = remembered.get('me')
  return text === undefined ? undefined : JSON.parse(text)
}

/** @param {Me | undefined} me */
export function remember(me) {
  if (me === undefined) remembered.remove('me')
  else remembered.set('me', JSON.stringify(me))
}

/**
 * Opens a page for the device that shows it: live line, outbox, drafts. A device that is not paired, or is paired for
 * other work, is led to where it belongs; then this promise never settles.
 * @param {{page: string, roles: readonly Role[], conference?: string, keeps?: readonly string[]}} options `keeps`: the
 *   keys of the last good state that may stay on this device; all when absent
 * @returns {Promise<Session>}
 */
export async function open({ page, roles, conference, keeps }) {
  const me = rememberedMe() ?? (await ask(page))
  if (!roles.includes(me.role)) return leaveFor(PAGE_OF[me.role] === location.pathname ? '/' : PAGE_OF[me.role])
  const scope = `${page}.${me.mark ?? me.device ?? me.role}`
  const here = conference ?? me.conference ?? conferenceInAddress() ?? (await conferences())[0]?.id
  const live = connect(here === undefined ? {} : { conference: here })
  rememberState(live, scope, keeps === undefined ? {} : { only: keeps })
  verify(me)
  return { me, live, outbox: begin({ scope, live }), drafts: new Drafts(scope) }
}

/**
 * The conferences that this device may enter; none while the server does not answer.
 * @returns {Promise<readonly {id: Id, title?: string, startsAt?: string}[]>}
 */
export async function conferences() {
  const answer = await request('GET', '/api/conferences').catch(() => undefined)
  return answer?.conferences ?? []
}

/**
 * Which of several conferences a device that belongs to none is to show: `?conference=…`, else the first there is.
 * @param {string} [search] of the address
 */
export function conferenceInAddress(search = location.search) {
  return new URLSearchParams(search).get('conference') ?? undefined
}

/** Asks until the server answers. @param {string} page @returns {Promise<Me>} */
async function ask(page) {
  for (;;) {
    const me = await whoAmI()
    if (me === 'stranger') return leaveFor(`/?for=${page}`)
    if (me !== 'silence') {
      remember(me)
      return me
    }
    await pause(ASK_AGAIN_MS)
  }
}

/** The device may have been paired anew since it was remembered. @param {Me} me */
async function verify(me) {
  const now = await whoAmI()
  if (now === 'silence') return
  if (now === 'stranger') remember(undefined)
  else if (
    now.role !== me.role ||
    (me.device ?? now.device) !== now.device ||
    (me.delegate ?? now.delegate) !== now.delegate
  ) {
    remember(now)
    location.reload()
  } else remember({ ...me, ...now })
}

/** @param {string} path @returns {Promise<never>} */
function leaveFor(path) {
  location.replace(path)
  return new Promise(() => {})
}

const ASK_AGAIN_MS = 1_500
