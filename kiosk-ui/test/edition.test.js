import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { renewBetween } from '../web/lib/edition.js'
import { Live } from '../web/lib/live.js'
import { FakeSurroundings, settle } from './fake-surroundings.js'

const NINE = '2024-11-22T09:00:00+07:00'

/** A page of edition `a` in a hall of this status. @param {'ready' | 'in-session' | 'concluded'} status */
async function page(status) {
  const around = new FakeSurroundings()
  const live = new Live({ surroundings: around.parts })
  const seen = { newest: 'a', renewals: 0, isQuiet: true }
  const stop = renewBetween(live, () => seen.isQuiet, {
    own: async () => 'a',
    newest: async () => seen.newest,
    renew: async () => {
      seen.renewals += 1
    },
  })
  live.start()
  await around.pass(0)
  /** @param {string} now */
  const hear = async now => {
    around.socket.receive({ seq: 1, epoch: 'e', time: NINE, full: true, set: { conference: { status: now } } })
    await settle()
  }
  /** A server that was started anew. @param {string} now */
  const comeBack = async now => {
    around.socket.end()
    await around.pass(300)
    await hear(now)
  }
  await hear(status)
  return { seen, hear, comeBack, stop }
}

test('a newer server is followed between conferences, once', async () => {
  const { seen, comeBack, stop } = await page('ready')
  await comeBack('ready')
  assert.equal(seen.renewals, 0, 'the same edition')
  seen.newest = 'b'
  await comeBack('ready')
  await comeBack('ready')
  assert.equal(seen.renewals, 1)
  stop()
})

test('never during one; at its end', async () => {
  const { seen, hear, comeBack, stop } = await page('in-session')
  seen.newest = 'b'
  await comeBack('in-session')
  assert.equal(seen.renewals, 0)
  await hear('concluded')
  assert.equal(seen.renewals, 1)
  stop()
})

test('a page in somebody\'s hands waits until it is put down', async t => {
  t.mock.timers.enable({ apis: ['setInterval'] })
  const { seen, comeBack, stop } = await page('concluded')
  seen.newest = 'b'
  seen.isQuiet = false
  await comeBack('concluded')
  t.mock.timers.tick(20_000)
  assert.equal(seen.renewals, 0)
  seen.isQuiet = true
  t.mock.timers.tick(5_000)
  assert.equal(seen.renewals, 1)
  stop()
})

test('a server that does not name its edition changes nothing', async () => {
  const { seen, comeBack, stop } = await page('ready')
  seen.newest = /** @type {any} */ (undefined)
  await comeBack('ready')
  assert.equal(seen.renewals, 0)
  stop()
})
