import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { Drafts } from '../web/lib/drafts.js'
import { codeIn, untilLetIn } from '../web/lib/pairing.js'
import { conferenceInAddress } from '../web/lib/session.js'
import { Store } from '../web/lib/store.js'
import { fakeStorage, settle } from './fake-surroundings.js'

test('a code is found in whatever was scanned or typed', () => {
  const digits = '01234567890123456789'
  assert.equal(codeIn(`http://192.168.1.5:8080/d/${digits}`), digits)
  assert.equal(codeIn('0123 4567 8901 2345 6789'), digits)
  assert.equal(codeIn(`${digits}\r\n`), digits)
  assert.equal(codeIn('http://hall.local/?code=ABCD-EFGH&x=1'), 'ABCD-EFGH')
  assert.equal(codeIn(' abcd efgh '), 'abcdefgh')
})

test('a draft survives until it is cleared, and an empty one is none', () => {
  const storage = fakeStorage()
  const drafts = () => new Drafts('desk', new Store('draft.desk', storage))
  drafts().set('petition/12/text', 'Đường ngõ 45')
  assert.equal(drafts().get('petition/12/text'), 'Đường ngõ 45')
  assert.deepEqual(drafts().keys('petition/'), ['petition/12/text'])
  drafts().set('petition/12/text', '')
  assert.deepEqual(drafts().keys(), [])
})

test('a device whose calendar is a day ahead is let in all the same, after silence too', async t => {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse('2024-11-23T08:00:00+07:00') })
  /** @type {({status: number, body: object} | undefined)[]} */
  const answers = [
    { status: 202, body: { status: 'waiting' } },
    undefined,
    { status: 200, body: { role: 'display', name: 'Màn hình' } },
  ]
  t.mock.method(globalThis, 'fetch', async () => {
    const answer = answers.shift()
    if (answer === undefined) throw new TypeError('no network')
    return Response.json(answer.body, { status: answer.status })
  })
  Object.assign(globalThis, { document: { documentElement: { lang: 'vi' } } })
  t.after(() => Reflect.deleteProperty(globalThis, 'document'))
  const me = untilLetIn({ deviceCode: 'x', intervalSeconds: 2 })
  for (let i = 0; i < 3; i += 1) {
    t.mock.timers.tick(2_000)
    await new Promise(setImmediate)
    await settle()
  }
  assert.equal((await me)?.role, 'display')
})

test('a device that belongs to no conference shows the one that its address names', () => {
  assert.equal(conferenceInAddress('?conference=uong-bi-2024&lang=en'), 'uong-bi-2024')
  assert.equal(conferenceInAddress('?lang=en'), undefined)
})
