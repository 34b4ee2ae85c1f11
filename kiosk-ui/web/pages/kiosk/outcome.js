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
 * @typedef {object} Outcome what `<dt-result>` shows
 * @property {'ok' | 'warn' | 'stop' | 'wait'} kind
 * @property {string} word
 * @property {string} name
 * @property {readonly string[]} facts
 * @property {string} next
 * @property {string} [address] of the person's own page, to be scanned off the screen
 * @property {string} [mayLeave] id of a delegate who is in and may be checked out from here
 * @property {Person} [maySpeak] who is in, and may be put into the speaking queue from here
 * @property {string} [mayRegister] the name on a card that is on no list: may be let in as a walk-in from here
 * @property {string} [lookFor] a name that several have: one of them is to be chosen
 * @property {boolean} [asks] that person has just been refused: the field stays open with what was typed
 */

/**
 * @param {{outcome: string, delegate: {id: string, name: string, unit?: string, group?: string, seat?: string},
 *   since?: string}} result
 * @returns {Outcome}
 */
export function ofCheckIn({ outcome, delegate, since }) {
  const facts = [
    delegate.group ?? delegate.unit ?? '',
    delegate.seat ? say('result.seat', { seat: delegate.seat }) : '',
  ].filter(fact => fact !== '')
  const who = { name: delegate.name, facts }
  if (outcome === 'already-in') {
    const word =
      since === undefined ? say('result.already-in') : say('result.already-in-at', { time: hourMinute(since) })
    return { kind: 'warn', word, ...who, next: say('result.already-next'), mayLeave: delegate.id, maySpeak: delegate }
  }
  if (outcome === 'left') return { kind: 'wait', word: say('result.left'), ...who, next: say('result.left-next') }
  return { kind: 'ok', word: say('result.admitted'), ...who, next: '', maySpeak: delegate }
}

/** @param {ProblemError} problem @param {string} [card] the name on the card that was held out @returns {Outcome} */
export function ofRefusal(problem, card) {
  const told = { word: say('result.refused'), name: '', facts: [], next: explain(problem) }
  if (card === undefined) return { kind: 'stop', ...told }
  if (problem.code === 'unknown-card') return { kind: 'warn', ...told, name: card, mayRegister: card }
  if (problem.code === 'ambiguous-card') return { kind: 'warn', ...told, name: card, lookFor: card }
  return { kind: 'stop', ...told }
}

/** @param {Person} person @param {number} position @returns {Outcome} */
export function ofQueued({ name }, position) {
  return { kind: 'ok', word: say('result.queued'), name, facts: [say('result.queue', { position })], next: '' }
}

/** @param {Person} person @param {unknown} problem @returns {Outcome} */
export function ofNotQueued(person, problem) {
  const { name } = person
  const next = explain(problem)
  return { kind: 'stop', word: say('result.not-queued'), name, facts: [], next, maySpeak: person, asks: true }
}

/** @param {Person} person @returns {Outcome} */
export function ofQueueKeeping({ name }) {
  return { kind: 'wait', word: say('result.kept'), name, facts: [], next: say('result.queue-kept') }
}

/**
 * Kept here until the network is back.
 * @param {{code?: string, name?: string, isLeaving?: boolean}} whom @returns {Outcome}
 */
export function ofKeeping({ code, name = '', isLeaving = false }) {
  const facts = code === undefined ? [] : [say('result.kept-fact', { tail: code.slice(-4) })]
  return { kind: 'wait', word: say('result.kept'), name, facts, next: say(isLeaving ? 'result.kept-left' : 'result.kept-next') }
}

/** @param {number} typed how many digits @returns {Outcome} */
export function ofShortCode(typed) {
  return { kind: 'warn', word: say('scan.short', { count: typed }), name: '', facts: [], next: say('scan.short-next') }
}

/** A scanner read something that lets nobody in. @param {'unread' | 'insurance' | 'other'} kind @returns {Outcome} */
export function ofOtherScan(kind) {
  return { kind: 'warn', word: say(`scan.${kind}`), name: '', facts: [], next: say(`scan.${kind}-next`) }
}

/**
 * @param {{id: string, name: string, unit: string, code?: string, url?: string, position?: number}} walkIn
 * @returns {Outcome}
 */
export function ofWalkIn({ id, name, unit, code, url = '', position }) {
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
    ...(position === undefined ? { maySpeak: { id, name } } : {}),
  }
}
