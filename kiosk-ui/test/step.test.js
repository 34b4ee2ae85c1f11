import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import './resolve.js'
import { holds } from '../web/lib/expect.js'
import { State } from '../web/lib/state.js'

const { callable, expectHall, owing, petitionsOf, shownTurn, steps, turnInHand } = await import(
  '../web/pages/chair/step.js'
)

const hall = {
  conference: { status: 'in-session' },
  'agenda/1': { id: '1', order: 1, title: 'Khai mạc', status: 'done', kind: 'ceremony' },
  'agenda/2': { id: '2', order: 2, title: 'Đối thoại', status: 'current', kind: 'dialogue' },
  'agenda/3': { id: '3', order: 3, title: 'Kết luận', status: 'pending', kind: 'conclusion' },
  'queue/1': { id: '1', name: 'Bà Huệ', unit: 'TDP 3', status: 'waiting', position: 1, requestedAt: 'a' },
  'queue/2': { id: '2', name: 'Ông Mẫu', unit: 'TDP 7', status: 'waiting', position: 2, requestedAt: 'b' },
}
const asked = {
  id: '5',
  request: '1',
  by: 'Bà Huệ',
  unit: 'TDP 3',
  answers: [],
  status: 'received',
  concern: 'normal',
  agency: '9',
  at: 'a',
}

/** @param {Record<string, unknown>} changes */
function stateWith(changes = {}) {
  const state = new State()
  state.apply({ seq: 1, time: '', full: true, set: { ...hall, ...changes } })
  return state
}

/** @param {Record<string, unknown>} [changes] */
const kinds = changes => {
  const { main, other } = steps(stateWith(changes))
  return [main?.kind, other?.kind]
}

test('the chair opens, calls, starts, ends, in this order', () => {
  assert.deepEqual(kinds({ conference: { status: 'ready' } }), ['open', undefined])
  assert.deepEqual(kinds(), ['call', 'next-item'])
  assert.deepEqual(kinds({ 'queue/1': { ...hall['queue/1'], status: 'called' } }), ['start', undefined])
  assert.deepEqual(kinds({ 'queue/1': { ...hall['queue/1'], status: 'speaking' } }), ['end', undefined])
  assert.deepEqual(kinds({ conference: { status: 'concluded' } }), ['closed', undefined])
})

test('the button calls the first who waits, and only as long as they wait', () => {
  const { main } = steps(stateWith())
  assert.deepEqual(
    [main?.name, main?.payload, main?.expect],
    ['Bà Huệ', { request: '1' }, { 'queue/1': { status: 'waiting' } }],
  )
})

test('whoever was not there when called may be called again, until they ask anew', () => {
  const away = { ...hall['queue/1'], delegate: '7', status: 'absent' }
  const ids = (/** @type {Record<string, unknown>} */ changes) =>
    callable(stateWith({ 'queue/1': away, ...changes }).all('queue')).map(entry => entry.id)
  assert.deepEqual(ids({}), ['1', '2'])
  assert.deepEqual(ids({ 'queue/10': { ...away, id: '10', status: 'waiting', position: 2 } }), ['2', '10'])
  assert.deepEqual(ids({ 'queue/10': { ...away, id: '10', status: 'done' } }), ['2'])
})

test('an organisation that has brought nothing yet owes what it was asked for', () => {
  const groups = [
    { id: 'nong-dan', petitions: 0, minimum: 2 },
    { id: 'phu-nu', petitions: 1, minimum: 2 },
    { id: 'khach', petitions: 0, minimum: 0 },
  ]
  assert.deepEqual([...owing(stateWith({ attendance: { groups } }))], [['nong-dan', 2]])
  assert.deepEqual([...owing(stateWith())], [])
})

test('what concerns the whole hall is done only while it is where it was seen', () => {
  const seen = { conference: { status: 'in-session' }, 'agenda/2': { status: 'current' } }
  assert.deepEqual(expectHall(stateWith()), seen)
  assert.deepEqual(steps(stateWith()).other?.expect, seen, 'going on to the next item')
  assert.deepEqual(steps(stateWith({ conference: { status: 'ready' } })).main?.expect?.['conference'], { status: 'ready' })
  const before = stateWith({ 'agenda/2': { ...hall['agenda/2'], status: 'pending' } })
  assert.equal(holds(expectHall(before), before), true)
  assert.equal(holds(expectHall(before), stateWith()), false, 'an item has begun')
  assert.equal(holds(expectHall(stateWith()), stateWith({ 'agenda/2': { ...hall['agenda/2'], status: 'done' } })), false)
})

const ended = { 'queue/1': { ...hall['queue/1'], status: 'done', startedAt: '1' } }

