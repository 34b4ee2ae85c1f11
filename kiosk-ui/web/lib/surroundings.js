/** @import {Me} from './values.d.ts' */

/**
 * What the live line and the outbox need from the world around them, in one place, so that their logic runs in a
 * test with a clock and a network of its own.
 *
 * @typedef {object} Socket
 * @property {((event: {data: unknown}) => void) | null} onmessage
 * @property {((event: {code: number}) => void) | null} onclose
 * @property {() => void} close
 *
 * @typedef {object} Surroundings
 * @property {() => number} now milliseconds that only grow; may stand still while the machine sleeps
 * @property {() => number} wall the calendar clock, which may be wrong by any amount
 * @property {() => number} random
 * @property {(path: string) => Socket} open opens a WebSocket
 * @property {(patienceMs: number) => Promise<Me | 'stranger' | 'silence'>} whoAmI
 * @property {(ms: number, act: () => void) => unknown} after
 * @property {(ms: number, act: () => void) => unknown} every
 * @property {(timer: unknown) => void} clear
 * @property {(act: () => void) => () => void} onWake when network or page seem to have come back
 */

/** @returns {Surroundings} */
export function browser() {
  return {
    now: () => performance.now(),
    wall: () => Date.now(),
    random: Math.random,
    open: path => /** @type {any} */ (new WebSocket(location.origin.replace(/^http/, 'ws') + path)),
    whoAmI,
    after: (ms, act) => setTimeout(act, ms),
    every: (ms, act) => setInterval(act, ms),
    clear: timer => clearTimeout(/** @type {any} */ (timer)),
    onWake,
  }
}

/**
 * `stranger`: the server answered that it does not know this device. `silence`: no answer that can be trusted, be it
 * no network, a server starting up or a captive portal.
 * @param {number} [patienceMs]
 * @returns {Promise<Me | 'stranger' | 'silence'>}
 */
export async function whoAmI(patienceMs = ANSWER_MS) {
  try {
    const answer = await fetch('/api/me', { cache: 'no-store', signal: patience(patienceMs) })
    if (answer.status === 401 || answer.status === 403) return 'stranger'
    return answer.ok ? await answer.json() : 'silence'
  } catch {
    return 'silence'
  }
}

/** Like `AbortSignal.timeout`, which phones from before 2022 lack. @param {number} ms */
export function patience(ms) {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), ms)
  return controller.signal
}

/** @param {() => void} act */
function onWake(act) {
  const shown = () => {
    if (document.visibilityState === 'visible') act()
  }
  window.addEventListener('online', act)
  window.addEventListener('pageshow', act)
  document.addEventListener('visibilitychange', shown)
  document.addEventListener('resume', act)
  return () => {
    window.removeEventListener('online', act)
    window.removeEventListener('pageshow', act)
    document.removeEventListener('visibilitychange', shown)
    document.removeEventListener('resume', act)
  }
}

const ANSWER_MS = 3_000
