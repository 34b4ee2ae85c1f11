// What the big panel says for each answer of the server. No DOM: words in, words out.

import { codeGroups } from '/ui/lib/code.js'
import { hourMinute } from '/ui/lib/time.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { kiosk } from '/ui/lib/words/kiosk.js'

/** @import {ProblemError} from '/ui/lib/api.js' */
/** @import {Person} from './speaking.js' */

const say = speaker(kiosk)

/**
 * @typedef {object} May what may be done for the person who is shown
 * @property {string} [register] the name on a card that is on no list: let in as a walk-in
 * @property {Person} [speak] who is in, and may be put into the speaking queue
 * @property {Person & {request: string}} [withdraw] who waits to speak, and may leave the queue
 * @property {Written} [rename] whose name was written down at a door
 * @property {Person} [leave] who is in, and goes out
 * @property {Person} [mistaken] who has just been let in instead of somebody else
 * @property {Person} [undo] who is said to have come long ago
 *
 * @typedef {{id: string, name: string, unit: string, code?: string, url?: string, position?: number,
 *   arrival?: string}} Written a walk-in; `arrival`: its line among those who have just come
 * @typedef {{request?: string, written?: Written, cameBack: boolean}} Known what the hall knows of somebody: waits to
 *   speak; is a walk-in; was out of the hall, and has been in it before
 */

/**
 * @typedef {object} Outcome what `<dt-result>` shows
 * @property {'ok' | 'warn' | 'stop' | 'wait'} kind
 * @property {string} word
 * @property {string} name
 * @property {readonly string[]} facts
 * @property {string} next
 * @property {string} [address] of the person's own page, to be scanned off the screen
 * @property {May} [may] what may be done from here
 * @property {string} [lookFor] a name that several have: one of them is to be chosen
 * @property {boolean} [asks] that person has just been refused: the field stays open with what was typed
 */

/**
 * @param {{outcome: string, delegate: {id: string, name: string, unit?: string, group?: string, seat?: string},
 *   since?: string, door?: string}} result
 * @param {Known} known
 * @returns {Outcome}
 */
export function ofCheckIn({ outcome, delegate, since, door }, known) {
  const { id, name } = delegate
  const facts = [
    delegate.group || delegate.unit || '',
    delegate.seat ? say('result.seat', { seat: delegate.seat }) : '',
  ].filter(fact => fact !== '')
  if (outcome === 'left') return { kind: 'wait', word: say('result.left'), name, facts, next: say('result.left-next') }
  const person = { id, name }
  const { request, written, cameBack } = known
  const may = {
    ...(request === undefined ? { speak: person } : { withdraw: { ...person, request } }),
    ...(written === undefined ? {} : { rename: written }),
  }
  if (outcome !== 'already-in') {
    // Who came back has been here: that stays, whoever it is that has just come in.
    const wrong = cameBack ? { leave: person } : { mistaken: person }
    return { kind: 'ok', word: say('result.admitted'), name, facts, next: '', may: { ...may, ...wrong } }
  }
  const next = say('result.already-next')
  return { kind: 'warn', word: alreadyIn(since, door), name, facts, next, may: { ...may, leave: person, undo: person } }
}

/** @param {string | undefined} since @param {string | undefined} door */
function alreadyIn(since, door) {
  if (since === undefined) return say('result.already-in')
  const time = hourMinute(since)
  return door === undefined ? say('result.already-in-at', { time }) : say('result.already-in-by', { time, door })
}

/** @param {ProblemError} problem @param {string} [card] the name on the card that was held out @returns {Outcome} */
export function ofRefusal(problem, card) {
  const told = { word: say('result.refused'), name: '', facts: [], next: explain(problem) }
  if (card === undefined) return { kind: 'stop', ...told }
  if (problem.code === 'unknown-card') return { kind: 'warn', ...told, name: card, may: { register: card } }
  if (problem.code === 'ambiguous-card') return { kind: 'warn', ...told, name: card, lookFor: card }
  return { kind: 'stop', ...told }
}

/** @param {ProblemError} problem @returns {Outcome} */
export function ofNotDone(problem) {
  return { kind: 'stop', word: say('result.not-done'), name: '', facts: [], next: explain(problem) }
}

