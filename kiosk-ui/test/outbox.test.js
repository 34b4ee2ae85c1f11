import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ProblemError } from '../web/lib/api.js'
import { freshId } from '../web/lib/ids.js'
import { Outbox } from '../web/lib/outbox.js'
import { Store } from '../web/lib/store.js'
import { FakeSurroundings, fakeStorage, settle } from './fake-surroundings.js'

/** @import {Wish} from '../web/lib/outbox.js' */

/** @param {string} id */
function wish(id, type = 'call') {
  return { id, type, payload: { request: id }, conference: 'c1' }
}

/** A page with an outbox and a server whose answers the test decides. */
function page({ storage = fakeStorage(), around = new FakeSurroundings(), answer = yes } = {}) {
  /** @type {string[]} */
  const seen = []
  const server = { answer }
  const make = () =>
    new Outbox({
      store: new Store('outbox.test', storage),
      post: async each => {
        seen.push(each.id)
        return server.answer(each)
      },
      surroundings: around.parts,
    })
  return { around, storage, seen, server, outbox: make() }
}

/** @param {Wish} each */
const yes = async each => ({ seq: 1, result: { of: each.id } })
/** @type {typeof yes} */
const noAnswer = async () => {
  throw new ProblemError({ code: 'no-answer' })
}

test('a command is answered', async () => {
  const { outbox } = page()
  assert.deepEqual(await outbox.send(wish('a')), { seq: 1, result: { of: 'a' } })
  assert.equal(outbox.pending, 0)
})

test('it is tried again with the same id until an answer comes, and others wait their turn', async () => {
  const { outbox, server, seen, around } = page()
  const answers = server.answer
  server.answer = noAnswer
  const [a, b] = [outbox.send(wish('a')), outbox.send(wish('b'))]
  await around.pass(10_000)
  assert.equal(outbox.pending, 2)
  assert.equal(new Set(seen).size, 1)
  assert.equal(seen.length > 5, true)
  server.answer = answers
  await around.pass(1_500)
  assert.deepEqual((await a).result, { of: 'a' })
  assert.deepEqual((await b).result, { of: 'b' })
  assert.deepEqual(seen.slice(-2), ['a', 'b'])
})

test('what was not answered before F5 is sent after it, once, in order', async () => {
  const first = page()
  first.server.answer = noAnswer
  for (const id of ['a', 'b', 'c']) first.outbox.send(wish(id))
  await first.around.pass(2_000)
  const second = page({ storage: first.storage })
  assert.equal(second.outbox.pending, 3)
  /** @type {string[]} */
  const answered = []
  second.outbox.addEventListener('answered', event => {
    answered.push(/** @type {CustomEvent} */ (event).detail.wish.id)
  })
  await second.around.pass(100)
  assert.deepEqual(second.seen, ['a', 'b', 'c'])
  assert.deepEqual(answered, ['a', 'b', 'c'])
  assert.equal(page({ storage: first.storage }).outbox.pending, 0)
})

test('a new wish after F5 comes behind the kept ones', async () => {
  const first = page()
  first.server.answer = noAnswer
  first.outbox.send(wish('zz'))
  await settle()
  const second = page({ storage: first.storage, answer: noAnswer })
  second.outbox.send(wish('aa'))
  await settle()
  assert.deepEqual(
    page({ storage: first.storage }).outbox.wishes.map(each => each.id),
    ['zz', 'aa'],
  )
})

test('a definite refusal ends it with the words of the server', async () => {
  const { outbox, server, seen } = page()
  server.answer = async () => {
    throw new ProblemError({ status: 409, code: 'already-speaking', detail: 'Đang có người phát biểu.' })
  }
  await assert.rejects(outbox.send(wish('a')), { code: 'already-speaking', detail: 'Đang có người phát biểu.' })
  assert.equal(outbox.pending, 0)
  assert.deepEqual(seen, ['a'])
})

for (const status of [401, 429, 500, 503]) {
  test(`status ${status} is not a refusal`, async () => {
    const { outbox, server, around } = page()
    const answers = server.answer
    server.answer = async () => {
      throw new ProblemError({ status, code: 'busy' })
    }
    const answer = outbox.send(wish('a'))
    await around.pass(1_000)
    assert.equal(outbox.pending, 1)
    server.answer = answers
    await around.pass(2_000)
    assert.equal((await answer).seq, 1)
  })
}

