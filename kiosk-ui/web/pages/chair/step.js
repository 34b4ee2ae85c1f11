// The one obvious next step of the chair, told from what the hall shows. No DOM.

import { inOrder } from '/ui/elements/queue.js'
import { isOpen } from '/ui/lib/petitions.js'

/** @import {Commands} from '/ui/lib/payloads.d.ts' */
/** @import {AgendaValue, Id, PetitionValue, QueueValue} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Expectation} from '/ui/lib/expect.js' */

/**
 * `kind` names the sentence on the button.
 * @typedef {object} Seen
 * @property {'open' | 'next-item' | 'call' | 'start' | 'end' | 'invite' | 'close' | 'closed'} kind
 * @property {string} [name] person, agenda item or agency on the button
 * @property {Id} [request]
 * @property {Id} [item]
 * @property {Id} [petition]
 * @property {Id} [agency]
 *
 * The command; `expect` is what the chair saw when tapping, so that a tap which waits for the network is not carried out
 * on another person's turn.
 * @typedef {{type: keyof Commands, payload: any, expect: Expectation}} Command
 *
 * Without a command of its own a step needs a question first.
 * @typedef {Seen & (Command | {[none in keyof Command]?: undefined})} Step
 */

/**
 * The large button, and what else may be wanted now.
 * @param {State} state
 * @returns {{main: Step | undefined, other: Step | undefined}}
 */
export function steps(state) {
  const conference = state.get('conference')
  if (conference === undefined) return { main: undefined, other: undefined }
  if (conference.status === 'ready') {
    return only({ kind: 'open', type: 'open-conference', payload: {}, expect: expectHall(state) })
  }
  if (conference.status === 'concluded') return only({ kind: 'closed' })
  const turn = currentTurn(state)
  if (turn?.status === 'speaking') return only(onTurn('end', 'end-speech', turn))
  if (turn?.status === 'called') return only(onTurn('start', 'start-speech', turn))
  return between(state)
}

/** Whoever is called or speaks now. @param {State} state @returns {QueueValue | undefined} */
export function currentTurn(state) {
  return state.all('queue').find(entry => entry.status === 'speaking' || entry.status === 'called')
}

/** The turn on the chair's screen: the current one, else the one that ended last. @param {State} state */
export function shownTurn(state) {
  const done = state
    .all('queue')
    .filter(entry => entry.status === 'done')
    .sort((a, b) => (a.startedAt ?? '').localeCompare(b.startedAt ?? ''))
  return currentTurn(state) ?? done.at(-1)
}

/** The turn that the chair still has to do with: one that has ended belongs to the dialogue. @param {State} state */
export function turnInHand(state) {
  const turn = shownTurn(state)
  return turn?.status === 'done' && !isTalking(currentItem(state)) ? undefined : turn
}

/** @param {State} state */
function currentItem(state) {
  return state.all('agenda').find(each => each.status === 'current')
}

/** People speak in it. @param {AgendaValue | undefined} item */
function isTalking(item) {
  return item === undefined || item.kind === 'dialogue' || item.kind === 'statements'
}

/**
 * What was asked in that turn, and what the same person had sent in before.
 * @param {State} state
 * @param {QueueValue | undefined} turn
 */
export function petitionsOf(state, turn) {
  if (turn === undefined) return []
  const same = (/** @type {PetitionValue} */ each) =>
    each.request === undefined && each.by === turn.name && each.unit === turn.unit
  return state
    .all('petition')
    .filter(each => each.request === turn.id || same(each))
    .sort((a, b) => Number(b.request === turn.id) - Number(a.request === turn.id) || a.at.localeCompare(b.at))
}

/** Between two turns: an answer is owed, or the next person waits, or the agenda goes on. @param {State} state */
function between(state) {
  const items = state.all('agenda').sort((a, b) => a.order - b.order)
  const item = currentItem(state)
  const invite = answerOwed(state)
  const call = nextCall(state)
  const on = nextItem(state, items, item)
  const inTurn = isTalking(item) ? [invite, call, on] : [on, call, invite]
  const [main, other] = inTurn.filter(step => step !== undefined)
  return { main, other }
}

