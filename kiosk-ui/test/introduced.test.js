import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import './resolve.js'

const { cameLate, introduced, presentOf } = await import('../web/lib/introduced.js')

const GROUPS = [
  { id: 'mttq', name: 'MTTQ' },
  { id: 'phu-nu', name: 'Hội Phụ nữ' },
  { id: 'luat-gia', name: 'Hội Luật gia' },
]

/** @param {string} id @param {string} group @param {string} [status] @param {boolean} [walkIn] */
const person = (id, group, status = 'in', walkIn = false) =>
  /** @type {import('../web/lib/protocol.d.ts').DelegateValue} */ ({
    id,
    name: `Bà ${id}`,
    unit: '',
    group,
    mark: '',
    status,
    walkIn,
  })

test('organisations stand in the order of the plan, people in the order of the list', () => {
  const told = introduced(GROUPS, [person('10', 'phu-nu'), person('9', 'phu-nu'), person('11', 'mttq')])
  assert.deepEqual(
    told.map(({ name, people }) => [name, people.map(each => each.id)]),
    [
      ['MTTQ', ['11']],
      ['Hội Phụ nữ', ['9', '10']],
    ],
  )
})

test('who is not in the hall is counted and not introduced; a withdrawn invitation is neither', () => {
  const [group] = introduced(GROUPS, [
    person('1', 'mttq', 'left'),
    person('2', 'mttq', 'invited'),
    person('3', 'mttq'),
    person('4', 'mttq', 'withdrawn'),
  ])
  assert.deepEqual([group?.present, group?.invited, group?.people.map(each => each.id)], [1, 3, ['3']])
})

test('whoever came without an invitation is introduced, and is none of those invited', () => {
  const told = introduced(GROUPS, [person('1', 'mttq'), person('2', 'mttq', 'in', true), person('3', '', 'in', true)])
  assert.deepEqual(
    told.map(({ name, present, invited, more }) => [name, present, invited, more]),
    [
      ['MTTQ', 1, 1, 1],
      ['', 0, 0, 1],
    ],
  )
  assert.deepEqual(presentOf(told.flatMap(each => each.people)), { invited: 1, present: 1, more: 2 })
})

test('whoever came in after the opening is late; before the opening nobody is', () => {
  const since = '2024-11-22T08:12:00.000+07:00'
  assert.equal(cameLate({ since }, '2024-11-22T08:00:00.000+07:00'), true)
  assert.equal(cameLate({ since }, '2024-11-22T08:30:00.000+07:00'), false)
  assert.equal(cameLate({ since }), false)
})
