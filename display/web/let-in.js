// A screen that may not listen asks to be let in: it shows a short code until the organiser allows it (RFC 8628).

import { askToBeLetIn, poll } from '/ui/lib/pairing.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'

const say = speaker(display)
const RETRY_MS = 5_000

/** @param {(shortCode: string) => void} show @returns {Promise<never>} ends with the page loaded anew */
export async function letIn(show) {
  for (;;) {
    try {
      const { shortCode, deviceCode, expiresAt, intervalSeconds } = await askToBeLetIn('display', say('display.title'))
      show(shortCode)
      await untilAllowed(deviceCode, intervalSeconds, Date.parse(expiresAt))
    } catch {
      show('')
      await pause(RETRY_MS)
    }
  }
}

/** @param {string} deviceCode @param {number} intervalSeconds @param {number} until the server's time */
async function untilAllowed(deviceCode, intervalSeconds, until) {
  // The device's own calendar may be wrong by anything; a code that is over is refused by the server as well.
  for (const end = performance.now() + Math.min(until - Date.now(), 600_000) || 600_000; performance.now() < end;) {
    await pause(Math.max(1, intervalSeconds) * 1000)
    const answer = await poll(deviceCode)
    if ('role' in answer) location.replace('/display')
  }
}

/** @param {number} ms @returns {Promise<void>} */
function pause(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
