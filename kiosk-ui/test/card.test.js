import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { readCard } from '../web/pages/kiosk/card.js'

// All numbers are made up.
const CARD = '001060012345|001234567|Trần Văn Mẫu|01011960|Nam|Tổ 3, phường Mẫu|02022021'
const MAU = { kind: 'citizen', name: 'Trần Văn Mẫu' }

test('of an identity card the name is read, and nothing else', () => {
  assert.deepEqual(readCard(CARD), MAU)
  assert.deepEqual(readCard(CARD.replace('001234567', '') + '||||'), MAU)
  assert.deepEqual(readCard(']Q1' + CARD), MAU)
  assert.deepEqual(readCard('CCCD:' + CARD), MAU)
  assert.deepEqual(readCard(CARD.normalize('NFD')), MAU)
})

test('a name without marks is a name, for the list is searched without them too', () => {
  assert.deepEqual(readCard(CARD.replace('Trần Văn Mẫu', 'DO THI MAU')), { kind: 'citizen', name: 'DO THI MAU' })
})

for (const garbled of ['Trn Vn Mu', 'Tr?n V?n M?u', 'Tráº§n', 'Tra6n Va8n', '', 'x'.repeat(81)]) {
  test(`what a keyboard made of a name is nobody: «${garbled.slice(0, 12)}»`, () => {
    assert.deepEqual(readCard(CARD.replace('Trần Văn Mẫu', garbled)), { kind: 'unread' })
  })
}

test('a health insurance card is told apart, and an address', () => {
  for (const first of ['GD4010000000001', '4010000001']) {
    assert.deepEqual(readCard(`${first}|5472e1baa76e|01/01/1990|1|4d|01|01/01/2024|`), { kind: 'insurance' })
  }
  assert.deepEqual(readCard('https://vneid.example/q/A1b2'), { kind: 'other' })
  assert.deepEqual(readCard('001060012345'), { kind: 'other' })
})
