import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { Live } from '../web/lib/live.js'
import { rememberState } from '../web/lib/memory.js'
import { Store } from '../web/lib/store.js'
import { FakeSurroundings, fakeStorage } from './fake-surroundings.js'

const NINE = '2024-11-22T09:00:00.000+07:00'

/** A page that opens while the storage holds what an earlier one left. @param {Storage} storage */
async function page(storage) {
  const around = new FakeSurroundings()
  const live = new Live({ surroundings: around.parts })
  const stop = rememberState(live, 'desk', new Store('state.desk', storage))
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
