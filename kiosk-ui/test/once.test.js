import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ProblemError } from '../web/lib/api.js'
import { once } from '../web/lib/once.js'

/** What two tabs share, and a server that answers an id once. */
function desk() {
  /** @type {any} */
  let shared
  /** @type {Map<string, {text: string, made: string}>} */
  const petitions = new Map()
  return {
    petitions,
    kept: {
      get: () => shared,
      set: (/** @type {any} */ what) => {
        shared = what
      },
    },
    make: async (/** @type {{id: string, text: string}} */ { id, text }) => {
      const known = petitions.get(id)
      if (known !== undefined && known.text !== text) throw new ProblemError({ status: 409, code: 'id-reused' })
      if (text === 'dài quá') throw new ProblemError({ status: 422, code: 'invalid' })
      const made = known?.made ?? String(petitions.size + 1)
      petitions.set(id, { text, made })
      return made
    },
  }
}

test('two tabs that send one draft make one petition, also where more was typed in one of them', async () => {
  const { petitions, kept, make } = desk()
  const [one, other] = await Promise.all([
    once(kept, { id: 'tab-two', text: 'Đường hỏng' }, make),
    once(kept, { id: 'tab-one', text: 'Đường hỏng, đèn tắt' }, make),
  ])
  assert.equal(petitions.size, 1)
  assert.deepEqual([one, other], [
    { made: '1', text: 'Đường hỏng' },
    { made: '1', text: 'Đường hỏng' },
  ])
})

test('a tab that sends after the other has its answer knows the petition, and nothing of its words is kept', async () => {
  const { petitions, kept, make } = desk()
  await once(kept, { id: 'tab-two', text: 'Đường hỏng' }, make)
  assert.deepEqual(kept.get(), { made: '1' })
  assert.deepEqual(await once(kept, { id: 'tab-one', text: 'Đường hỏng, đèn tắt' }, make), { made: '1' })
  assert.equal(petitions.size, 1)
})

test('what was refused is sent as another wish once it was put right', async () => {
  const { petitions, kept, make } = desk()
  await assert.rejects(once(kept, { id: 'first', text: 'dài quá' }, make))
  assert.deepEqual(await once(kept, { id: 'second', text: 'vừa' }, make), { made: '1', text: 'vừa' })
  assert.deepEqual([...petitions.keys()], ['second'])
})
