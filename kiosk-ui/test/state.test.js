import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { State } from '../web/lib/state.js'

const time = '2024-11-22T08:15:02.120+07:00'

test('a full frame replaces everything, a later one only what it names', () => {
  const state = new State()
  state.apply({ seq: 4, epoch: 'a', time, full: true, set: { 'queue/1': { id: '1' }, 'queue/2': { id: '2' } } })
  state.apply({ seq: 5, time, set: { 'queue/2': { id: '2', topic: 'đường' } }, unset: ['queue/1'] })
  assert.deepEqual(state.all('queue'), [{ id: '2', topic: 'đường' }])
  const changed = state.apply({ seq: 9, epoch: 'a', time, full: true, set: { 'queue/3': { id: '3' } } })
  assert.deepEqual(changed.sort(), ['queue/2', 'queue/3'])
  assert.equal(state.get('queue/2'), undefined)
})

test('an older frame is ignored, an equal number is not', () => {
  const state = new State()
  state.apply({ seq: 7, time, set: { stage: { scene: 'queue' } } })
  assert.deepEqual(state.apply({ seq: 6, time, set: { stage: { scene: 'backdrop' } } }), [])
  assert.equal(state.get('stage')?.scene, 'queue')
  assert.deepEqual(state.apply({ seq: 7, time, set: { 'device/1': { connected: true } } }), ['device/1'])
  assert.equal(state.seq, 7)
})

test('a full frame counts even when its numbering starts anew', () => {
  const state = new State()
  state.apply({ seq: 400, epoch: 'a', time, full: true, set: { stage: { scene: 'queue' } } })
  state.apply({ seq: 3, epoch: 'b', time, full: true, set: { stage: { scene: 'welcome' } } })
  assert.equal(state.get('stage')?.scene, 'welcome')
  assert.equal(state.seq, 3)
  assert.equal(state.epoch, 'b')
})

test('what did not change redraws nothing, and keeps its identity', () => {
  const state = new State()
  state.apply({ seq: 1, time, full: true, set: { 'queue/1': { id: '1', name: 'Huệ' } } })
  const before = state.get('queue/1')
  let drawn = 0
  state.subscribe('queue', () => {
    drawn += 1
  })
  assert.deepEqual(state.apply({ seq: 2, time, full: true, set: { 'queue/1': { id: '1', name: 'Huệ' } } }), [])
  assert.equal(drawn, 1)
  assert.equal(state.get('queue/1'), before)
})

test('a subscriber hears of its family at once and later, of nothing else, and no more after leaving', () => {
  const state = new State()
  state.apply({ seq: 1, time, set: { 'queue/1': {}, stage: {} } })
  /** @type {string[][]} */
  const heard = []
  const leave = state.subscribe('queue/', keys => heard.push(keys))
  state.apply({ seq: 2, time, set: { 'queue/2': {}, 'queue/3': {}, conference: {} } })
  state.apply({ seq: 3, time, set: { conference: { id: 'x' } } })
  leave()
  state.apply({ seq: 4, time, unset: ['queue/1'] })
  assert.deepEqual(heard, [['queue/1'], ['queue/2', 'queue/3']])
})

test('one broken drawing does not keep the others from theirs', t => {
  t.mock.method(console, 'error', () => {})
  const state = new State()
  let drawn = 0
  state.subscribe('', () => {
    throw new Error('broken')
  })
  state.subscribe('', () => {
    drawn += 1
  })
  state.apply({ seq: 1, time, set: { stage: {} } })
  assert.equal(drawn, 2)
})
