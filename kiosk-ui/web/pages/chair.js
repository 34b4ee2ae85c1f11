// The chair's tablet: who speaks, who is next, what was asked; everything within one tap, and taken back in one.

import { Agenda } from '/ui/elements/agenda.js'
import { SpeakerQueue } from '/ui/elements/queue.js'
import { Tabs } from '/ui/elements/tabs.js'
import { fill, h } from '/ui/lib/dom.js'
import { makeFrame } from '/ui/lib/frame.js'
import { pause } from '/ui/lib/later.js'
import { open } from '/ui/lib/session.js'
import { DOUBLE_TAP_MS } from '/ui/lib/steady.js'
import { Wishes } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { chair } from '/ui/lib/words/chair.js'
import { Actions } from './chair/actions.js'
import { Closing } from './chair/closing.js'
import { Concluding } from './chair/concluding.js'
import { Going } from './chair/going.js'
import { Hall, whoPresides } from './chair/hall.js'
import { Pace } from './chair/pace.js'
import { Questions } from './chair/questions.js'
import { callStep, callable, expectTurn, owing } from './chair/step.js'
import { tellChanges } from './chair/tell.js'
import { Turn } from './chair/turn.js'
import { keepAwake } from '/ui/lib/awake.js'

/** @import {Id} from '/ui/lib/protocol.d.ts' */

const say = speaker({ ...common, ...chair })
/** So long after it happened something may be taken back by one tap. */
const FRESH_MS = 10_000
const frame = makeFrame({ title: say('title'), audience: 'staff' })
const session = await open({ page: '/chair', roles: ['chair'] })
const { state } = session.live
frame.follow(session)
keepAwake()
tellChanges(state, frame.region)
const wishes = new Wishes(frame, session)
const questions = new Questions(state, frame, wishes)
const concluding = new Concluding(state, frame, wishes)
const closing = new Closing(state, frame, wishes)

const turn = new Turn(session.live, frame.region, {
  invite: petition => questions.invite(petition),
  conclude: petition => concluding.conclude(petition),
})
const actions = new Actions(state, wishes, {
  invite: step =>
    questions.invite(
      step.petition === undefined ? undefined : { id: step.petition, ...(step.agency ? { agency: step.agency } : {}) },
    ),
  askBack: entry => questions.askBack(entry),
  close: () => closing.close(),
  reopen: button => closing.reopen(button),
})
const hall = new Hall(state, frame, wishes, { questions, closing }, session.drafts)

const queue = SpeakerQueue.make({ offers: ['call', 'move', 'more'] })
queue.addEventListener('call', event => {
  const entry = entryOf(event)
  if (entry === undefined) return
  const { payload, expect } = callStep(entry)
  underWay(entry.id, () => wishes.want('call', payload, { expect }))
})
queue.addEventListener('move', event => {
  const { request, before } = /** @type {CustomEvent} */ (event).detail
  const where = before === undefined ? {} : { before }
  const how = { expect: expectWaiting(request), seen: movedSince(request) }
  underWay(request, () => wishes.want('reorder', { request, ...where }, how))
})
queue.addEventListener('defer', event => {
  const entry = entryOf(event)
  if (entry === undefined) return
  const { id } = entry
  const how = { expect: expectTurn(entry), seen: movedSince(id) }
  underWay(id, () => wishes.want('defer', { request: id }, how))
})
queue.addEventListener('decline', event => {
  const entry = entryOf(event)
  if (entry !== undefined) questions.decline(entry)
})

/** Who presides, and how it goes. */
function describe() {
  frame.describe([whoPresides(state), end].filter(Boolean).join(' · '))
}

/** @param {Event} event */
function entryOf(event) {
  return state.get(/** @type {`queue/${string}`} */ (`queue/${/** @type {CustomEvent} */ (event).detail.request}`))
}

/** @param {Id} request */
function expectWaiting(request) {
  return { [`queue/${request}`]: { status: 'waiting' } }
}

/** Whoever is moved still waits: what may be taken back says that it was done. @param {Id} request */
function movedSince(request) {
  const before = state.get('undo')?.at
  return () => state.get('undo')?.request === request && state.get('undo')?.at !== before
}

/**
 * One wish about a row at a time; the second half of a double tap is none.
 * @param {Id} request @param {() => Promise<unknown>} wish
 */
async function underWay(request, wish) {
  if (queue.busy === request) return
  queue.busy = request
  await Promise.all([wish(), pause(DOUBLE_TAP_MS)])
  if (queue.busy === request) queue.busy = undefined
}

const agenda = Agenda.make()
const going = new Going(state, frame, wishes)
agenda.addEventListener('go-to', event => going.to(/** @type {CustomEvent} */ (event).detail.item))
/** How late and when it ends, in words. */
let end = ''
const pace = new Pace(session.live, words => {
  end = words
  describe()
})

const queuePanel = h('div', { id: 'queue-panel' }, queue)
const agendaPanel = h('div', { id: 'agenda-panel' }, pace.node, agenda)
const hallPanel = h('div', { id: 'hall-panel' }, hall.node)
const tabs = Tabs.make({ label: say('tab.label') })
function showTabs() {
  const waiting = state.all('queue').filter(entry => entry.status === 'waiting').length
  tabs.tabs = [
    { panel: queuePanel, label: say('tab.queue'), count: waiting },
    { panel: agendaPanel, label: say('tab.agenda') },
    { panel: hallPanel, label: say('tab.hall') },
  ]
}

state.subscribe('queue', () => {
  queue.entries = callable(state.all('queue'))
  showTabs()
})
state.subscribe('attendance', () => {
  queue.owing = owing(state)
})
state.subscribe('agenda', () => {
  pace.show()
  agenda.items = state.all('agenda')
})
state.subscribe('conference', () => {
  describe()
  const { status, registration } = state.get('conference') ?? {}
  agenda.offers = status === 'in-session' ? 'go-to' : ''
  if (status === 'concluded') queue.hint = ''
  else queue.hint = say(registration === 'closed' ? 'hall.registration-closed' : 'queue.empty-next')
})

// What one tap would take back, whoever did it; offered as long as the moment is fresh.
state.subscribe('undo', () => {
  const undo = state.get('undo')
  if (undo === undefined) return frame.toast.hide()
  const age = session.live.now() - Date.parse(undo.at)
  if (age > FRESH_MS) return
  frame.toast.show(say(`undo.${undo.action}`, { name: undo.name }), {
    undo: () => wishes.want('undo', {}, { expect: { undo: { action: undo.action, request: undo.request } } }),
  })
})

fill(
  frame.main,
  h(
    'div',
    { class: 'console' },
    h('div', { class: 'left', tabindex: '0', role: 'region', 'aria-label': say('turn.label') }, turn.node),
    actions.node,
    h('div', { class: 'right card' }, tabs, queuePanel, agendaPanel, hallPanel),
  ),
)
