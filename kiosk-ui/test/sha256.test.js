import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { sha256 } from '../web/lib/sha256.js'

test('a text of every length has the fingerprint that everybody gives it', () => {
  for (let length = 0; length < 140; length++) {
    const text = 'Đ0123456789'.repeat(13).slice(0, length)
    assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'), `${length}`)
  }
})
