import { request } from './api.js'
import { holds } from './expect.js'
import { freshId } from './ids.js'
import { OVERTAKEN, Outbox, UNSURE } from './outbox.js'
import { Store } from './store.js'
import { browser } from './surroundings.js'

/** @import {Commands} from './payloads.d.ts' */
/** @import {Answer, Wish} from './outbox.js' */
/** @import {Live} from './live.js' */
/** @import {Expectation} from './expect.js' */

/** @type {{outbox: Outbox, live: Live} | undefined} */
let begun

/**
 * Starts this page's outbox; what an earlier visit left unanswered is sent first.
 * @param {{scope: string, live: Live}} options `scope`: page and device, so that nobody sends what another one typed
 */
export function begin({ scope, live }) {
  const outbox = new Outbox({ store: new Store(`outbox.${scope}`), post, surroundings: browser() })
  outbox.check = expect => (live.touch !== 'live' ? 'unknown' : holds(expect, live.state) ? 'holds' : 'overtaken')
  live.addEventListener('touch', () => {
    if (live.touch === 'live') outbox.nudge()
  })
  begun = { outbox, live }
  return outbox
}

/**
 * Wants something of the hall. Resolves with `{seq, result}` once it is durable there, however long that takes;
 * rejects with a `ProblemError` when the rules refuse it, or with code `overtaken` when it had to wait and the hall
 * moved on meanwhile (`expect`, see expect.js, names what the person saw).
 *
 * @template {keyof Commands} T
 * @param {T} type
 * @param {Commands[T]} payload
 * @param {{id?: string, conference?: string, expect?: Expectation}} [options]
 * @returns {Promise<Answer>}
 */
export function send(type, payload, options = {}) {
  const { outbox, live } = started()
  const { id = freshId(), conference = live.conference ?? '', expect } = options
  return outbox.send({ id, type, payload, conference, ...(expect === undefined ? {} : { expect }) })
}

export function outbox() {
  return started().outbox
}

/** @param {Wish} wish @returns {Promise<Answer>} */
function post({ id, type, payload, conference }) {
  return request('POST', `/api/conferences/${encodeURIComponent(conference)}/commands`, { id, type, ...payload })
}

function started() {
  if (begun === undefined) throw new Error('commands.begin() comes first')
  return begun
}

export { OVERTAKEN, UNSURE }
