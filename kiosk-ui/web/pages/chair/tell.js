// Says what has changed in the hall to a chair who does not look: the item, the clock, the end. Who is called and who
// speaks is told by the turn itself.

import { duration } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { chair } from '/ui/lib/words/chair.js'

/** @import {State} from '/ui/lib/state.js' */
/** @import {LiveRegion} from '/ui/elements/live-region.js' */

const say = speaker(chair)

/** @param {State} state @param {LiveRegion} region */
export function tellChanges(state, region) {
  onChange(state, 'conference', () => state.get('conference')?.status, status => {
    if (status === 'concluded') region.tell(say('step.closed'))
  })
  onChange(state, 'agenda', () => current(state), title => {
    if (title !== undefined) region.tell(say('tell.item', { title }))
  })
  onChange(state, 'clock', () => state.get('clock')?.state, (now, before) => {
    if (now === 'paused') region.tell(say('tell.paused'))
    else if (now === 'running' && before === 'paused') region.tell(say('tell.resumed'))
  })
  onChange(state, 'clock', () => allotted(state), (now, before) => {
    if (before !== undefined && now !== undefined && now > before) {
      region.tell(say('tell.extended', { time: duration(now) }))
    }
  })
}

/** @param {State} state */
function current(state) {
  return state.all('agenda').find(item => item.status === 'current')?.title
}

/** Of whoever speaks now, and of nobody else. @param {State} state */
function allotted(state) {
  const clock = state.get('clock')
  return clock === undefined || clock.state === 'idle' ? undefined : clock.allotted
}

/**
 * Tells of a change; what stands when the page is opened is none.
 * @template T
 * @param {State} state @param {string} topic @param {() => T} look @param {(now: T, before: T) => void} tell
 */
function onChange(state, topic, look, tell) {
  let before = look()
  let isNew = true
  state.subscribe(topic, () => {
    const now = look()
    if (!isNew && now !== before) tell(now, before)
    isNew = isNew && now === undefined
    before = now
  })
}
