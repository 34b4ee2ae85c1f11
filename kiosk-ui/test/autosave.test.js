import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ProblemError } from '../web/lib/api.js'
import { Autosave } from '../web/lib/autosave.js'
import { FakeSurroundings, settle } from './fake-surroundings.js'

/** A field at a desk, with a server that the test answers for. */
function desk(text = 'Đường ngõ 45', revision = 1) {
  const around = new FakeSurroundings()
  /**
   * @type {{id: string, text: string, revision: number, answer: () => Promise<void>, refuse: (code: string) =>
   *   Promise<void>}[]}
   */
  const calls = []
  const line = new Autosave(
    { text, revision },
    {
      save: sending =>
        new Promise((resolve, reject) => {
          calls.push({
            ...sending,
            answer: () => {
              resolve(undefined)
              return settle()
            },
            refuse: code => {
              reject(new ProblemError({ status: 409, code }))
              return settle()
            },
          })
        }),
      changed: () => {},
      after: around.parts.after,
      clear: around.parts.clear,
    },
  )
  const call = () => {
    const last = calls.at(-1)
    if (last === undefined) throw new Error('nothing was sent')
    return last
  }
  return { line, calls, call, pass: (/** @type {number} */ ms) => around.pass(ms) }
}

test('it is sent when the typing pauses, not with every key', async () => {
  const { line, calls, call, pass } = desk('')
  for (const text of ['Đ', 'Đè', 'Đèn']) {
    line.type(text)
    await pass(200)
  }
  assert.deepEqual([line.state, calls.length], ['typing', 0])
  await pass(600)
  assert.deepEqual([line.state, call().text, call().revision], ['saving', 'Đèn', 1])
  await call().answer()
  assert.equal(line.state, 'saved')
})

test('what is typed while a sending is under way is sent after it, once, in its newest form', async () => {
  const { line, calls, call, pass } = desk('')
  line.type('a')
  await pass(600)
  for (const text of ['ab', 'abc', 'abcd']) {
    line.type(text)
    await pass(700)
  }
  assert.equal(calls.length, 1)
  await call().answer()
  assert.deepEqual(
    calls.map(({ text, revision }) => [text, revision]),
    [
      ['a', 1],
      ['abcd', 2],
    ],
  )
})

test('without an answer it says that the text is kept here', async () => {
  const { line, call, pass } = desk('')
  line.type('a')
  await pass(2_200)
  assert.equal(line.state, 'kept')
  await call().answer()
  assert.equal(line.state, 'saved')
})

test('another desk’s words appear where nothing is being typed', () => {
  const { line } = desk()
  line.hear({ text: 'Đường ngõ 45, đoạn cuối', revision: 2, author: 'Thư ký 2' })
  assert.deepEqual([line.typed, line.state], ['Đường ngõ 45, đoạn cuối', 'saved'])
})

test('a change elsewhere in the petition does not disturb the typing', () => {
  const { line } = desk()
  line.type('Đường ngõ 45 hỏng')
  line.hear({ text: 'Đường ngõ 45', revision: 2 })
  assert.deepEqual([line.typed, line.state], ['Đường ngõ 45 hỏng', 'typing'])
})

test('one’s own words coming back from the server end the saving', async () => {
  const { line, call, pass } = desk()
  line.type('Đường ngõ 45 hỏng')
  await pass(600)
  line.hear({ text: 'Đường ngõ 45 hỏng', revision: 2 })
  assert.equal(line.state, 'saving')
  await call().answer()
  assert.deepEqual([line.state, line.dirty], ['saved', false])
})

test('when both desks changed the same text, both texts stay until a person chooses', async () => {
  const { line, calls, call, pass } = desk()
  line.type('Đường ngõ 45 hỏng nặng')
  line.hear({ text: 'Đường ngõ 45 ngập', revision: 2, author: 'Thư ký 2' })
  assert.deepEqual(
    [line.state, line.typed, line.theirs?.text],
    ['conflict', 'Đường ngõ 45 hỏng nặng', 'Đường ngõ 45 ngập'],
  )
  await pass(5_000)
  assert.equal(calls.length, 0, 'nothing is overwritten by itself')
  line.keepMine()
  assert.deepEqual([call().text, call().revision], ['Đường ngõ 45 hỏng nặng', 2])
})

test('a conflict that the server finds first is the same conflict', async () => {
  const { line, call, pass } = desk()
  line.type('mine')
  await pass(600)
  await call().refuse('changed-meanwhile')
  assert.equal(line.state, 'conflict')
  line.hear({ text: 'theirs', revision: 2, author: 'Thư ký 2' })
  assert.deepEqual([line.typed, line.theirs?.text], ['mine', 'theirs'])
  line.takeTheirs()
  assert.deepEqual([line.typed, line.state, line.dirty], ['theirs', 'saved', false])
})

test('a refusal keeps the words and says why; typing on tries again', async () => {
  const { line, calls, call, pass } = desk()
  line.type('too long')
  await pass(600)
  await call().refuse('text-too-long')
  assert.deepEqual([line.state, line.typed, line.problem?.code], ['refused', 'too long', 'text-too-long'])
  line.type('short')
  await pass(600)
  assert.equal(calls.length, 2)
})

