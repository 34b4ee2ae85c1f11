// The projector: follows the hall by itself, shows what the key `stage` says and has no control.
//   /display                       the hall this screen is paired with
//   /display?hall=dark             colours for a darkened hall; remembered on this machine
//   /display?conference=ID         for a device that may see several
//   /display?sample=speaker        an invented hall, to try a projector before anybody is there

import { connect } from '/ui/lib/live.js'
import { keepAwake } from '/ui/lib/awake.js'
import { renewBetween } from '/ui/lib/edition.js'
import { rememberState } from '/ui/lib/memory.js'
import { keepPages } from '/ui/lib/offline.js'
import { pair } from '/ui/lib/pairing.js'
import { Store } from '/ui/lib/store.js'
import { Foot } from './foot.js'
import { letIn } from './let-in.js'
import { Stage } from './stage.js'

/** @import {Live} from '/ui/lib/live.js' */
/** @import {StageValue} from '/ui/lib/protocol.d.ts' */

const asked = new URLSearchParams(location.search)
const root = document.documentElement
root.dataset.hall = hallColours()
keepAwake()
addEventListener('dblclick', () => document.documentElement.requestFullscreen?.().catch(() => {}))

const sample = asked.get('sample')
if (sample !== null) {
  const { sampleHall } = await import('./sample.js')
  follow(sampleHall(sample))
} else {
  await useCode()
  const conference = asked.get('conference')
  const live = connect(conference === null ? {} : { conference })
  // After F5, a crash of the browser or a cut of power the last good state stands at once, with its age.
  rememberState(live, '/display')
  follow(live)
  keepPages(live)
  renewBetween(live, () => true)
}

/** @param {Live} live */
function follow(live) {
  const place = /** @type {HTMLElement} */ (document.querySelector('#stage'))
  const stage = new Stage(place, live)
  const foot = new Foot(/** @type {HTMLElement} */ (document.querySelector('#foot')), live)
  let isLettingIn = false
  const draw = () => {
    if (!isLettingIn) stage.show(sceneOf(live))
  }
  live.addEventListener('change', draw)
  live.addEventListener('touch', () => {
    foot.draw()
    if (live.touch !== 'revoked' || isLettingIn) return
    isLettingIn = true
    letIn((code) => {
      Object.assign(stage.show('pairing'), { code })
    })
  })
  draw()
}

/** What the server decided, as long as it can be drawn; else the ma-két. @param {Live} live */
function sceneOf(live) {
  const stage = live.state.get('stage')
  return stage && hasWhatItNeeds(stage) ? stage.scene : 'backdrop'
}

/** @param {StageValue} stage */
function hasWhatItNeeds({ scene, speaker, question, text }) {
  if (scene === 'speaker') return speaker !== undefined
  return scene !== 'question' || (question ?? speaker ?? text) !== undefined
}

/** Dark text on light in a lit hall, light on dark in a dark one. */
function hallColours() {
  const kept = new Store('display-hall')
  const wanted = asked.get('hall')
  if (wanted === 'dark' || wanted === 'light') kept.set('hall', wanted)
  return kept.get('hall') === 'dark' ? 'dark' : 'light'
}

/** The organiser's link carries a one-time code: it pairs this screen and leaves the address bar. */
async function useCode() {
  const code = asked.get('code')
  if (code === null) return
  try {
    await pair(code)
  } catch {
    // Used or too old: the screen then shows a short code of its own and is let in by that.
  }
  history.replaceState(null, '', '/display')
}
