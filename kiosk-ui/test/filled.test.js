import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { areFilled } from '../web/lib/filled.js'

/** @param {Partial<import('../web/lib/filled.js').Asked>} [of] */
function field(of = {}) {
  const seen = { focused: 0 }
  return {
    ...{ label: 'Lý do', value: '', limit: 5, optional: false, error: '', ...of },
    seen,
    focus: () => {
      seen.focused += 1
    },
  }
}

test('what lacks something says so, keeps its words, and the first of them is gone to', () => {
  const [empty, long, none] = [field(), field({ value: 'sáu chữ' }), field({ optional: true })]
  assert.equal(areFilled(none, empty, long), false)
  assert.deepEqual(
    [none.error, empty.error, long.error],
    ['', 'Mời Ông/Bà điền «Lý do»', 'Thừa 2 ký tự. Mời Ông/Bà rút gọn.'],
  )
  assert.deepEqual([none, empty, long].map(each => each.seen.focused), [0, 1, 0])
  assert.equal(long.value, 'sáu chữ')
})

test('once mended nothing is told any more', () => {
  const mended = field({ value: ' năm ', error: 'Mời Ông/Bà điền «Lý do»' })
  assert.equal(areFilled(mended), true)
  assert.equal(mended.error, '')
})
