// A screen that may not listen asks to be let in: it shows a short code until the organiser allows it (RFC 8628).

import { pause } from '/ui/lib/later.js'
import { askToBeLetIn, untilLetIn } from '/ui/lib/pairing.js'
import { speaker } from '/ui/lib/words.js'
import { display } from '/ui/lib/words/display.js'

const say = speaker(display)
const RETRY_MS = 5_000

/** @param {(shortCode: string) => void} show @returns {Promise<void>} ends with the page loaded anew */
export async function letIn(show) {
  for (;;) {
    try {
      const asked = await askToBeLetIn('display', say('display.title'))
      show(asked.shortCode)
      await untilLetIn(asked)
      return location.replace('/display')
    } catch {
      show('')
      await pause(RETRY_MS)
    }
  }
}
