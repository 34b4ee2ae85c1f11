import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { Live } from '../web/lib/live.js'
import { FakeSurroundings } from './fake-surroundings.js'

const NINE = Date.parse('2024-11-22T09:00:00+07:00')

/** A page in touch with its hall. @param {FakeSurroundings} around */
async function inTouch(around) {
  const live = new Live({ surroundings: around.parts })
  /** @type {string[]} */
  const touches = []
  live.addEventListener('touch', event => {
    const { status } = /** @type {CustomEvent} */ (event).detail
    if (touches.at(-1) !== status) touches.push(status)
  })
  live.start()
  await around.pass(0)
  around.socket.receive({ seq: 12, epoch: 'e1', time: at(NINE), full: true, set: { stage: { scene: 'queue' } } })
  return { live, touches }
}

/** @param {number} ms */
function at(ms) {
  return new Date(ms).toISOString()
}

test('it asks who it is, dials that conference and is live with the first frame', async () => {
  const around = new FakeSurroundings()
  const { live, touches } = await inTouch(around)
  assert.equal(around.socket.path, '/api/conferences/uong-bi-2024/live')
  assert.equal(live.state.get('stage')?.scene, 'queue')
  assert.deepEqual(touches, ['live'])
  assert.equal(live.now(), NINE)
})

test('after a cut it says so at once, keeps what it knows and resumes where it was', async () => {
  const around = new FakeSurroundings()
  const { live, touches } = await inTouch(around)
  around.socket.end()
  assert.deepEqual(touches, ['live', 'stale'])
  assert.equal(live.state.get('stage')?.scene, 'queue')
  await around.pass(300)
  assert.equal(around.sockets.length, 2)
  assert.equal(around.socket.path, '/api/conferences/uong-bi-2024/live?since=12&epoch=e1')
  around.socket.receive({ seq: 13, time: at(NINE + 300) })
  assert.deepEqual(touches, ['live', 'stale', 'live'])
})

test('silence for 20 s is out of touch; a heartbeat every 10 s is not', async () => {
  const around = new FakeSurroundings()
  const { live, touches } = await inTouch(around)
  for (let i = 0; i < 6; i += 1) {
    await around.pass(10_000)
    around.socket.receive({ seq: 12, time: at(NINE + around.time) })
  }
  assert.deepEqual(touches, ['live'])
  const silent = around.socket
  await around.pass(22_000)
  assert.equal(live.touch, 'stale')
  assert.equal(silent.closed, true)
  assert.equal(live.ageMs >= 20_000, true)
})

test('it tries again within a second and a half for the first minutes, and goes on for ever', async () => {
  const around = new FakeSurroundings()
  await inTouch(around)
  /** @type {number[]} */
  const dials = []
  for (let i = 0; i < 700; i += 1) {
    const before = around.sockets.length
    around.socket.end()
    await around.pass(1_500)
    if (around.sockets.length > before) dials.push(around.time)
  }
  const gaps = dials.map((dial, i) => dial - (dials[i - 1] ?? 0))
  assert.equal(Math.max(...gaps.filter((_, i) => (dials[i] ?? 0) < 300_000)) <= 1_500, true)
  assert.equal(Math.max(...gaps) <= 6_000, true)
  assert.equal(dials.length > 300, true)
})

test('a dial that hangs in a cut is given up early, so that the return is noticed', async () => {
  const around = new FakeSurroundings()
  const { live } = await inTouch(around)
  around.socket.end()
  await around.pass(60_000)
  const hanging = around.socket
  await around.pass(4_000)
  assert.equal(hanging.closed, true)
  around.socket.receive({ seq: 14, time: at(NINE + around.time) })
  assert.equal(live.touch, 'live')
})

test('a late answer of an abandoned line is not heard', async () => {
  const around = new FakeSurroundings()
  const { live } = await inTouch(around)
  const first = around.socket
  first.end()
  await around.pass(300)
  first.receive({ seq: 99, time: at(NINE), set: { stage: { scene: 'rules' } } })
  assert.equal(live.state.get('stage')?.scene, 'queue')
  assert.equal(live.touch, 'stale')
})

