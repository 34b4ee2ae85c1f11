// The last good state, kept on this machine: after F5, a crash of the browser or a cut of power the projector shows it
// at once, with its age, while it dials. It holds what every projector shows: names and units, nothing more.

import { Store } from '/ui/lib/store.js'

/** @import {Frame} from '/ui/lib/protocol.d.ts' */
/** @import {Live} from '/ui/lib/live.js' */

const kept = new Store('display')
const WRITE_AFTER_MS = 1_000

/** Puts back what was kept. @param {Live} live @returns {number} the server's time then, NaN when nothing was kept */
export function recall(live) {
  try {
    const { time, set } = /** @type {Frame} */ (JSON.parse(kept.get('state') ?? '{}'))
    if (!set) return NaN
    // Without a sequence or an epoch the first frame of the server replaces all of it.
    live.state.apply({ seq: -1, time, full: true, set })
    return Date.parse(time)
  } catch {
    kept.remove('state')
    return NaN
  }
}

/** Keeps what is shown from now on. @param {Live} live */
export function keep(live) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon
  live.addEventListener('change', () => {
    soon ??= setTimeout(() => {
      soon = undefined
      const set = Object.fromEntries(live.state.entries().filter(([key]) => !key.startsWith('device/')))
      kept.set('state', JSON.stringify({ time: new Date(live.asOf).toISOString(), set }))
    }, WRITE_AFTER_MS)
  })
}

/** A screen that was revoked keeps nothing. */
export function forget() {
  kept.remove('state')
}
