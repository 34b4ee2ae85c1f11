import { strict as assert } from 'node:assert'
import { mock, test } from 'node:test'
import { DOUBLE_TAP_MS, Steady } from '../web/lib/steady.js'

test('what has just become something else is not what the finger meant; what is drawn again is', () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  const marks = new Set()
  const steady = new Steady({
    toggleAttribute: (name, on) => (on ? marks.add(name) : marks.delete(name)) !== undefined,
    hasAttribute: name => marks.has(name),
  })
  steady.shows('start')
  mock.timers.tick(DOUBLE_TAP_MS)
  assert.equal(steady.isSettled, true)
  steady.shows('end')
  mock.timers.tick(180)
  assert.equal(steady.isSettled, false)
  steady.shows('pause')
  mock.timers.tick(DOUBLE_TAP_MS - 1)
  assert.equal(steady.isSettled, false)
  mock.timers.tick(1)
  assert.equal(steady.isSettled, true)
  steady.shows('pause')
  assert.equal(steady.isSettled, true)
  mock.timers.reset()
})
