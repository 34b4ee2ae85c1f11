import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import './resolve.js'
import { ProblemError } from '../web/lib/api.js'
import { State } from '../web/lib/state.js'
import { Store } from '../web/lib/store.js'
import { fakeStorage } from './fake-surroundings.js'

const { Drafts } = await import('../web/lib/drafts.js')
const { Door } = await import('../web/pages/kiosk/door.js')
const { ofKeeping } = await import('../web/pages/kiosk/outcome.js')

test('who was checked in by name and refused is told by name', () => {
  const state = new State()
  state.apply({ seq: 1, time: '', full: true, set: { 'delegate/7': { id: '7', name: 'Đặng Thị Huệ' } } })
  const outbox = new EventTarget()
  /** @type {{who: string, fate: string}[]} */
  const noted = []
  /** @type {string[]} */
  const reviews = []
  const session = { live: { state, now: () => 0, touch: 'live' }, outbox, me: { name: 'Cửa 1' } }
  const arrivals = {
    note: (/** @type {any} */ arrival) => noted.push(arrival),
    keepForReview: (/** @type {string} */ _, /** @type {string} */ line) => reviews.push(line),
  }
  new Door(/** @type {any} */ (session), /** @type {any} */ (arrivals), () => {})
  const wish = { id: 'a', type: 'check-in', payload: { delegate: '7', at: '2024-11-22T08:15:00+07:00' }, tries: 1 }
  const problem = new ProblemError({ status: 409, code: 'withdrawn', detail: 'Giấy mời đã thu hồi.' })
  outbox.dispatchEvent(new CustomEvent('refused', { detail: { wish, problem } }))
  assert.deepEqual([noted[0]?.who, noted[0]?.fate], ['Đặng Thị Huệ', 'refused'])
  assert.match(reviews[0] ?? '', /Đặng Thị Huệ: Giấy mời đã thu hồi\.$/)
})

test('a wish to speak that is refused when its person has gone in is told by name and topic, and after F5 too', () => {
  const outbox = new EventTarget()
  const drafts = new Drafts('test', new Store('draft.test', fakeStorage()))
  drafts.set('asks/b', 'Lê Văn Thử')
  /** @type {string[]} */
  const reviews = []
  const session = { live: { state: new State(), now: () => 0, touch: 'live' }, outbox, drafts, me: { name: 'Cửa 1' } }
  const arrivals = { keepForReview: (/** @type {string} */ _, /** @type {string} */ line) => reviews.push(line) }
  new Door(/** @type {any} */ (session), /** @type {any} */ (arrivals), () => {})
  const wish = { id: 'b', type: 'request-to-speak', payload: { delegate: '9', topic: 'Đường ngõ 45' }, tries: 2 }
  const problem = new ProblemError({ status: 409, code: 'registration-closed', detail: 'Đã dừng nhận đăng ký.' })
  outbox.dispatchEvent(new CustomEvent('refused', { detail: { wish, problem } }))
  assert.match(reviews[0] ?? '', /Lê Văn Thử đăng ký phát biểu «Đường ngõ 45»: Đã dừng nhận đăng ký\.$/)
  assert.deepEqual(drafts.keys('asks/'), [])
})

test('who goes out while the network is away is not asked to come in', () => {
  assert.match(ofKeeping({ name: 'Đặng Thị Huệ' }).next, /Mời Ông\/Bà vào,/)
  assert.doesNotMatch(ofKeeping({ name: 'Đặng Thị Huệ', isLeaving: true }).next, /Mời Ông\/Bà vào,/)
})
