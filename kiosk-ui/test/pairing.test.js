import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { Drafts } from '../web/lib/drafts.js'
import { codeIn } from '../web/lib/pairing.js'
import { Store } from '../web/lib/store.js'
import { fakeStorage } from './fake-surroundings.js'

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
