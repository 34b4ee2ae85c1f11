import { NO_ANSWER, ProblemError, request } from './api.js'
import { pause } from './later.js'

/** @import {Role} from './protocol.d.ts' */
/** @import {Me} from './values.d.ts' */

/** The page on which a role works; for delegates without the code of their invitation. @type {Record<Role, string>} */
export const PAGE_OF = {
  organiser: '/',
  reception: '/kiosk',
  chair: '/chair',
  secretary: '/desk',
  agency: '/',
  supervisor: '/display',
  display: '/display',
  delegate: '/d/me',
}

/**
 * Pairs this browser; the server answers with a cookie.
 * @param {string} code as printed, scanned or typed
 * @returns {Promise<Me>}
 */
export function pair(code) {
  return request('POST', '/api/pair', { code: codeIn(code) })
}

/**
 * Asks to be let in.
 * @param {Role} role
 * @param {string} name
 * @returns {Promise<{shortCode: string, deviceCode: string, expiresAt: string, intervalSeconds: number}>}
 */
export function askToBeLetIn(role, name) {
  return request('POST', '/api/pairings', { role, name })
}

/**
 * Waits until the organiser lets this device in (RFC 8628). When a code is over only the server says: the calendar of a
 * device may be wrong by anything.
 * @param {{deviceCode: string, intervalSeconds: number}} asked
 * @param {() => boolean} [isWanted] false once the waiting was given up
 * @returns {Promise<Me | undefined>} undefined when given up
 * @throws {ProblemError} when it was turned away or its code is over
 */
export async function untilLetIn({ deviceCode, intervalSeconds }, isWanted = () => true) {
  for (;;) {
    await pause(Math.max(1, intervalSeconds) * 1000)
    if (!isWanted()) return undefined
    const answer = await request('POST', '/api/pairings/poll', { deviceCode }).catch(orWait)
    if (answer?.role !== undefined) return isWanted() ? answer : undefined
  }
}

/** Silence is no refusal: the server may be starting. @param {unknown} problem */
function orWait(problem) {
  if (problem instanceof ProblemError && (problem.code === NO_ANSWER || problem.status === 429)) return undefined
  throw problem
}

/** Forgets this browser's right to be here. */
export function leave() {
  return request('POST', '/api/leave', {})
}

/**
 * The code in whatever was scanned or typed: the run of 20 digits at the end, the `code` of an address, or the text
 * itself without its blanks.
 * @param {string} text
 */
export function codeIn(text) {
  const delegate = /(\d{20})\D*$/.exec(text.replace(/[\s.-]/g, ''))
  if (delegate !== null) return delegate[1] ?? ''
  const fromAddress = /[?&]code=([^&#\s]+)/.exec(text)
  return fromAddress === null ? text.replace(/\s+/g, '') : decodeURIComponent(fromAddress[1] ?? '')
}
