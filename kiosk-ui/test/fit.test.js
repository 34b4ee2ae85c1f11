import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { onLayout, unbroken } from '../../display/web/fit.js'

test('a scene that goes is held by nothing: neither by the fonts nor by what watches its size', t => {
  const fonts = new EventTarget()
  let watched = 0
  Object.assign(globalThis, {
    document: { fonts },
    ResizeObserver: class {
      observe() {
        watched += 1
      }
      disconnect() {
        watched -= 1
      }
    },
  })
  t.after(() => ['document', 'ResizeObserver'].forEach(name => Reflect.deleteProperty(globalThis, name)))
  let drawn = 0
  const stop = onLayout(/** @type {any} */ ({}), () => {
    drawn += 1
  })
  fonts.dispatchEvent(new Event('loadingdone'))
  assert.deepEqual([drawn, watched], [1, 1])
  stop()
  fonts.dispatchEvent(new Event('loadingdone'))
  assert.deepEqual([drawn, watched], [1, 0])
})

test('a line of the cloth breaks between words, never within «Chủ tịch» or «Thành ủy»', () => {
  assert.deepEqual(unbroken('BÍ THƯ THÀNH ỦY - CHỦ TỊCH HĐND').split(' '), [
    'BÍ\u00a0THƯ',
    'THÀNH\u00a0ỦY',
    '-',
    'CHỦ\u00a0TỊCH',
    'HĐND',
  ])
})
