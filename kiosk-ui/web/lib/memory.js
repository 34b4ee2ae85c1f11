import { Store } from './store.js'

/** @import {Live} from './live.js' */

/**
 * Keeps the last good state on this device, so that F5 or a restarted browser during a cut shows it, with its age,
 * instead of an empty page; the speech clock runs on by the calendar clock.
 * @param {Live} live
 * @param {string} scope page and device
 * @param {{store?: Store, only?: readonly string[]}} [options] `only`: the keys that may be kept; all when absent
 */
export function rememberState(live, scope, { store = new Store(`state.${scope}`), only } = {}) {
  const kept = store.get(KEY)
  if (kept !== undefined) live.restore(JSON.parse(kept))
  let changed = false
  let isKept = kept !== undefined
  const write = () => {
    if (live.state.seq < 0 || live.touch === 'revoked') return
    // Whoever gave this device back has cleared it: it stays so.
    if (isKept && store.get(KEY) === undefined) return
    changed = false
    isKept = true
    const entries = live.state.entries().filter(([key]) => only === undefined || only.includes(key))
    store.set(KEY, JSON.stringify({ asOf: live.asOf, ahead: live.ahead, set: Object.fromEntries(entries) }))
  }
  live.addEventListener('change', () => {
    changed = true
  })
  let touch = live.touch
  live.addEventListener('touch', () => {
    if (live.touch === touch) return
    touch = live.touch
    if (touch === 'revoked') store.remove(KEY)
    else if (touch === 'stale') write()
  })
  const timer = setInterval(() => {
    if (changed) write()
  }, EVERY_MS)
  globalThis.addEventListener?.('pagehide', write)
  return () => clearInterval(timer)
}

const KEY = 'state'
/** Often enough for a crash, seldom enough for a hundred changes a second. */
const EVERY_MS = 3_000
