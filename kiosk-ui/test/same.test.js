import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { lengthOf, placeIn } from '../web/lib/same.js'

test('a text is as long here as the server finds it: composed, without spare spaces, in UTF-16 units', () => {
  assert.equal(lengthOf('Đường'.normalize('NFD')), 5, 'letters typed as letter and mark')
  assert.equal(lengthOf('  hỏng \r\n  nặng '), 'hỏng\nnặng'.length)
  assert.equal(lengthOf('😀'), 2)
})

test('a cursor stays between the letters between which it stood', () => {
  /** @param {string} was `|` is the cursor @param {string} words */
  const moved = (was, words) => {
    const place = placeIn(was.replace('|', ''), words, was.indexOf('|'))
    return `${words.slice(0, place)}|${words.slice(place)}`
  }
  assert.equal(moved('\u200bVỉa\u200b hè\u200b l|ún', 'Vỉa hè lún'), 'Vỉa hè l|ún', 'unseen letters were cleaned away')
  assert.equal(moved('V\u200bỉa h|è\u200b lún', 'Vỉa hè lún'), 'Vỉa h|è lún', 'before it and after it')
  assert.equal(moved('Vỉa hè| lún', 'Vỉa hè lún nặng'), 'Vỉa hè| lún nặng')
  assert.equal(moved('Vỉa hè lún|', 'Vỉa hè lún nặng'), 'Vỉa hè lún| nặng', 'another desk wrote on')
  assert.equal(moved('Vỉa hè| lún', 'Đường và vỉa hè lún'), 'Đường và vỉa hè| lún')
  assert.equal(moved('Vỉa hè|', 'Đèn tắt'), 'Đèn tắt|', 'at the end it stays at the end')
  assert.equal(moved('Vỉa| hè', 'Đèn tắt'), '|Đèn tắt', 'nothing is left')
})
