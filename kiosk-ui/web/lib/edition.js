import { tell } from './keeper.js'

/** @import {Live} from './live.js' */

/**
 * @typedef {object} Editions
 * @property {() => Promise<string | undefined>} own the edition that this page runs
 * @property {() => Promise<string | undefined>} newest the server's
 * @property {() => Promise<void>} renew loads the page anew
 */

/**
 * A page that nobody loads anew for days takes the server's newest edition by itself: between conferences, when nobody
 * has it in hand. During one it never does, whatever the server has become.
 * @param {Live} live
 * @param {() => boolean} isQuiet nothing would be taken out of somebody's hands
 * @param {Editions} [editions]
 * @returns {() => void} stops it
 */
export function renewBetween(live, isQuiet, { own, newest, renew } = browsers) {
  let isDue = false
  let isDone = false
  own()
  const mayChange = () => live.touch === 'live' && live.state.get('conference')?.status !== 'in-session'
  const act = async () => {
    if (isDone || !isDue || !mayChange() || !isQuiet()) return
    isDone = true
    await renew()
  }
  const look = async () => {
    if (!mayChange()) return
    const [mine, theirs] = await Promise.all([own(), newest()])
    isDue = mine !== undefined && theirs !== undefined && mine !== theirs
    await act()
  }
  let touch = live.touch
  live.addEventListener('touch', () => {
    if (live.touch !== touch && live.touch === 'live') look()
    touch = live.touch
  })
  const unsubscribe = live.state.subscribe('conference', look)
  const timer = setInterval(act, AGAIN_MS)
  return () => {
    clearInterval(timer)
    unsubscribe()
  }
}

/**
 * Tells whether nobody has touched this page for a while and nothing is half typed.
 * @param {{pending: number}} outbox
 * @returns {() => boolean}
 */
export function quiet(outbox) {
  let touchedAt = -Infinity
  for (const type of ['pointerdown', 'keydown']) {
    addEventListener(
      type,
      () => {
        touchedAt = performance.now()
      },
      { capture: true, passive: true },
    )
  }
  return () => {
    const field = /** @type {HTMLInputElement | null} */ (document.activeElement)
    const isTyping = field !== null && 'value' in field && field.value !== ''
    const isAsked = document.querySelector('dialog[open]') !== null
    return performance.now() - touchedAt > QUIET_MS && outbox.pending === 0 && !isTyping && !isAsked
  }
}

/** @type {string | undefined} */
let ran

/** The edition that this page runs: the service worker answers for the files it has served. */
export async function running() {
  ran ??= await ask('/ui/edition.txt')
  return ran
}

/** @param {string} path @returns {Promise<string | undefined>} undefined when nobody answers */
async function ask(path) {
  try {
    const answer = await fetch(path, { cache: 'no-store' })
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined
  }
}

/** Once for each new edition: a page that cannot get it must not load itself over and over. */
async function renew() {
  const newest = await browsers.newest()
  if (newest === undefined || sessionStorage.getItem(RENEWED) === newest) return
  sessionStorage.setItem(RENEWED, newest)
  await tell({ frozen: false })
  location.reload()
}

/** @type {Editions} */
const browsers = { own: running, newest: () => ask('/ui/edition.txt?now'), renew }
const RENEWED = 'doithoai.renewed'
const AGAIN_MS = 5_000
const QUIET_MS = 30_000
