import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import './resolve.js'

const { dialogueSeconds, expectedEnd, heard, heardByGroup, minutesOver, passedOver } = await import('../web/lib/course.js')

const at = (/** @type {string} */ time) => `2024-11-22T${time}:00.000+07:00`
const ms = (/** @type {string} */ time) => Date.parse(at(time))

/** @param {number} order @param {object} [more] */
const item = (order, more) =>
  /** @type {import('../web/lib/protocol.d.ts').AgendaValue} */ ({
    id: `i${order}`,
    order,
    title: '',
    status: 'pending',
    kind: 'dialogue',
    plannedMinutes: 60,
    leftSeconds: 3600,
    optional: false,
    ...more,
  })

/** @param {string} id @param {object} more */
const turn = (id, more) =>
  /** @type {import('../web/lib/protocol.d.ts').QueueValue} */ ({
    id,
    delegate: id,
    name: '',
    unit: '',
    topic: '',
    status: 'done',
    requestedAt: '',
    ...more,
  })

test('an item that is over makes the end later by as much, one on time does not', () => {
  const dialogue = item(2, { status: 'current', startedAt: at('08:00'), dueAt: at('09:00') })
  const conference = { dueAt: at('10:30') }
  assert.equal(minutesOver(dialogue, ms('08:40')), 0)
  assert.equal(expectedEnd(conference, dialogue, ms('08:40')), ms('10:30'))
  assert.equal(minutesOver(dialogue, ms('09:12')), 12)
  assert.equal(expectedEnd(conference, dialogue, ms('09:12')), ms('10:42'))
})

test('nothing is said of the end while nothing is going on, and of no lateness while the time is not known', () => {
  assert.equal(expectedEnd({}, undefined, ms('08:40')), undefined)
  assert.equal(minutesOver(undefined, ms('08:40')), 0)
  assert.equal(minutesOver(item(2, { dueAt: at('09:00') }), NaN), 0)
})

test('the people’s time is what was spoken and what is being spoken, beside what the dialogue took', () => {
  const queue = [
    turn('1', { spokenSeconds: 240, group: 'mttq' }),
    turn('2', { spokenSeconds: 60, group: 'phu-nu' }),
    turn('3', { spokenSeconds: 100, group: 'mttq' }),
    turn('4', { status: 'speaking', group: 'phu-nu' }),
    turn('5', { status: 'waiting', group: 'phu-nu' }),
  ]
  const clock = /** @type {const} */ ({ request: '4', state: 'running', startedAt: at('09:00'), allotted: 300 })
  assert.deepEqual(heard(queue, clock, ms('09:01')), { turns: 4, seconds: 460 })
  assert.deepEqual(heard(queue), { turns: 3, seconds: 400 })
  assert.deepEqual([...heardByGroup(queue)], [
    ['mttq', { turns: 2, seconds: 340 }],
    ['phu-nu', { turns: 1, seconds: 60 }],
  ])
})

test('a dialogue that is taken up again goes on from where it stopped', () => {
  const first = item(2, { status: 'done', startedAt: at('08:00'), endedAt: at('08:30'), leftSeconds: 1800 })
  const again = item(4, { status: 'current', startedAt: at('08:40'), dueAt: at('10:20') })
  assert.equal(dialogueSeconds([first, item(3, { kind: 'report', startedAt: at('08:30') })], ms('09:00')), 1800)
  assert.equal(dialogueSeconds([first, again], ms('09:30')), 1800 + 600)
})

test('what lay between is no time of the dialogue, also once that has ended again', () => {
  const ended = item(2, { status: 'done', startedAt: at('08:00'), endedAt: at('09:30'), leftSeconds: 600 })
  assert.equal(dialogueSeconds([ended], ms('10:00')), 3000)
})

test('only what is no matter of choice and has not taken place is passed over', () => {
  const items = [
    item(1, { status: 'current' }),
    item(2),
    item(3, { optional: true }),
    item(4, { status: 'skipped' }),
    item(5),
    item(6),
  ]
  assert.deepEqual(passedOver(items, 'i2'), [])
  assert.deepEqual(passedOver(items, 'i5').map(each => each.id), ['i2'])
  assert.deepEqual(passedOver(items).map(each => each.id), ['i2', 'i5', 'i6'])
})
