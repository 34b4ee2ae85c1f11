import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { sinceWhen, toSeeTo } from '../web/lib/upkeep.js'

const AT = '2026-11-20T10:25:00.000+07:00'

test('nothing is to be seen to while copies are whole, are not asked for, or nothing was heard', () => {
  for (const copies of /** @type {const} */ (['off', 'begun', 'whole'])) {
    assert.deepEqual(toSeeTo({ copies, diskLow: false, clockBehind: false }), [])
  }
  assert.deepEqual(toSeeTo(undefined), [])
  assert.equal(sinceWhen({ copies: 'off', diskLow: false, clockBehind: false }), '')
  assert.equal(sinceWhen({ copies: 'whole', copiedAt: AT, diskLow: false, clockBehind: false }), 'Bản sao lưu mới nhất lúc 10:25.')
})

test('a stick that is gone is told with the newest copy there is, after a disk that is nearly full', () => {
  const [disk, stick] = toSeeTo({ copies: 'missing', copiedAt: AT, diskLow: true, clockBehind: false })
  assert.match(disk ?? '', /sắp đầy/)
  assert.match(stick ?? '', /cắm lại USB.*Bản sao lưu mới nhất lúc 10:25/)
  assert.match(toSeeTo({ copies: 'read-only', diskLow: false, clockBehind: false })[0] ?? '', /Chưa có bản sao lưu nào/)
})

test('a clock that is behind is told, for somebody reads the times in the minutes', () => {
  assert.match(toSeeTo({ copies: 'off', diskLow: false, clockBehind: true })[0] ?? '', /Đồng hồ máy chủ đang chậm/)
})
