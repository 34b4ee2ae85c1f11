// The start page: what this device is, or how it becomes something; for the organiser the whole set.

import { makeFrame } from '/ui/lib/frame.js'
import { pause } from '/ui/lib/later.js'
import { remember, rememberedMe } from '/ui/lib/session.js'
import { whoAmI } from '/ui/lib/surroundings.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { start } from '/ui/lib/words/start.js'
import { showOrganiser } from './start/organiser.js'
import { showPaired } from './start/paired.js'
import { Pairing, showSilence } from './start/pairing.js'

const say = speaker({ ...common, ...start })
/** Until the silent server is asked again. Stands above `await begin()`, which needs it. */
const AGAIN_MS = 1_500
const frame = makeFrame({ title: say('title'), audience: 'staff' })
const address = new URLSearchParams(location.search)
const pairing = new Pairing(frame, address.get('for'))

// A code in the address works once; it must not stay there to be read over a shoulder or bookmarked.
const code = address.get('code')
if (code !== null) history.replaceState(null, '', '/')

await begin()

async function begin() {
  if (code !== null && code !== '') return pairing.byCode(code)
  const had = rememberedMe() !== undefined
  for (;;) {
    const me = await whoAmI()
    if (me === 'stranger') {
      remember(undefined)
      return pairing.show({ revoked: had })
    }
    if (me !== 'silence') {
      remember({ ...rememberedMe(), ...me })
      return me.role === 'organiser' ? showOrganiser(frame, me) : showPaired(frame, me)
    }
    showSilence(frame)
    await pause(AGAIN_MS)
  }
}
