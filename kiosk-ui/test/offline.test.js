import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { Live } from '../web/lib/live.js'
import { keepPages } from '../web/lib/offline.js'
import { FakeSurroundings, settle } from './fake-surroundings.js'

const NINE = '2024-11-22T09:00:00+07:00'

/** A page that is in touch with the hall. @param {{isInstalled: boolean}} browser whether a worker comes when asked */
async function page(browser) {
  const around = new FakeSurroundings()
  const live = new Live({ surroundings: around.parts })
  /** @type {any[]} */
  const told = []
  live.start()
  await around.pass(0)
  const hear = async () => {
    const set = { conference: { status: 'in-session' } }
    around.socket.receive({ seq: 1, epoch: 'e', time: NINE, full: true, set })
    await settle()
  }
  const cut = async () => {
    around.socket.end()
    await settle()
  }
  const comeBack = async () => {
    await around.pass(300)
    await hear()
  }
  await hear()
  await keepPages(live, {
    install: async () => browser.isInstalled,
    tell: async message => {
      if (!browser.isInstalled) return false
      told.push(message)
      return message.loaded !== undefined
    },
    loaded: async () => ['/chair', '/ui/pages/chair.css'],
    edition: async () => 'a',
    onMore: () => {},
  })
  return { told: () => told.filter(({ loaded }) => loaded !== undefined), cut, comeBack }
}

test('a page is kept once, with the word that nothing may change under it', async () => {
  const { told, cut, comeBack } = await page({ isInstalled: true })
  await cut()
  await comeBack()
  assert.deepEqual(told(), [{ loaded: ['/chair', '/ui/pages/chair.css'], edition: 'a', frozen: true }])
})

test('a worker whose installation a cut has ended is asked for again when the server is back', async () => {
  const browser = { isInstalled: false }
  const { told, cut, comeBack } = await page(browser)
  assert.deepEqual(told(), [])
  await cut()
  browser.isInstalled = true
  await comeBack()
  assert.equal(told().length, 1)
})
