import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import './resolve.js'
import { fakeStorage } from './fake-surroundings.js'

const { Drafts } = await import('../web/lib/drafts.js')
const { Store } = await import('../web/lib/store.js')

const field = (value = '') => /** @type {any} */ (Object.assign(new EventTarget(), { value }))
const drafts = () => new Drafts('/d.7', new Store('draft./d.7', fakeStorage()))

test('what came back refused stands where it was typed, after what was typed there since, and once', () => {
  const kept = drafts()
  const typed = field()
  kept.giveBack(typed, 'petition', 'Một')
  assert.equal(typed.value, 'Một')
  typed.value = 'Hai '
  kept.giveBack(typed, 'petition', 'Một')
  kept.giveBack(typed, 'petition', 'Một')
  assert.equal(typed.value, 'Hai\n\nMột')
  assert.equal(kept.get('petition'), 'Hai\n\nMột')
})

test('what one tab sent is gone from the other, unless something else was typed there', () => {
  const kept = drafts()
  const [first, other] = [field('Việc cũ'), field('Việc khác')]
  const own = globalThis.addEventListener
  const tabs = new EventTarget()
  globalThis.addEventListener = tabs.addEventListener.bind(tabs)
  for (const each of [first, other]) kept.bind(each, 'topic')
  globalThis.addEventListener = own
  const storage = { key: 'doithoai.draft./d.7.topic', oldValue: 'Việc cũ', newValue: null }
  tabs.dispatchEvent(Object.assign(new Event('storage'), { ...storage, key: 'doithoai.draft./d.8.topic' }))
  assert.equal(first.value, 'Việc cũ')
  tabs.dispatchEvent(Object.assign(new Event('storage'), storage))
  assert.deepEqual([first.value, other.value], ['', 'Việc khác'])
})
