import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standing, workingDays } from '../web/lib/deadlines.js'
import { dateInWords } from '../web/lib/phrases.js'

/** @import {Deadline} from '../web/lib/protocol.d.ts' */

/** @type {Deadline} */
const NOTICE = { id: 'thong-bao', title: 'Thông báo kết luận', by: '2024-12-06', anchor: 'conference' }
/** Ten days after Tuesday 10/02/2026 end on the Friday of Tết. @type {Deadline} */
const IN_TET = { ...NOTICE, by: '2026-02-20', worked: '2026-02-13' }
const TET = ['16', '17', '18', '19', '20'].map(day => ({ date: `2026-02-${day}`, worked: false }))

test('after the conference of Friday 22/11/2024 ten working days are left for the notice', () => {
  assert.deepEqual(standing(NOTICE, '2024-11-22', []), { state: 'ahead', left: 10 })
})

test('three working days before it is soon, on the day it is the last, and on the next it is past', () => {
  assert.equal(standing(NOTICE, '2024-12-02', []).state, 'ahead')
  assert.deepEqual(standing(NOTICE, '2024-12-03', []), { state: 'soon', left: 3 })
  assert.deepEqual(standing(NOTICE, '2024-12-05', []), { state: 'soon', left: 1 })
  assert.equal(standing(NOTICE, '2024-12-06', []).state, 'last')
  assert.equal(standing(NOTICE, '2024-12-07', []).state, 'past')
})

test('of a day off the working day before it is the last', () => {
  assert.deepEqual(standing(IN_TET, '2026-02-12', TET), { state: 'soon', left: 1 })
  assert.equal(standing(IN_TET, '2026-02-13', TET).state, 'last')
  assert.equal(standing(IN_TET, '2026-02-18', TET).state, 'spent')
  assert.equal(standing(IN_TET, '2026-02-21', TET).state, 'past')
})

test('a holiday is no working day, and a Saturday that is worked is one', () => {
  const swapped = [
    { date: '2026-08-22', worked: true },
    { date: '2026-08-31', worked: false },
    { date: '2026-09-01', worked: false },
    { date: '2026-09-02', worked: false },
  ]
  assert.equal(workingDays('2026-08-20', '2026-09-07', swapped), 10)
  assert.equal(workingDays('2026-08-20', '2026-09-07', []), 12)
})

test('a day is said with its weekday', () => {
  assert.equal(dateInWords('2024-12-06'), 'thứ Sáu, 06/12/2024')
  assert.equal(dateInWords('2025-10-26'), 'Chủ nhật, 26/10/2025')
})
