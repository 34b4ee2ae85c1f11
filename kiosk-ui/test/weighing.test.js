import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { Weighing } from '../web/lib/weighing.js'

const told = (/** @type {number} */ revision, outcome = '', note = '', author = 'Thư ký Lan') => ({
  values: { outcome, note },
  revision,
  author,
})

/** @param {Partial<Record<'outcome' | 'note', string>>} changed */
function begun(changed) {
  const weighing = new Weighing(told(1, 'explained-policy', 'Đã rõ.'), () => changed)
  const hear = (/** @type {ReturnType<typeof told>} */ what) => {
    weighing.hear(what)
    weighing.weigh()
  }
  return { weighing, hear }
}

test('what nobody changed here is taken from the other screen', () => {
  const { weighing, hear } = begun({})
  hear(told(2, 'written-reply', 'Trả lời sau.'))
  assert.deepEqual([weighing.theirs, weighing.revision], [undefined, 2])
})

test('each changed another part: both stand, and what is sent was written on the newest', () => {
  const { weighing, hear } = begun({ note: 'Làm trước Tết.' })
  hear(told(2, 'written-reply', 'Đã rõ.'))
  assert.deepEqual([weighing.theirs, weighing.revision], [undefined, 2])
})

test('both changed the same part: somebody chooses, and nothing is written on what was not seen', () => {
  const { weighing, hear } = begun({ note: 'Làm trước Tết.' })
  hear(told(2, 'explained-policy', 'Trả lời sau.'))
  assert.deepEqual([weighing.theirs?.author, weighing.theirs?.values.note], ['Thư ký Lan', 'Trả lời sau.'])
  assert.equal(weighing.revision, 1)
  weighing.keepMine()
  assert.deepEqual([weighing.theirs, weighing.revision], [undefined, 2])
})

test('both wrote the same: there is nothing to choose', () => {
  const { weighing, hear } = begun({ note: 'Làm trước Tết.' })
  hear(told(2, 'explained-policy', ' Làm trước  Tết.'))
  assert.equal(weighing.theirs, undefined)
})

test('what was sent is nobody else’s words, whether its frame comes before the answer or after it', () => {
  for (const isBefore of [true, false]) {
    const { weighing, hear } = begun({ note: 'Làm trước Tết, và báo lại.' })
    const ours = told(2, 'explained-policy', 'Làm trước Tết.', 'Thư ký Hoa')
    if (isBefore) weighing.hear(ours)
    weighing.recorded({ outcome: 'explained-policy', note: 'Làm trước Tết.' }, 1)
    if (!isBefore) hear(ours)
    assert.deepEqual([weighing.theirs, weighing.revision], [undefined, 2])
  }
})

test('another screen that wrote after what was sent is weighed once its answer is here', () => {
  const { weighing } = begun({ note: 'Làm trước Tết, và báo lại.' })
  weighing.hear(told(3, 'explained-policy', 'Trả lời sau.'))
  weighing.recorded({ outcome: 'explained-policy', note: 'Làm trước Tết.' }, 1)
  assert.equal(weighing.theirs?.values.note, 'Trả lời sau.')
})

test('what stood there before F5 is not taken for another screen’s', () => {
  const { weighing } = begun({ note: 'Làm trước Tết.' })
  const after = new Weighing(weighing.base, () => ({ note: 'Làm trước Tết.' }))
  after.hear(told(1, 'explained-policy', 'Đã rõ.'))
  after.weigh()
  assert.deepEqual([after.theirs, after.revision], [undefined, 1])
})
