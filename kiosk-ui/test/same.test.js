import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { lengthOf } from '../web/lib/same.js'

test('a text is as long here as the server finds it: composed, without spare spaces, in UTF-16 units', () => {
  assert.equal(lengthOf('Đường'.normalize('NFD')), 5, 'letters typed as letter and mark')
  assert.equal(lengthOf('  hỏng \r\n  nặng '), 'hỏng\nnặng'.length)
  assert.equal(lengthOf('😀'), 2)
})
