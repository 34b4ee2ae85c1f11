import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { holds } from '../web/lib/expect.js'
import { State } from '../web/lib/state.js'

const state = new State()
state.apply({
  seq: 1,
  time: '2024-11-22T09:00:00+07:00',
  full: true,
  set: {
    'queue/1': { id: '1', status: 'called' },
    'queue/2': { id: '2', status: 'waiting' },
    clock: { state: 'idle', allotted: 300 },
  },
})

test('an expectation holds only while the hall still looks like that', () => {
  assert.equal(holds({ 'queue/2': { status: 'waiting' } }, state), true)
  assert.equal(holds({ 'queue/1': { status: 'waiting' } }, state), false)
  assert.equal(holds({ 'queue/9': { status: 'waiting' } }, state), false)
  assert.equal(holds({ 'queue/2': { status: ['waiting', 'called'] }, clock: { state: 'idle' } }, state), true)
  assert.equal(holds({ 'queue/2': { status: 'waiting' }, clock: { state: 'running' } }, state), false)
  assert.equal(holds({}, state), true)
})

test('one can expect that something is not there', () => {
  assert.equal(holds({ undo: null }, state), true)
  assert.equal(holds({ clock: null }, state), false)
  assert.equal(holds({ 'no queue': { status: ['speaking'] } }, state), true)
  assert.equal(holds({ 'no queue': { status: ['called', 'speaking'] } }, state), false)
})
