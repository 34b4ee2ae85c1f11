import { strict as assert } from 'node:assert'
import { mock, test } from 'node:test'
import './resolve.js'
import { fakeStorage, settle } from './fake-surroundings.js'
import { State } from '../web/lib/state.js'

Object.defineProperty(globalThis, 'localStorage', { value: fakeStorage(), configurable: true })
const { begin } = await import('../web/lib/commands.js')
const { Wishes } = await import('../web/lib/wishes.js')
const silent = { addEventListener: () => {} }
Object.assign(globalThis, { window: silent, document: { ...silent, documentElement: { lang: 'vi' } } })

test('once the hall shows a step done its button is the next one’s, and nothing is said of a lost connection', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  mock.method(globalThis, 'fetch', () => new Promise(() => {}))
  const state = new State()
  const turn = (/** @type {string} */ status, seq = 1) =>
    state.apply({ seq, time: '', set: { 'queue/1': { id: '1', status } } })
  turn('called')
  const live = Object.assign(new EventTarget(), { state, touch: 'live', conference: 'x' })
  const outbox = begin({ scope: 'test', live: /** @type {any} */ (live) })
  /** @type {string[]} */
  const toasts = []
  const frame = { toast: { show: (/** @type {string} */ words) => toasts.push(words) }, refuse: () => {} }
  const wishes = new Wishes(/** @type {any} */ (frame), /** @type {any} */ ({ live, outbox }))
  const button = fakeButton()
  const expect = { 'queue/1': { status: 'called' } }
  wishes.want('start-speech', {}, { button, expect })
  await settle()
  assert.equal(button.getAttribute('aria-busy'), 'true')
  turn('speaking', 2)
  assert.equal(button.getAttribute('aria-busy'), null)
  mock.timers.tick(2_000)
  assert.deepEqual(toasts, [])
  wishes.want('end-speech', {}, { button, expect: { 'queue/1': { status: 'speaking' } } })
  assert.equal(outbox.pending, 2)
  mock.timers.tick(2_000)
  assert.equal(toasts.length, 1)
  mock.timers.reset()
})

test('an answer that comes before its frame leaves no moment for a second tap', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  const headers = new Headers({ 'Content-Type': 'application/json' })
  const json = () => Promise.resolve({ seq: 5, result: {} })
  const fetched = mock.method(globalThis, 'fetch', () => Promise.resolve({ ok: true, status: 200, headers, json }))
  const state = new State()
  state.apply({ seq: 4, time: '', set: { 'queue/1': { id: '1', status: 'waiting' } } })
  const live = Object.assign(new EventTarget(), { state, touch: 'live', conference: 'x' })
  const outbox = begin({ scope: 'answered', live: /** @type {any} */ (live) })
  const frame = { toast: { show: () => {} }, refuse: () => {} }
  const wishes = new Wishes(/** @type {any} */ (frame), /** @type {any} */ ({ live, outbox }))
  const button = fakeButton()
  const how = { button, expect: { 'queue/1': { status: 'waiting' } } }
  const answer = await wishes.want('call', { request: '1' }, how)
  assert.equal(answer?.seq, 5)
  assert.equal(await wishes.want('call', { request: '1' }, how), undefined)
  assert.equal(fetched.mock.callCount(), 1)
  state.apply({ seq: 5, time: '', set: { 'queue/1': { id: '1', status: 'called' } } })
  assert.equal(button.getAttribute('aria-busy'), null)
  mock.timers.reset()
})

test('an answer that no frame follows holds its button for a moment only', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  const state = new State()
  state.apply({ seq: 4, time: '', set: { 'queue/1': { id: '1', status: 'waiting' } } })
  const live = Object.assign(new EventTarget(), { state, touch: 'live', conference: 'x' })
  const outbox = begin({ scope: 'frameless', live: /** @type {any} */ (live) })
  const frame = { toast: { show: () => {} }, refuse: () => {} }
  const wishes = new Wishes(/** @type {any} */ (frame), /** @type {any} */ ({ live, outbox }))
  const button = fakeButton()
  await wishes.want('call', { request: '1' }, { button, expect: {} })
  assert.equal(button.getAttribute('aria-busy'), 'true')
  mock.timers.tick(1_000)
  assert.equal(button.getAttribute('aria-busy'), null)
  mock.timers.reset()
})

/** @returns {Element} */
function fakeButton() {
  /** @type {Map<string, string>} */
  const held = new Map()
  return /** @type {any} */ ({
    getAttribute: (/** @type {string} */ name) => held.get(name) ?? null,
    setAttribute: (/** @type {string} */ name, /** @type {string} */ value) => held.set(name, value),
    removeAttribute: (/** @type {string} */ name) => held.delete(name),
  })
}
