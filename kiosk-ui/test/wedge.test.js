import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { Wedge } from '../web/lib/wedge.js'

/** @import {Focus} from '../web/lib/wedge.js' */

const CODE = '01234567890123456789'

/** A page with a scanner beside it. */
function page() {
  /** @type {{code: string, scanned: boolean}[]} */
  const codes = []
  /** @type {string[]} */
  const short = []
  const seen = { typed: '', bursts: 0, time: 0 }
  /** @type {Set<() => void>} */
  const timers = new Set()
  const wedge = new Wedge({
    onCode: (code, { scanned }) => codes.push({ code, scanned }),
    onTyped: digits => {
      seen.typed = digits
    },
    onBurst: () => {
      seen.bursts += 1
    },
    onShort: digits => short.push(digits),
    after: (_, act) => {
      timers.add(act)
      return act
    },
    clear: act => {
      timers.delete(act)
    },
  })
  /** @param {string[]} keys @param {{gap?: number, focus?: Focus, code?: (key: string) => string}} [how] */
  const type = (keys, { gap = 8, focus = 'page', code = plain } = {}) =>
    keys.map(key => {
      seen.time += gap
      return wedge.hear({ key, code: code(key), timeStamp: seen.time }, focus)
    })
  const pause = () => {
    seen.time += 1_000
    for (const act of [...timers]) act()
  }
  return { wedge, codes, short, seen, type, pause }
}

/** @param {string} key */
const plain = key => (/^\d$/.test(key) ? 'Digit' + key : key.length === 1 ? 'Key' + key.toUpperCase() : key)

test('a scanned address ending in the code is that code', () => {
  const { codes, type } = page()
  const swallowed = type([...`http://192.168.1.20:8080/d/${CODE}`, 'Enter'])
  assert.deepEqual(codes, [{ code: CODE, scanned: true }])
  assert.equal(swallowed.at(-1), true, 'Enter must not press whatever button has the focus')
})

test('letters that an input method garbles do not matter', () => {
  const { codes, type } = page()
  type(['h', 't', 'ư', 'Process', '/', 'đ', 'Backspace', 'Backspace', '/', ...CODE, 'Tab'])
  assert.deepEqual(
    codes.map(({ code }) => code),
    [CODE],
  )
})

test('digits that an input method swallows are read from the key itself', () => {
  const { wedge, codes } = page()
  ;[...CODE].forEach((digit, i) => wedge.hear({ key: 'Process', code: 'Digit' + digit, timeStamp: i * 8 }))
  wedge.hear({ key: 'Enter', code: 'Enter', timeStamp: 170 })
  assert.deepEqual(
    codes.map(({ code }) => code),
    [CODE],
  )
})

test('a scanner without a terminator is understood by the pause, and a late Enter presses nothing', () => {
  const { codes, type, pause, seen } = page()
  type([...CODE])
  assert.deepEqual(codes, [])
  pause()
  assert.equal(codes.length, 1)
  seen.time -= 700
  assert.deepEqual(type(['Enter', 'Tab']), [true, false])
  assert.equal(codes.length, 1)
})

test('typed by hand, with Enter; too few digits are told', () => {
  const { codes, short, type, seen } = page()
  type([...CODE.slice(0, 12)], { gap: 400 })
  assert.equal(seen.typed, CODE.slice(0, 12))
  type(['Enter'], { gap: 400 })
  assert.deepEqual(short, [CODE.slice(0, 12)])
  type([...CODE.slice(12), 'Enter'], { gap: 400 })
  assert.deepEqual(codes, [{ code: CODE, scanned: false }])
})

test('a mistyped digit is taken back', () => {
  const { codes, type } = page()
  type([...CODE.slice(0, 10), '9', 'Backspace', ...CODE.slice(10), 'Enter'], { gap: 300 })
  assert.deepEqual(
    codes.map(({ code }) => code),
    [CODE],
  )
})

test('in a field a person may type digits, yet a scan is still heard and the field told to be put back', () => {
  const { codes, type, seen } = page()
  assert.deepEqual(type([...'0912345678', 'Enter'], { gap: 300, focus: 'field' }).some(Boolean), false)
  type([...CODE, 'Enter'], { gap: 300, focus: 'field' })
  assert.deepEqual(codes, [])
  const before = seen.bursts
  seen.time += 1_000
  type([...`/d/${CODE}`, 'Enter'], { focus: 'field' })
  assert.equal(seen.bursts, before + 1)
  assert.deepEqual(codes, [{ code: CODE, scanned: true }])
})

test('two scans in a row are two codes', () => {
  const { codes, type, seen } = page()
  type([...CODE, 'Enter'])
  seen.time += 400
  type([...CODE, 'Enter'])
  assert.equal(codes.length, 2)
})

test('shortcuts are left alone', () => {
  const { wedge } = page()
  assert.equal(wedge.hear({ key: '1', code: 'Digit1', timeStamp: 1, ctrlKey: true }), false)
  assert.equal(
    wedge.hear({ key: 'Enter', code: 'Enter', timeStamp: 900 }),
    false,
    'nothing typed: Enter is the button’s',
  )
})

test('Space presses a button, and only separates digits while some are typed', () => {
  const { codes, type } = page()
  assert.deepEqual(type([' '], { focus: 'button' }), [false])
  const groups = [...CODE].flatMap((digit, i) => (i > 0 && i % 4 === 0 ? [' ', digit] : [digit]))
  const swallowed = type([...groups, 'Enter'], { gap: 300 })
  assert.equal(swallowed.filter(Boolean).length, 5, 'four blanks and Enter')
  assert.equal(codes.length, 1)
})

test('a stray digit keeps no button from its Enter, and is forgotten after some seconds', () => {
  const { short, seen, type, pause, codes } = page()
  type(['7'])
  assert.deepEqual(type(['Enter'], { gap: 400, focus: 'button' }), [false])
  assert.deepEqual(short, [])
  pause()
  assert.equal(seen.typed, '')
  assert.deepEqual(type(['Enter'], { gap: 400 }), [false])
  assert.deepEqual(short, [])
  assert.equal(type([...CODE, 'Enter'], { focus: 'button' }).at(-1), true, 'a whole code is a code on a button too')
  assert.equal(codes.length, 1)
})
