import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { Live } from '../web/lib/live.js'
import { rememberState } from '../web/lib/memory.js'
import { Store } from '../web/lib/store.js'
import { FakeSurroundings, fakeStorage } from './fake-surroundings.js'

const NINE = '2024-11-22T09:00:00.000+07:00'

/**
 * A page that opens while the storage holds what an earlier one left.
 * @param {Storage} storage
 * @param {{at?: number, only?: string[]}} [how] `at`: what the calendar clock says
 */
async function page(storage, { at, only } = {}) {
  const around = new FakeSurroundings()
  if (at !== undefined) around.wallAhead = at
  const live = new Live({ surroundings: around.parts })
  const store = new Store('state.desk', storage)
  const stop = rememberState(live, 'desk', only === undefined ? { store } : { store, only })
  live.start()
  await around.pass(0)
  return { around, live, stop }
}

test('after F5 during a cut the last good state is shown with its time until the server speaks', async () => {
  const storage = fakeStorage()
  const before = await page(storage)
  before.around.socket.receive({ seq: 4, epoch: 'a', time: NINE, full: true, set: { stage: { scene: 'queue' } } })
  before.around.socket.end()
  before.stop()

  const after = await page(storage)
  assert.equal(after.live.state.get('stage')?.scene, 'queue')
  assert.equal(after.live.touch, 'stale')
  assert.equal(after.live.asOf, Date.parse(NINE))
  assert.equal(after.around.socket.path, '/api/conferences/uong-bi-2024/live', 'a whole frame is asked for')
  after.around.socket.receive({ seq: 2, epoch: 'b', time: NINE, full: true, set: { stage: { scene: 'rules' } } })
  assert.equal(after.live.state.get('stage')?.scene, 'rules')
  assert.equal(after.live.touch, 'live')
  after.stop()
})

/** Leaves a state of nine o'clock behind; the calendar clock of that device is wrong by anything. */
async function leftBehind() {
  const storage = fakeStorage()
  const before = await page(storage)
  before.around.socket.receive({ seq: 4, epoch: 'a', time: NINE, full: true, set: { clock: { state: 'running' } } })
  await before.around.pass(7_000)
  before.around.socket.end()
  before.stop()
  return { storage, wall: before.around.parts.wall() }
}

test('after F5 during a cut the time goes on by the calendar clock, and its age is told', async () => {
  const { storage, wall } = await leftBehind()
  const after = await page(storage, { at: wall + 2_000 })
  assert.equal(after.live.now(), Date.parse(NINE) + 9_000)
  await after.around.pass(5_000)
  assert.equal(after.live.now(), Date.parse(NINE) + 14_000)
  assert.equal(after.live.ageMs, 14_000)
  after.around.socket.receive({ seq: 2, epoch: 'b', time: '2024-11-22T09:30:00+07:00', full: true, set: {} })
  assert.equal(after.live.now(), Date.parse('2024-11-22T09:30:00+07:00'), 'the server has the last word')
  after.stop()
})

test('where the calendar clock was set meanwhile, or days passed, the time is not known', async () => {
  const { storage, wall } = await leftBehind()
  for (const at of [wall - 60_000, wall + 86_400_000]) {
    const after = await page(storage, { at })
    assert.equal(Number.isNaN(after.live.now()), true)
    assert.equal(after.live.ageMs, Infinity)
    assert.equal(after.live.asOf, Date.parse(NINE))
    after.stop()
  }
})

test('a screen that may keep only some keys keeps no other', async () => {
  const storage = fakeStorage()
  const before = await page(storage, { only: ['attendance'] })
  const set = { attendance: { present: 3 }, 'delegate/1': { name: 'Đặng Thị Huệ' } }
  before.around.socket.receive({ seq: 4, epoch: 'a', time: NINE, full: true, set })
  before.around.socket.end()
  before.stop()
  const after = await page(storage, { only: ['attendance'] })
  assert.deepEqual(after.live.state.entries(), [['attendance', { present: 3 }]])
  after.stop()
})

test('a device that was cleared stays so, although its page is still there', async () => {
  const storage = fakeStorage()
  const { around, stop } = await page(storage)
  around.socket.receive({ seq: 4, epoch: 'a', time: NINE, full: true, set: { stage: { scene: 'queue' } } })
  around.socket.end()
  assert.equal(storage.length, 1)
  storage.removeItem('doithoai.state.desk.state')
  await around.pass(300)
  around.socket.receive({ seq: 5, time: NINE })
  around.socket.end()
  assert.equal(storage.length, 0)
  stop()
})

test('a revoked device forgets', async () => {
  const storage = fakeStorage()
  const first = await page(storage)
  first.around.socket.receive({ seq: 4, epoch: 'a', time: NINE, full: true, set: { stage: { scene: 'queue' } } })
  first.around.socket.end()
  await first.around.pass(300)
  assert.equal(storage.length, 1)
  first.around.socket.end(4001)
  assert.equal(storage.length, 0)
  first.stop()
})
