import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { Wedge } from '../web/lib/wedge.js'

/** @import {Focus} from '../web/lib/wedge.js' */

const CODE = '01234567890123456789'
const CARD = '001060012345|001234567|Trần Văn Mẫu|01011960|Nam|Tổ 3, phường Mẫu|02022021'

/** A page with a scanner beside it. */
function page() {
  /** @type {{code: string, scanned: boolean}[]} */
  const codes = []
  /** @type {string[]} */
  const short = []
  /** @type {string[]} */
  const others = []
  /** @type {Set<string>} what was shown while it was typed */
  const shown = new Set()
  const seen = { typed: '', bursts: 0, cards: 0, time: 0 }
  /** @type {Set<{at: number, act: () => void}>} */
  const timers = new Set()
  /** @param {number} to */
  const pass = to => {
    seen.time = to
    for (const timer of [...timers].filter(({ at }) => at <= to)) {
      timers.delete(timer)
      timer.act()
    }
  }
  const wedge = new Wedge({
    onCode: (code, { scanned }) => codes.push({ code, scanned }),
    onTyped: digits => {
      seen.typed = digits
      if (digits !== '') shown.add(digits)
    },
    onBurst: () => {
      seen.bursts += 1
    },
    onCard: () => {
      seen.cards += 1
    },
    onOther: text => others.push(text),
    onShort: digits => short.push(digits),
    after: (ms, act) => {
      const timer = { at: seen.time + ms, act }
      timers.add(timer)
      return timer
    },
    clear: timer => {
      timers.delete(timer)
    },
  })
  /** @param {string[]} keys @param {{gap?: number, focus?: Focus, code?: (key: string) => string}} [how] */
  const type = (keys, { gap = 8, focus = 'page', code = plain } = {}) =>
    keys.map(key => {
      pass(seen.time + gap)
      return wedge.hear({ key, code: code(key), timeStamp: seen.time }, focus)
    })
  const pause = (ms = 1_000) => pass(seen.time + ms)
  return { wedge, codes, short, others, shown, seen, type, pause }
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
  pause(300)
  assert.equal(codes.length, 1)
  assert.deepEqual(type(['Enter', 'Tab']), [true, false])
  assert.equal(codes.length, 1)
})

test('typed by hand, with Enter; too few digits are told', () => {
  const { codes, short, type, pause, seen } = page()
  type([...CODE.slice(0, 12)], { gap: 400 })
  pause(400)
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

test('a scan right behind another is a burst of its own: the field that has the focus by then is put back', () => {
  for (const first of [[...CODE, 'Enter'], [...CARD, 'Enter']]) {
    const { type, seen } = page()
    type(first)
    const before = seen.bursts
    type([...CARD, 'Enter'], { focus: 'field', gap: 60 })
    assert.equal(seen.bursts, before + 1)
  }
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
  assert.equal(seen.typed, '7')
  pause(13_000)
  assert.equal(seen.typed, '')
  assert.deepEqual(type(['Enter'], { gap: 400 }), [false])
  assert.deepEqual(short, [])
  assert.equal(type([...CODE, 'Enter'], { focus: 'button' }).at(-1), true, 'a whole code is a code on a button too')
  assert.equal(codes.length, 1)
})

for (const focus of /** @type {const} */ (['page', 'button', 'field'])) {
  test(`a card is told whole, nothing of it is shown, and no key after its first bar acts (${focus})`, () => {
    const { type, others, codes, short, shown, seen } = page()
    const acted = type([...CARD, 'Enter'], { focus, gap: 100 }).lastIndexOf(false)
    assert.deepEqual(others, [CARD])
    assert.deepEqual([codes, short, [...shown], seen.cards], [[], [], [], 1])
    assert.equal(acted, '001060012345'.length - 1)
  })
}

test('a card without Enter ends with a pause; a backspace of an input method takes a sign back', () => {
  const { type, others, pause } = page()
  type([...CARD.slice(0, 24), 'a', 'Backspace', ...CARD.slice(24)])
  assert.deepEqual(others, [])
  pause(700)
  assert.deepEqual(others, [CARD])
})

test('a scanner that falters in the middle of a card types none of it into a field', () => {
  const { type, others, seen } = page()
  type([...CARD.slice(0, 30)], { focus: 'field' })
  seen.time += 400
  assert.equal(type([...CARD.slice(30), 'Enter'], { focus: 'field' }).every(Boolean), true)
  assert.deepEqual(others, [CARD])
})

test('a card is known by its keys where an input method swallows them', () => {
  const { wedge, others, seen } = page()
  const keys = [...'001060012345'].map(digit => ({ code: 'Digit' + digit, shiftKey: false }))
  const more = ['Backslash', 'Backslash', 'KeyM', 'KeyA', 'Space', 'KeyU']
  const all = [...keys, ...more.map((code, i) => ({ code, shiftKey: i < 3 }))]
  for (const key of all) wedge.hear({ key: 'Process', ...key, timeStamp: (seen.time += 8) }, 'field')
  wedge.hear({ key: 'Enter', code: 'Enter', timeStamp: seen.time + 8 }, 'field')
  assert.deepEqual(others, ['001060012345||Ma u'])
})

test('an address that is no invitation is told, also where somebody types into a field', () => {
  const { type, others, short, seen } = page()
  const address = 'https://vneid.example/q/A1b2'
  assert.equal(type([...address, 'Enter']).at(-1), true)
  seen.time += 1_000
  assert.equal(type([...address, 'Enter'], { focus: 'field' }).at(-1), true)
  assert.deepEqual([others, short], [[address, address], []])
})

test('what somebody types fast into a field is nobody’s scan', () => {
  const { type, others, pause } = page()
  assert.equal(type([...'tran thi mau', 'Enter'], { gap: 70, focus: 'field' }).some(Boolean), false)
  pause()
  assert.deepEqual(others, [])
})
