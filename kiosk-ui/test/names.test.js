import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byGivenName, fold, matches, search } from '../web/lib/names.js'
import { ageInWords, dayInWords, minutesInWords, number } from '../web/lib/phrases.js'

test('folding forgets marks, case, đ, spaces and how the letters were composed', () => {
  assert.equal(fold('  NGUYỄN   Đình Ánh '), 'nguyen dinh anh')
  assert.equal(fold('Nguyễn'.normalize('NFD')), fold('Nguyễn'))
  assert.equal(fold('Hòa'), fold('Hoà'))
})

test('every typed word begins some word, in any order', () => {
  for (const typed of ['nguyen van a', 'a nguyen', 'ng v', 'NGUYỄN']) assert.ok(matches('Nguyễn Văn A', typed), typed)
  for (const typed of ['guyen', 'nguyen b', 'vana']) assert.ok(!matches('Nguyễn Văn A', typed), typed)
})

test('what was typed with marks comes first, the rest by given name', () => {
  const people = ['Trần Thị Hoà', 'Lê Văn Hoa', 'Đỗ Thị Hóa', 'Vũ Văn Minh']
  assert.deepEqual(
    search(people, 'hóa', (name) => name),
    ['Đỗ Thị Hóa', 'Lê Văn Hoa', 'Trần Thị Hoà'],
  )
  assert.deepEqual(
    search(people, '  ', (name) => name),
    [],
  )
})

test('lists sort by given name, then middle, then family name', () => {
  const sorted = ['Nguyễn Văn Bình', 'Vũ Thị Đào', 'Trần Thị An', 'Lê Văn Ân', 'Phạm Văn An', 'Bùi Thị Dung'].sort(
    byGivenName,
  )
  assert.deepEqual(sorted, ['Trần Thị An', 'Phạm Văn An', 'Lê Văn Ân', 'Nguyễn Văn Bình', 'Bùi Thị Dung', 'Vũ Thị Đào'])
})

test('dates, spans and numbers are said the way an office says them', () => {
  assert.equal(dayInWords('2024-11-21T17:30:00Z'), 'Thứ Sáu, ngày 22 tháng 11 năm 2024')
  assert.deepEqual([0.2, 1, 25, 60, 65].map(minutesInWords), [
    'dưới 1 phút',
    '1 phút',
    '25 phút',
    '1 giờ',
    '1 giờ 5 phút',
  ])
  assert.deepEqual([12_400, 61_000, 3_600_000].map(ageInWords), ['12 giây trước', '1 phút trước', '1 giờ trước'])
  assert.equal(number(1234.5), '1.234,5')
})
