import { Store } from './store.js'

/** @import {Live} from './live.js' */

/**
 * Keeps the last good state on this device, so that F5 or a restarted browser during a cut shows it, with its age,
 * instead of an empty page. Not for the entrance: that screen keeps no list of people.
 * @param {Live} live
 * @param {string} scope page and device
 * @param {Store} [store]
 */
export function rememberState(live, scope, store = new Store(`state.${scope}`)) {
  const kept = store.get(KEY)
  if (kept !== undefined) live.restore(JSON.parse(kept))
  let changed = false
  const write = () => {
    if (!changed || live.state.seq < 0) return
    changed = false
    store.set(KEY, JSON.stringify({ asOf: live.asOf, set: Object.fromEntries(live.state.entries()) }))
  }
  live.addEventListener('change', () => {
    changed = true
  })
  live.addEventListener('touch', () => {
    if (live.touch === 'revoked') store.remove(KEY)
    else if (live.touch === 'stale') write()
  })
  const timer = setInterval(write, EVERY_MS)
  globalThis.addEventListener?.('pagehide', write)
  return () => clearInterval(timer)
}

const KEY = 'state'
/** Often enough for a crash, seldom enough for a hundred changes a second. */
const EVERY_MS = 3_000
