import { request } from './api.js'

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

/** @param {string} deviceCode @returns {Promise<Me | {status: 'waiting'}>} */
export function poll(deviceCode) {
  return request('POST', '/api/pairings/poll', { deviceCode })
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
