import { running } from './edition.js'
import { tell } from './keeper.js'

/** @import {Live} from './live.js' */

/**
 * Lets the service worker keep this page and all it loaded, and tells it when nothing may change because a conference
 * is in session. Browsers offer that on https and localhost only; on a hall's plain http address the pages live on as
 * long as they stay open, but cannot be opened anew during a cut.
 * @param {Live} live
 */
export async function keepPages(live) {
  const workers = navigator.serviceWorker
  if (workers === undefined) return
  let isKept = false
  const keep = async () => {
    if (isKept || live.touch !== 'live') return
    await document.fonts.ready
    const loaded = loadedHere()
    isKept = (await tell({ loaded, edition: await running() })) || isKept
  }
  try {
    await workers.register(worker(), { scope: '/' })
    await workers.ready
  } catch {
    // Refused by the browser or not allowed by the server: the page works, only not when opened during a cut.
    return
  }
  live.state.subscribe('conference', () => {
    const status = live.state.get('conference')?.status
    if (status !== undefined) tell({ frozen: status === 'in-session' })
  })
  live.addEventListener('touch', keep)
  // A scene that comes later may bring a font of its own.
  document.fonts.addEventListener('loadingdone', () => {
    isKept = false
    keep()
  })
  await keep()
}

/** The one script address that is vouched for: under Trusted Types a bare string is refused. @returns {string} */
function worker() {
  const { trustedTypes } = /** @type {any} */ (globalThis)
  return trustedTypes?.createPolicy('pages', { createScriptURL: () => WORKER }).createScriptURL('') ?? WORKER
}

const WORKER = '/ui/sw.js'

/** This page's own path, and every module, style and font it fetched. */
function loadedHere() {
  const resources = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const own = resources.filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith('/api/'))
  const parts = own.map(({ pathname, search }) => pathname + search).filter(part => !part.startsWith(EDITION))
  return [...new Set([location.pathname, ...parts])]
}

const EDITION = '/ui/edition.txt'
