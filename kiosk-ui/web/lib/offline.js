import { running } from './edition.js'
import { tell } from './keeper.js'

/** @import {Live} from './live.js' */

/**
 * @typedef {object} Keeper
 * @property {() => Promise<boolean>} install brings the service worker; false when it does not come
 * @property {typeof tell} tell
 * @property {() => Promise<string[]>} loaded what is to be kept, the page first
 * @property {typeof running} edition
 * @property {(again: () => void) => void} onMore calls when the page has loaded more than it had
 */

/**
 * Lets the service worker keep this page and all it loaded, and tells it when nothing may change because a conference
 * is in session. Browsers offer that on https and localhost only; on a hall's plain http address the pages live on as
 * long as they stay open, but cannot be opened anew during a cut.
 * @param {Live} live
 * @param {Keeper} [keeper]
 */
export async function keepPages(live, keeper = browsers) {
  let isKept = false
  const isFrozen = () => {
    const status = live.state.get('conference')?.status
    return status === undefined ? undefined : status === 'in-session'
  }
  const keep = async () => {
    if (isKept || live.touch !== 'live') return
    // Each time: an installation that a cut has ended is not tried again by the browser.
    if (!(await keeper.install())) return
    const [loaded, edition] = await Promise.all([keeper.loaded(), keeper.edition()])
    isKept = (await keeper.tell({ loaded, edition, frozen: isFrozen() })) || isKept
  }
  live.state.subscribe('conference', () => {
    const frozen = isFrozen()
    if (frozen !== undefined) keeper.tell({ frozen })
  })
  live.addEventListener('touch', keep)
  keeper.onMore(() => {
    isKept = false
    keep()
  })
  await keep()
}

async function install() {
  const workers = navigator.serviceWorker
  if (workers === undefined) return false
  try {
    const registration = await workers.register(worker(), { scope: '/' })
    return registration.active !== null || (await comes(registration.installing ?? registration.waiting))
  } catch {
    // Refused by the browser or not allowed by the server: the page works, only not when opened during a cut.
    return false
  }
}

/** @param {ServiceWorker | null} coming @returns {Promise<boolean>} false when its installation failed */
function comes(coming) {
  if (coming === null) return Promise.resolve(false)
  return new Promise(resolve => {
    const look = () => {
      if (coming.state === 'redundant') resolve(false)
      else if (coming.state.startsWith('activat')) resolve(true)
    }
    coming.addEventListener('statechange', look)
    look()
  })
}

/** The one script address that is vouched for: under Trusted Types a bare string is refused. @returns {string} */
function worker() {
  const { trustedTypes } = /** @type {any} */ (globalThis)
  address ??= trustedTypes?.createPolicy('pages', { createScriptURL: () => WORKER }).createScriptURL('') ?? WORKER
  return /** @type {string} */ (address)
}

/** @type {string | undefined} */
let address
const WORKER = '/ui/sw.js'

/** This page's own path, and every module, style and font it fetched. */
async function loadedHere() {
  await document.fonts.ready
  const resources = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const own = resources.filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith('/api/'))
  const parts = own.map(({ pathname, search }) => pathname + search).filter(part => !part.startsWith(EDITION))
  return [...new Set([location.pathname, ...parts])]
}

const EDITION = '/ui/edition.txt'

/** A scene that comes later may bring a font of its own. @param {() => void} again */
function onMore(again) {
  document.fonts.addEventListener('loadingdone', again)
}

/** @type {Keeper} */
const browsers = { install, tell, loaded: loadedHere, edition: running, onMore }