/** @param {State} state @returns {Step | undefined} */
function answerOwed(state) {
  const turn = shownTurn(state)
  const stage = state.get('stage')
  if (turn === undefined) return undefined
  const isAnswering = stage?.answering !== undefined && stage.answering !== ''
  const asked = petitionsOf(state, turn)
  // A complaint is not dialogued: nobody is invited to answer a turn that brought nothing else.
  if (asked.length > 0 && asked.every(each => each.concern === 'complaint')) return undefined
  // Somebody answers the turn as a whole, also what is written down of it meanwhile.
  if (isAnswering && stage.question === undefined) return undefined
  // They are invited in this order: what stands before the one that is being answered was, though no answer to it is
  // written down yet.
  const answered = isAnswering ? asked.findIndex(each => each.id === stage.question?.petition) : -1
  const owed = asked
    .slice(answered + 1)
    .filter(each => each.answers.length === 0 && isOpen(each) && each.concern === 'normal')
  const justEnded = stage?.speaker?.request === turn.id && !isAnswering
  const petition = owed[0]
  if (petition === undefined && !justEnded) return undefined
  const agency = petition?.agency
  if (petition === undefined) return { kind: 'invite' }
  if (agency === undefined) return { kind: 'invite', petition: petition.id }
  const name = state.get(`agency/${agency}`)?.name ?? ''
  const payload = { petition: petition.id, agency }
  return { kind: 'invite', petition: petition.id, agency, name, type: 'invite-answer', payload, expect: QUIET }
}

/** Nobody has the floor: what an invitation to answer takes for granted. */
export const QUIET = { 'no queue': { status: ['called', 'speaking'] } }

/** @param {State} state @returns {Step | undefined} */
function nextCall(state) {
  const next = inOrder(state.all('queue')).find(entry => entry.status === 'waiting')
  return next === undefined ? undefined : callStep(next)
}

/** @param {QueueValue} entry @returns {Seen & Command} */
export function callStep(entry) {
  return {
    kind: 'call',
    name: entry.name,
    request: entry.id,
    type: 'call',
    payload: { request: entry.id },
    expect: expectTurn(entry),
  }
}

/**
 * Whom the chair may call: who waits, and who was not there when called, unless they have asked again since.
 * @param {readonly QueueValue[]} entries
 */
export function callable(entries) {
  const isLast = (/** @type {QueueValue} */ entry) =>
    !entries.some(other => other.delegate === entry.delegate && Number(other.id) > Number(entry.id))
  return entries.filter(entry => entry.status === 'waiting' || (entry.status === 'absent' && isLast(entry)))
}

/**
 * The organisations that have brought nothing yet, with how much each owes (R042).
 * @param {State} state @returns {Map<Id, number>}
 */
export function owing(state) {
  const groups = state.get('attendance')?.groups ?? []
  const silent = groups.filter(group => group.minimum > 0 && group.petitions === 0)
  return new Map(silent.map(group => [group.id, group.minimum]))
}

/** @param {State} state @param {AgendaValue[]} items @param {AgendaValue | undefined} item @returns {Step} */
function nextItem(state, items, item) {
  const next = items.find(each => each.status === 'pending' && each.order > (item?.order ?? 0))
  if (next === undefined) return { kind: 'close' }
  const payload = { item: next.id }
  return { kind: 'next-item', name: next.title, item: next.id, type: 'go-to', payload, expect: expectHall(state) }
}

/** What must still hold for a wish about the hall as a whole: it is where it was. @param {State} state */
export function expectHall(state) {
  const item = currentItem(state)
  return {
    conference: { status: state.get('conference')?.status },
    ...(item === undefined ? { 'no agenda': { status: 'current' } } : { [`agenda/${item.id}`]: { status: 'current' } }),
  }
}

/** @param {Step['kind']} kind @param {keyof Commands} type @param {QueueValue} turn @returns {Step} */
function onTurn(kind, type, turn) {
  return { kind, name: turn.name, request: turn.id, type, payload: {}, expect: expectTurn(turn) }
}

/** What must still hold for a wish about this turn. @param {QueueValue} turn */
export function expectTurn(turn) {
  return { [`queue/${turn.id}`]: { status: turn.status } }
}

/** @param {Step} main */
function only(main) {
  return { main, other: undefined }
}
