import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ServerClock } from '../web/lib/server-clock.js'
import * as time from '../web/lib/time.js'

const NINE = Date.parse('2024-11-22T09:00:00+07:00')

test('the frame that took least on its way sets the clock', () => {
  const clock = new ServerClock()
  clock.sample(NINE, 1_000 + 400)
  clock.sample(NINE + 1_000, 2_000 + 15)
  clock.sample(NINE + 2_000, 3_000 + 900)
  assert.equal(clock.at(10_015) - NINE, 9_000)
})

test('a running clock that stood still during sleep is put right by the first frame after it', () => {
  const clock = new ServerClock()
  clock.sample(NINE, 1_000)
  clock.sample(NINE + 300_000, 1_500)
  assert.equal(clock.at(1_500), NINE + 300_000)
})

test('a burst of late frames does not move the clock, a server set back does', () => {
  const clock = new ServerClock()
  clock.sample(NINE, 0)
  for (let i = 1; i <= 10; i += 1) clock.sample(NINE, 3_000 + i)
  assert.equal(clock.at(0), NINE)
  for (let i = 1; i <= 4; i += 1) clock.sample(NINE - 60_000 + i * 10_000, i * 10_000)
  assert.equal(clock.at(40_000), NINE - 60_000 + 40_000)
})

test('the clock knows nothing before the first frame', () => {
  const clock = new ServerClock()
  assert.equal(clock.known, false)
  assert.equal(Number.isNaN(clock.at(5)), true)
  clock.sample(NaN, 5)
  assert.equal(clock.known, false)
})

test('time runs from the start while running, stands still while paused', () => {
  /** @type {import('../web/lib/protocol.d.ts').ClockValue} */
  const running = { request: '1', state: 'running', startedAt: '2024-11-22T09:00:00+07:00', allotted: 300 }
  assert.equal(time.left(running, NINE + 59_999), 241)
  assert.equal(time.left(running, NINE + 60_000), 240)
  assert.equal(time.left(running, NINE + 312_000), -12)
  assert.equal(time.left(running, NINE - 800), 300, 'a clock a little behind never shows more than was allotted')
  assert.equal(time.left({ ...running, state: 'paused', elapsed: 61.4 }, NINE + 900_000), 239)
  assert.equal(time.elapsed({ state: 'idle', allotted: 300 }, NINE), 0)
})

test('durations', () => {
  assert.deepEqual([0, 5, 245, -12, 3723, NaN].map(time.duration), ['0:00', '0:05', '4:05', '-0:12', '1:02:03', '–:––'])
})

test('times are those of Viet Nam whatever the device believes', () => {
  assert.equal(time.hourMinute('2024-11-22T01:03:12Z'), '08:03')
  assert.equal(time.hourMinuteSecond(NINE + 12_000), '09:00:12')
  assert.equal(time.date('2024-11-22T23:30:00+07:00'), '22/11/2024')
  assert.equal(time.date('2024-12-06'), '06/12/2024')
  assert.equal(time.stamp(NINE + 120), '2024-11-22T09:00:00.120+07:00')
  assert.equal(time.stamp(NaN), undefined)
  assert.equal(time.hourMinute(undefined), '')
})

test('dates are read as people type them, and days that do not exist are not', () => {
  assert.deepEqual(
    ['6/12/2024', ' 06-12-2024', '06122024', '6.12.24', '31/11/2024', '2024-12-06', 'mai'].map(time.readDate),
    ['2024-12-06', '2024-12-06', '2024-12-06', '2024-12-06', undefined, undefined, undefined],
  )
})
