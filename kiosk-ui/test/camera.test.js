import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { Sight } from '../web/lib/camera.js'
import encodeQR from '../web/vendor/qr/index.js'
import { decodeQR } from '../web/vendor/qr/decode.js'

const A = 'http://192.168.1.5:8080/d/01234567890123456789'
const B = 'http://192.168.1.5:8080/d/98765432109876543210'

test('one code held before the camera is one scan, however long it is held', () => {
  const sight = new Sight()
  assert.equal(sight.isNews(A, 0), true)
  for (let at = 150; at < 20_000; at += 150) assert.equal(sight.isNews(A, at), false)
})

test('a hand that trembles loses the code for a moment: still the same scan', () => {
  const sight = new Sight()
  sight.isNews(A, 0)
  assert.equal(sight.isNews(A, 2_500), false)
})

test('the next person’s code is news at once, and who comes back is news again', () => {
  const sight = new Sight()
  sight.isNews(A, 0)
  assert.equal(sight.isNews(B, 150), true)
  assert.equal(sight.isNews(A, 300), true)
  assert.equal(sight.isNews(A, 10_000), true)
})

test('the vendored reader reads an address, and a card that says in UTF-8 who somebody is', () => {
  for (const text of [A, '001060012345|001234567|Nguyễn Thị Thử|01011960|Nữ|Tổ 3, phường Mẫu|02022021'])
    assert.equal(decodeQR(drawn(text)), text)
})

/** A sharp picture of a code. @param {string} text */
function drawn(text) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4, scale: 4 })
  const grey = rows.flat().map(isDark => (isDark ? 0 : 255))
  const data = new Uint8ClampedArray(grey.flatMap(value => [value, value, value, 255]))
  return { data, width: rows[0]?.length ?? 0, height: rows.length }
}