test('being revoked is final', async () => {
  const around = new FakeSurroundings()
  const { live, touches } = await inTouch(around)
  around.socket.end(4001)
  await around.pass(60_000)
  around.wake()
  assert.equal(around.sockets.length, 1)
  assert.deepEqual(touches, ['live', 'revoked'])
  assert.equal(live.touch, 'revoked')
})

test('a refused upgrade of a device that the server does not know is being revoked; silence is not', async () => {
  const around = new FakeSurroundings()
  const { live } = await inTouch(around)
  around.me = 'silence'
  around.socket.end()
  await around.pass(300)
  around.socket.end()
  await around.pass(30_000)
  assert.equal(live.touch, 'stale')
  around.me = 'stranger'
  await around.pass(1_500)
  assert.equal(live.touch, 'revoked')
})

test('after a failed dial it asks by a plain request first: browsers hold back failing WebSockets', async () => {
  const around = new FakeSurroundings()
  await inTouch(around)
  const known = around.me
  around.me = 'silence'
  around.socket.end()
  await around.pass(300)
  around.socket.end()
  const dials = around.sockets.length
  await around.pass(60_000)
  assert.equal(around.sockets.length, dials, 'no socket is opened into the cut')
  around.me = known
  await around.pass(1_500)
  assert.equal(around.sockets.length, dials + 1)
})

test('a page that opens before its server is up waits for it', async () => {
  const around = new FakeSurroundings()
  around.me = 'silence'
  const live = new Live({ surroundings: around.parts })
  live.start()
  await around.pass(30_000)
  assert.equal(live.touch, 'connecting')
  assert.equal(around.sockets.length, 0)
  around.me = { role: 'display', name: 'Máy chiếu', conference: 'c1' }
  await around.pass(1_500)
  assert.equal(around.socket.path, '/api/conferences/c1/live')
})

test('waking from sleep looks at once when the line was silent, and leaves a fresh line alone', async () => {
  const around = new FakeSurroundings()
  await inTouch(around)
  around.wake()
  assert.equal(around.sockets.length, 1)
  around.wallAhead += 3_600_000
  await around.pass(1_000)
  assert.equal(around.sockets.length, 2, 'the running clock stood still, the calendar clock tells')
})

test('after a short sleep too the line is made anew: what was on its way meanwhile would set the clock back', async () => {
  const around = new FakeSurroundings()
  const { live } = await inTouch(around)
  await around.pass(2_000)
  around.wallAhead += 8_000
  around.socket.receive({ seq: 12, time: at(NINE + 4_000) })
  await around.pass(1_000)
  assert.equal(around.sockets.length, 2)
  around.socket.receive({ seq: 12, time: at(NINE + 11_000) })
  assert.equal(live.now(), NINE + 11_000)
})

test('sleep is noticed although it comes in pieces shorter than a tick', async () => {
  const around = new FakeSurroundings()
  const { live } = await inTouch(around)
  await around.pass(2_000)
  for (let i = 0; i < 4; i += 1) {
    around.wallAhead += 900
    await around.pass(1_000)
  }
  assert.equal(around.sockets.length > 1, true)
  around.socket.receive({ seq: 12, time: at(NINE + 9_600) })
  assert.equal(live.now(), NINE + 9_600)
})

test('a page that stood still while nothing came looks at once; one that is only asked seldom does not', async () => {
  const around = new FakeSurroundings()
  await inTouch(around)
  await around.pass(1_000)
  around.time += 11_500
  await around.pass(1_000)
  assert.equal(around.sockets.length, 2)
  around.socket.receive({ seq: 12, time: at(NINE + around.time) })
  around.time += 60_000
  around.socket.receive({ seq: 12, time: at(NINE + around.time) })
  await around.pass(1_000)
  assert.equal(around.sockets.length, 2)
})

test('time stays right through sleep and a restart with another clock', async () => {
  const around = new FakeSurroundings()
  const { live } = await inTouch(around)
  around.wallAhead += 600_000
  await around.pass(1_000)
  around.socket.receive({ seq: 12, time: at(NINE + 601_000) })
  assert.equal(live.now(), NINE + 601_000)
  around.socket.end()
  await around.pass(300)
  around.socket.receive({ seq: 2, epoch: 'e2', full: true, time: at(NINE - 90_000), set: {} })
  assert.equal(live.now(), NINE - 90_000)
})