/** @param {Person} person @param {number} position @returns {Outcome} */
export function ofQueued({ name }, position) {
  return { kind: 'ok', word: say('result.queued'), name, facts: [say('result.queue', { position })], next: '' }
}

/** @param {Person} person @param {unknown} problem @returns {Outcome} */
export function ofNotQueued(person, problem) {
  const { name } = person
  const next = explain(problem)
  return { kind: 'stop', word: say('result.not-queued'), name, facts: [], next, may: { speak: person }, asks: true }
}

/** @param {Person} person @returns {Outcome} */
export function ofWithdrawn({ name }) {
  return { kind: 'wait', word: say('result.withdrawn'), name, facts: [], next: '' }
}

/** Somebody else was let in by mistake. @param {Person} person @returns {Outcome} */
export function ofTakenBack({ name }) {
  return { kind: 'wait', word: say('result.taken-back'), name, facts: [], next: say('result.taken-back-next') }
}

/** @param {Written} walkIn @returns {Outcome} */
export function ofRenamed(walkIn) {
  return { ...ofWalkIn(walkIn), word: say('result.renamed') }
}

/** What can wait is done when the network is back. @param {Person} person @returns {Outcome} */
export function ofDeedKeeping({ name }) {
  return { kind: 'wait', word: say('result.kept'), name, facts: [], next: say('result.deed-kept') }
}

/** @param {Person} person @returns {Outcome} */
export function ofQueueKeeping({ name }) {
  return { kind: 'wait', word: say('result.kept'), name, facts: [], next: say('result.queue-kept') }
}

/**
 * A code that is held out while there is no network, and whose it is as far as this page knows; `undefined` where the
 * list is known and the code is not on it.
 * @param {{code: string, isLeaving?: boolean}} held @param {{name: string, seat?: string, status: string} | undefined} delegate
 * @returns {Outcome}
 */
export function ofCodeKeeping({ code, isLeaving = false }, delegate) {
  if (delegate === undefined || delegate.status === 'withdrawn') {
    const facts = [say('result.kept-fact', { tail: code.slice(-4) })]
    const word = say(delegate === undefined ? 'result.kept-unknown' : 'result.kept-withdrawn')
    return { kind: 'warn', word, name: delegate?.name ?? '', facts, next: say('result.kept-unknown-next') }
  }
  const facts = delegate.seat ? [say('result.seat', { seat: delegate.seat })] : []
  return { ...ofKeeping({ name: delegate.name, isLeaving }), facts }
}

/**
 * Kept here until the network is back.
 * @param {{code?: string, name?: string, isLeaving?: boolean}} whom @returns {Outcome}
 */
export function ofKeeping({ code, name = '', isLeaving = false }) {
  const facts = code === undefined ? [] : [say('result.kept-fact', { tail: code.slice(-4) })]
  return { kind: 'wait', word: say('result.kept'), name, facts, next: say(isLeaving ? 'result.kept-left' : 'result.kept-next') }
}

/** Kept here until the server can do it again. @param {Outcome} kept @param {unknown} problem @returns {Outcome} */
export function ofHeld(kept, problem) {
  return { ...kept, word: say('result.held'), next: explain(problem) }
}

/** @param {number} typed how many digits @returns {Outcome} */
export function ofShortCode(typed) {
  return { kind: 'warn', word: say('scan.short', { count: typed }), name: '', facts: [], next: say('scan.short-next') }
}

/** What was read lets nobody in. @param {'unread' | 'insurance' | 'other' | 'unseen'} kind @returns {Outcome} */
export function ofOtherScan(kind) {
  return { kind: 'warn', word: say(`scan.${kind}`), name: '', facts: [], next: say(`scan.${kind}-next`) }
}

/** @param {Written} walkIn @returns {Outcome} */
export function ofWalkIn(walkIn) {
  const { id, name, unit, code, url = '', position } = walkIn
  const facts = [
    unit,
    position === undefined ? '' : say('result.queue', { position }),
    code === undefined ? '' : say('result.code', { code: codeGroups(code) }),
  ]
  return {
    kind: 'ok',
    word: say('result.registered'),
    name,
    facts: facts.filter(fact => fact !== ''),
    next: url === '' ? '' : say('result.scan-next'),
    address: url,
    may: { rename: walkIn, ...(position === undefined ? { speak: { id, name } } : {}) },
  }
}
