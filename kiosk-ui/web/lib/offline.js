/** @import {Live} from './live.js' */

/**
 * Lets the service worker keep this page and all it loaded. Browsers offer that on https and localhost only; on a
 * hall's plain http address the pages live on as long as they stay open, but cannot be opened anew during a cut.
 */
export async function keepPages() {
  const workers = navigator.serviceWorker
  if (workers === undefined) return
  try {
    await workers.register(worker(), { scope: '/' })
    const { active } = await workers.ready
    active?.postMessage({ loaded: loadedHere() })
  } catch {
    // Refused by the browser or not allowed by the server: the page works, only not when opened during a cut.
  }
}

/**
 * Nothing changes while a conference is in session; between conferences the newest files are taken.
 * @param {Live} live
 */
export function freezeDuring(live) {
  live.state.subscribe('conference', () => {
    const conference = live.state.get('conference')
    if (conference === undefined) return
    const tell = { frozen: conference.status === 'in-session' }
    navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(tell)).catch(() => {})
  })
}

/** The one script address that is vouched for: under Trusted Types a bare string is refused. @returns {string} */
function worker() {
  const { trustedTypes } = /** @type {any} */ (globalThis)
  return trustedTypes?.createPolicy('pages', { createScriptURL: () => WORKER }).createScriptURL('') ?? WORKER
}

const WORKER = '/ui/sw.js'

/** This page's own path and every module, style and font it fetched. */
function loadedHere() {
  const resources = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const own = resources.filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith('/api/'))
  return [...new Set([location.pathname, ...own.map(({ pathname, search }) => pathname + search)])]
}