test('why the server could not do it is told in its words, until it can or nothing is heard of it', async () => {
  const { outbox, server, around } = page()
  const { answer: answers } = server
  /** @type {(string | undefined)[]} */
  const told = []
  outbox.addEventListener('trouble', () => told.push(outbox.trouble?.detail))
  const full = new ProblemError({ status: 503, code: 'not-recorded', detail: 'Chưa ghi được vào ổ đĩa.' })
  server.answer = () => Promise.reject(full)
  const answer = outbox.send(wish('a'))
  await around.pass(5_000)
  assert.deepEqual(told, ['Chưa ghi được vào ổ đĩa.'])
  server.answer = noAnswer
  await around.pass(5_000)
  assert.deepEqual(told, ['Chưa ghi được vào ổ đĩa.', undefined])
  server.answer = () => Promise.reject(full)
  await around.pass(5_000)
  server.answer = answers
  await around.pass(2_000)
  await answer
  assert.deepEqual(told, ['Chưa ghi được vào ổ đĩa.', undefined, 'Chưa ghi được vào ổ đĩa.', undefined])
  server.answer = () => Promise.reject(new ProblemError({ status: 409, code: 'busy', detail: 'Đang có người.' }))
  await assert.rejects(outbox.send(wish('b')))
  assert.equal(told.length, 4)
})

test('a command over which the server stumbles does not hold up the others for ever', async () => {
  const { outbox, server, seen, around } = page()
  server.answer = async (/** @type {Wish} */ each) => {
    if (each.id === 'bad') throw new ProblemError({ status: 500, code: 'internal' })
    return { seq: 2, result: { of: each.id } }
  }
  outbox.send(wish('bad')).catch(() => {})
  const good = outbox.send(wish('good'))
  await around.pass(10_000)
  assert.equal((await good).seq, 2)
  assert.equal(outbox.pending, 1)
  const before = seen.length
  await around.pass(60_000)
  assert.equal(seen.length > before, true)
})

test('a tap that the hall has overtaken meanwhile is refused with a reason, not sent', async () => {
  const { outbox, seen } = page()
  /** @type {'holds' | 'overtaken' | 'unknown'} */
  let hall = 'unknown'
  outbox.check = () => hall
  const refused = outbox.send({ ...wish('a', 'end-speech'), expect: { clock: { request: '17' } } })
  await settle()
  assert.deepEqual(seen, [], 'out of touch: kept, not sent')
  hall = 'overtaken'
  outbox.nudge()
  await assert.rejects(refused, { code: 'overtaken' })
  assert.deepEqual(seen, [])
  assert.equal(outbox.pending, 0)
})

test('a tap that may have been done, for its answer was lost, is not called refused', async () => {
  const { outbox, server, seen } = page()
  /** @type {'holds' | 'overtaken' | 'unknown'} */
  let hall = 'holds'
  outbox.check = () => hall
  server.answer = noAnswer
  const unsure = outbox.send({ ...wish('a', 'end-speech'), expect: { clock: { request: '17' } } })
  await settle()
  hall = 'overtaken'
  outbox.nudge()
  await assert.rejects(unsure, { code: 'unsure' })
  assert.deepEqual(seen, ['a'])
  assert.equal(outbox.pending, 0)
})

test('a tap that still fits is sent when the server is back', async () => {
  const { outbox, seen } = page()
  /** @type {'holds' | 'overtaken' | 'unknown'} */
  let hall = 'unknown'
  outbox.check = () => hall
  const answer = outbox.send({ ...wish('a'), expect: { clock: { request: '17' } } })
  await settle()
  hall = 'holds'
  outbox.nudge()
  assert.equal((await answer).seq, 1)
  assert.deepEqual(seen, ['a'])
})

test('the number of waiting commands can be watched', async () => {
  const { outbox } = page()
  /** @type {number[]} */
  const counts = []
  outbox.addEventListener('pending', event => counts.push(/** @type {CustomEvent} */ (event).detail.count))
  await outbox.send(wish('a'))
  assert.deepEqual(counts, [1, 0])
})

test('it works where the browser keeps nothing', async () => {
  const full = fakeStorage()
  full.setItem = () => {
    throw new Error('QuotaExceededError')
  }
  const { outbox } = page({ storage: full })
  assert.equal((await outbox.send(wish('a'))).seq, 1)
})

test('ids are long enough and unlike each other', () => {
  const ids = new Set(Array.from({ length: 1_000 }, freshId))
  assert.equal(ids.size, 1_000)
  for (const id of ids) assert.match(id, /^[0-9a-z]{26}$/)
})
