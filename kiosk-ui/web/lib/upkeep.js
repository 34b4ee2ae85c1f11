// What the server says of itself to those who can do something about it, as lines of the frame.

import { hourMinute } from './time.js'
import { speaker } from './words.js'
import { session } from './words/session.js'

/** @import {ServerValue} from './protocol.d.ts' */

const say = speaker(session)
const WRONG = /** @type {const} */ ({
  'same-disk': 'server.same-disk',
  'missing': 'server.missing',
  'full': 'server.full',
  'read-only': 'server.read-only',
  'slow': 'server.slow',
  'failed': 'server.failed',
})

/**
 * What somebody should see to, the most pressing first.
 * @param {ServerValue | undefined} server @returns {string[]}
 */
export function toSeeTo(server) {
  if (server === undefined) return []
  const { copies, diskLow, clockBehind } = server
  const wrong = copies in WRONG ? WRONG[/** @type {keyof typeof WRONG} */ (copies)] : undefined
  return [
    ...(diskLow ? [say('server.disk-low')] : []),
    ...(clockBehind ? [say('server.clock-behind')] : []),
    ...(wrong === undefined ? [] : [`${say(wrong)} ${sinceWhen(server)}`]),
  ]
}

/** Since when the newest copy is; empty where nobody asked for any. @param {ServerValue | undefined} server */
export function sinceWhen(server) {
  if (server === undefined || server.copies === 'off' || server.copies === 'begun') return ''
  const { copiedAt } = server
  return copiedAt === undefined ? say('server.no-copy') : say('server.copied-at', { time: hourMinute(copiedAt) })
}
