// The secretaries' desk: what is asked, what is answered, what comes of it. Two people at once; nothing typed is lost.

import { fill, h, keyed, text } from '/ui/lib/dom.js'
import { makeFrame } from '/ui/lib/frame.js'
import { open } from '/ui/lib/session.js'
import { Wishes } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk as words } from '/ui/lib/words/desk.js'
import { Desk } from './desk/desk.js'
import { Enlist } from './desk/enlist.js'
import { Introduction, PRESENT } from './desk/introduction.js'
import { listenToKeys } from './desk/keys.js'
import { Sheet, WRITTEN } from './desk/sheet.js'
import { Side } from './desk/side.js'
import { Turns } from './desk/turns.js'

/** @import {Place} from './desk/turns.js' */

const say = speaker({ ...common, ...words })
const frame = makeFrame({ title: say('title'), audience: 'staff' })
const session = await open({ page: '/desk', roles: ['secretary', 'organiser'] })
const { state } = session.live
frame.follow(session, { countWaiting: false })
frame.describe(session.me.name)

const desk = new Desk(session, frame)
const sheet = new Sheet(desk)
const introduction = new Introduction(state)
const turns = new Turns(state, place => show(place))
const wishes = new Wishes(frame, session)
const side = new Side(session, frame, wishes, desk)
const enlist = new Enlist(state, frame, wishes, session.drafts)

/** @param {Place} place */
function show(place) {
  introduction.open(place === PRESENT)
  sheet.node.hidden = place === PRESENT
  if (place !== PRESENT) sheet.open(place)
  turns.chosen = place
  turns.show()
  offerCurrent()
}

// The current turn opens by itself, unless somebody is in the middle of another: then it is offered.

const offer = h('button', {
  class: 'button offer',
  'data-kind': 'main',
  type: 'button',
  hidden: true,
  onclick: goToCurrent,
})
function current() {
  return state.all('queue').find(entry => entry.status === 'speaking' || entry.status === 'called')
}
function goToCurrent() {
  const turn = current()
  if (turn !== undefined) show(turn.id)
}
function offerCurrent() {
  const turn = current()
  const away = turn !== undefined && turn.id !== turns.chosen
  offer.hidden = !away
  if (away) text(offer, say('turns.switch', { name: turn.name }))
}
let followed = ''
state.subscribe('queue', () => {
  const turn = current()
  if (turn !== undefined && turn.id !== followed) {
    followed = turn.id
    frame.region.say(`${turn.name}, ${say(`request.${turn.status}`)}`)
    if (!sheet.isBusy) show(turn.id)
  }
  const last = state
    .all('queue')
    .filter(entry => entry.status === 'done')
    .sort((a, b) => (b.startedAt ?? '').localeCompare(a.startedAt ?? ''))[0]
  if (turns.chosen === '' && last !== undefined) show(last.id)
  offerCurrent()
})

// One state of saving for the whole desk, in the bar, and the way to what is not recorded before somebody looks there.

const saved = h('p', { class: 'saved' })
const look = h('button', { class: 'button look', type: 'button', hidden: true, onclick: goToStuck })
function stuck() {
  const inTurns = sheet.stuck.map(({ turn, part }) => () => {
    if (turn !== turns.chosen) show(turn)
    part.focus()
  })
  return [...inTurns, ...side.stuck.map(part => part.focus)]
}
function goToStuck() {
  stuck()[0]?.()
}
function showSaved() {
  const unsaved = sheet.unsaved + side.unsaved
  const { pending } = session.outbox
  const count = stuck().length
  const cut = session.live.touch !== 'live'
  const state = count > 0 ? 'stuck' : unsaved + pending === 0 ? 'saved' : cut ? 'kept' : 'saving'
  const words = {
    stuck: () => say('save.stuck', { count }),
    saved: () => say('save.saved-all'),
    kept: () => say('save.kept-count', { count: Math.max(unsaved, pending) }),
    saving: () => say('save.saving'),
  }[state]()
  // Said aloud only where something is to be known: with every sentence that is saved it would drown the typing.
  if (saved.dataset['state'] !== state && (state === 'stuck' || state === 'kept')) frame.region.say(words)
  saved.dataset['state'] = state
  text(state === 'stuck' ? look : saved, words)
  look.hidden = state !== 'stuck'
  saved.hidden = state === 'stuck'
}
desk.addEventListener('changed', showSaved)
session.outbox.addEventListener('pending', showSaved)
session.live.addEventListener('touch', showSaved)
showSaved()

const keys = listenToKeys(
  frame,
  {
    F2: () => {
      if (introduction.isOpen) show(WRITTEN)
      sheet.focusNew()
    },
    F3: goToCurrent,
    F4: () => sheet.current?.focus('answer'),
    F6: () => sheet.current?.focus('agency'),
    F7: () => sheet.current?.focus('outcome'),
    F8: () => side.focusNote(),
    'Ctrl+Enter': () => sheet.finish(),
  },
  number => sheet.current?.chooseOutcome(number),
)
frame.tools.append(saved, look, keys)

// Whom a secretary may name as the one who answered, while typing.
const people = h('datalist', { id: 'people' })
function showPeople() {
  const names = [
    ...(state.get('conference')?.chairs.map(chair => chair.title || chair.name) ?? []),
    ...state.all('agency').map(agency => agency.name),
  ]
  keyed(
    people,
    [...new Set(names)],
    name => name,
    name => h('option', { value: name }),
  )
}
state.subscribe('agency', showPeople)
state.subscribe('conference', showPeople)

fill(
  frame.main,
  h(
    'div',
    { class: 'desk' },
    h('div', { class: 'left stack' }, turns.node, enlist.node),
    h('div', { class: 'middle stack' }, offer, introduction.node, sheet.node),
    side.node,
  ),
  people,
)