test('after a turn the answer comes first, from the agency of the petition', () => {
  const { main, other } = steps(stateWith({ ...ended, 'petition/5': asked, 'agency/9': { id: '9', name: 'Công an' } }))
  assert.deepEqual([main?.kind, main?.name, main?.payload], ['invite', 'Công an', { petition: '5', agency: '9' }])
  assert.equal(other?.kind, 'call')
})

test('once somebody answers, the next petition of the turn comes, then the next person', () => {
  const answering = { stage: { scene: 'question', answering: 'Công an', question: { petition: '5' } } }
  assert.deepEqual(kinds({ ...ended, ...answering, 'petition/5': asked }), ['call', 'next-item'])
  const second = { ...asked, id: '6' }
  const { main } = steps(stateWith({ ...ended, ...answering, 'petition/5': asked, 'petition/6': second }))
  assert.equal(main?.petition, '6')
})

test('what was invited to be answered is not invited again, though no answer is written down yet', () => {
  const second = { ...asked, id: '6', at: 'b' }
  const answering = { stage: { scene: 'question', answering: 'Công an', question: { petition: '6' } } }
  assert.deepEqual(kinds({ ...ended, ...answering, 'petition/5': asked, 'petition/6': second }), ['call', 'next-item'])
})

test('an answer to the turn as a whole is an answer to what is written down of it meanwhile', () => {
  const answering = { stage: { scene: 'question', answering: 'Công an', speaker: { request: '1', status: 'done' } } }
  assert.deepEqual(kinds({ ...ended, ...answering, 'petition/5': asked }), ['call', 'next-item'])
})

test('a turn without a recorded petition is owed an answer too', () => {
  const { main } = steps(
    stateWith({ ...ended, stage: { scene: 'speaker', speaker: { request: '1', status: 'done' } } }),
  )
  assert.deepEqual([main?.kind, main?.type], ['invite', undefined], 'whom to ask has to be chosen')
})

test('complaints, duplicates and what is concluded are not answered in the hall', () => {
  for (const change of [{ concern: 'complaint' }, { status: 'duplicate' }, { outcome: 'explained-policy' }]) {
    assert.equal(kinds({ ...ended, 'petition/5': { ...asked, ...change } })[0], 'call')
  }
})

test('outside the dialogue the agenda goes on first; at its end the conference is closed', () => {
  assert.deepEqual(kinds({ 'agenda/2': { ...hall['agenda/2'], kind: 'report' } }), ['next-item', 'call'])
  const atEnd = {
    'agenda/2': { ...hall['agenda/2'], status: 'done' },
    'agenda/3': { ...hall['agenda/3'], status: 'current' },
    'queue/1': { ...hall['queue/1'], status: 'withdrawn' },
    'queue/2': { ...hall['queue/2'], status: 'withdrawn' },
  }
  assert.deepEqual(kinds(atEnd), ['close', undefined])
})

test('beside the turn stand its own petitions, then what the same person had sent in before', () => {
  const before = { ...asked, id: '4', request: undefined, at: '0' }
  const others = { ...asked, id: '7', request: undefined, by: 'Ông Mẫu' }
  const state = stateWith({ ...ended, 'petition/4': before, 'petition/5': asked, 'petition/7': others })
  assert.deepEqual(
    petitionsOf(state, shownTurn(state)).map(each => each.id),
    ['5', '4'],
  )
})

test('nobody is invited to answer a turn that brought a complaint and nothing else', () => {
  const turn = { ...hall['queue/1'], status: 'done', startedAt: 'a' }
  const stage = { scene: 'speaker', pinned: false, speaker: { request: '1' } }
  assert.deepEqual(kinds({ 'queue/1': turn, stage }), ['invite', 'call'])
  const complaint = { ...asked, concern: 'complaint' }
  assert.deepEqual(kinds({ 'queue/1': turn, stage, 'petition/5': complaint }), ['call', 'next-item'])
  assert.deepEqual(kinds({ 'queue/1': turn, stage, 'petition/5': complaint, 'petition/6': { ...asked, id: '6' } }), [
    'invite',
    'call',
  ])
})

test('whoever has spoken is in hand while the dialogue goes on, and not through what follows it', () => {
  const turn = { ...hall['queue/1'], status: 'done', startedAt: 'a' }
  assert.equal(turnInHand(stateWith({ 'queue/1': turn }))?.id, '1')
  const later = { 'agenda/2': { ...hall['agenda/2'], status: 'done' }, 'agenda/3': { ...hall['agenda/3'], status: 'current' } }
  assert.equal(turnInHand(stateWith({ 'queue/1': turn, ...later })), undefined)
  assert.equal(turnInHand(stateWith({ 'queue/1': { ...turn, status: 'speaking' }, ...later }))?.id, '1')
})