test('spaces that the server trims do not come back under the cursor', async () => {
  const { line, call, pass } = desk('')
  line.type('Đường ')
  await pass(600)
  assert.equal(call().text, 'Đường')
  await call().answer()
  line.hear({ text: 'Đường', revision: 2 })
  assert.deepEqual([line.typed, line.state], ['Đường ', 'saved'])
})

test('an emptied text is not sent, and it is said: removing is another wish', async () => {
  const { line, calls, pass } = desk()
  line.type('  ')
  await pass(2_000)
  assert.deepEqual([calls.length, line.state, line.problem?.code], [0, 'refused', 'emptied'])
  line.leave()
  assert.deepEqual([line.typed, line.state], ['Đường ngõ 45', 'saved'], 'what is recorded stands there again')
})

test('emptied while a sending is under way, the words that were sent come back', async () => {
  const { line, calls, call, pass } = desk()
  line.type('Đường ngõ 45 hỏng')
  await pass(600)
  line.type('')
  line.leave()
  await call().answer()
  assert.deepEqual([line.typed, line.state, calls.length], ['Đường ngõ 45 hỏng', 'saved', 1])
})

test('a new text that is emptied again is nothing to record', async () => {
  const { line, calls, pass } = desk('', 0)
  line.type('a')
  line.type('')
  await pass(2_000)
  assert.deepEqual([line.state, calls.length], ['saved', 0])
})

test('another desk wrote on while the answer to ours was lost: that is a conflict, not a newer text of ours', async () => {
  const { line, calls, call, pass } = desk()
  line.type('của A')
  await pass(600)
  line.hear({ text: 'của A, rồi của B', revision: 3, author: 'Thư ký 2' })
  await call().answer()
  assert.deepEqual([line.state, line.typed, line.theirs?.text], ['conflict', 'của A', 'của A, rồi của B'])
  line.hear({ text: 'của A, rồi của B', revision: 4 })
  await pass(5_000)
  assert.equal(calls.length, 1, 'nothing is overwritten by itself')
  line.keepMine()
  assert.deepEqual([call().text, call().revision], ['của A', 4])
})

test('an agency that is chosen while the words wait is no conflict: they are sent again on what is there now', async () => {
  const { line, call, pass } = desk()
  line.type('Đường ngõ 45 hỏng')
  await pass(600)
  line.hear({ text: 'Đường ngõ 45', revision: 2 })
  await call().refuse('changed-meanwhile')
  assert.deepEqual([line.state, call().text, call().revision], ['saving', 'Đường ngõ 45 hỏng', 2])
  await call().refuse('changed-meanwhile')
  assert.equal(line.state, 'conflict')
  line.hear({ text: 'Đường ngõ 45', revision: 3 })
  assert.deepEqual([line.state, call().revision], ['saving', 3])
})

test('in a conflict, a frame that says the same again sends nothing', async () => {
  const { line, calls, call, pass } = desk()
  line.type('mine')
  await pass(600)
  await call().refuse('changed-meanwhile')
  line.hear({ text: 'Đường ngõ 45', revision: 1 })
  assert.deepEqual([line.state, calls.length], ['conflict', 1])
})

test('words that the server cleaned further are taken over, and not sent for ever', async () => {
  const { line, calls, call, pass } = desk()
  line.type('Đường\u200B hỏng')
  await pass(600)
  await call().answer()
  line.hear({ text: 'Đường hỏng', revision: 2 })
  await pass(5_000)
  assert.deepEqual([line.typed, line.state, calls.length], ['Đường hỏng', 'saved', 1])
  line.type('Đường\u200B hỏng nặng')
  await pass(600)
  line.hear({ text: 'Đường hỏng nặng', revision: 3 })
  await call().answer()
  await pass(5_000)
  assert.deepEqual([line.typed, line.state, calls.length], ['Đường hỏng nặng', 'saved', 2])
})

test('after F5 what was on its way is sent under the same id, and then what was typed on', async () => {
  const before = desk()
  before.line.type('Đường ngõ 45 hỏng')
  await before.pass(600)
  before.line.type('Đường ngõ 45 hỏng nặng')
  const { draft } = before.line
  assert.ok(draft)
  const { line, calls, call } = desk()
  line.resume(JSON.parse(JSON.stringify(draft)))
  assert.deepEqual([line.state, line.typed, call().id], ['saving', 'Đường ngõ 45 hỏng nặng', before.call().id])
  assert.deepEqual([call().text, call().revision], ['Đường ngõ 45 hỏng', 1])
  line.hear({ text: 'Đường ngõ 45 hỏng', revision: 2 })
  await call().answer()
  assert.deepEqual([line.state, call().text, call().revision], ['saving', 'Đường ngõ 45 hỏng nặng', 2])
  await call().answer()
  assert.deepEqual([line.state, line.draft, calls.length], ['saved', undefined, 2])
})

test('what was typed before F5 and rests on words that have changed since is a conflict', () => {
  const { line, calls } = desk('Đường ngõ 45 ngập', 2)
  line.resume({ text: 'Đường ngõ 45 hỏng', base: 'Đường ngõ 45' })
  assert.deepEqual([line.state, line.theirs?.text, calls.length], ['conflict', 'Đường ngõ 45 ngập', 0])
})
