import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { DOUBLE_TAP_MS, Steady } from '../web/lib/steady.js'

test('what has just become something else is not what the finger meant; what is drawn again is', () => {
  let now = 0
  const steady = new Steady(() => now)
  steady.shows('start')
  now = DOUBLE_TAP_MS
  assert.equal(steady.isSettled, true)
  steady.shows('end')
  now += 180
  assert.equal(steady.isSettled, false)
  steady.shows('end')
  now += DOUBLE_TAP_MS
  assert.equal(steady.isSettled, true)
})
