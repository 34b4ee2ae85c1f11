// The entrance. One job: somebody holds a code to the scanner and goes in.

import { Field } from '/ui/elements/field.js'
import { PersonSearch } from '/ui/elements/person-search.js'
import { fill, h } from '/ui/lib/dom.js'
import { makeFrame } from '/ui/lib/frame.js'
import { codeIn } from '/ui/lib/pairing.js'
import { open } from '/ui/lib/session.js'
import { CODE_LENGTH, Wedge } from '/ui/lib/wedge.js'
import { speaker } from '/ui/lib/words.js'
import { kiosk } from '/ui/lib/words/kiosk.js'
import { Arrivals } from './kiosk/arrivals.js'
import { Lookout } from './kiosk/lookout.js'
import { readCard } from './kiosk/card.js'
import { Deeds } from './kiosk/deeds.js'
import { Door } from './kiosk/door.js'
import { ofOtherScan, ofShortCode } from './kiosk/outcome.js'
import { Panel } from './kiosk/panel.js'
import { Speaking } from './kiosk/speaking.js'
import { askForName, askForWalkIn } from './kiosk/walk-in.js'

/** @import {Focus} from '/ui/lib/wedge.js' */
/** @import {Written} from './kiosk/outcome.js' */
/** @import {Person} from './kiosk/speaking.js' */

const say = speaker(kiosk)
/** A delegate's address, or the digits alone. */
const DELEGATE = /(?:^|\D)(\d{20})$/
const frame = makeFrame({ title: say('title'), audience: 'staff' })
// An entrance screen keeps no list of people, only what the hall is and how many are in it.
const session = await open({ page: '/kiosk', roles: ['reception', 'organiser'], keeps: ['conference', 'attendance'] })
const { live } = session
frame.follow(session)
frame.describe(session.me.name)

const speaking = new Speaking(session.drafts, (person, asked) => door.speak(person, asked))
const panel = new Panel(frame.region, speaking, {
  register: name => registerWalkIn(name),
  withdraw,
  rename,
  leave: ({ id }) => door.checkIn({ delegate: id }, 'out'),
  mistaken: person => deeds.takeBack(person),
  undo,
  nobody: () => {
    door.nobody()
    lookFor('')
  },
})
const arrivals = new Arrivals(session.drafts)
const door = new Door(session, arrivals, outcome => {
  panel.show(outcome)
  lookFor(outcome === 'checking' ? '' : (outcome.lookFor ?? ''))
})
const deeds = new Deeds(session, arrivals, door)

// Codes typed into the field, chosen by name, or scanned anywhere.

/** A scan writes into the field too, until the wedge has put it back: what stands there after that was typed. */
const TYPED_MS = 400
const FORGET_MS = 60_000
const code = Field.make({ label: say('field.code'), name: 'code', kind: 'code' })
/** @type {ReturnType<typeof setTimeout> | undefined} */
let typing
code.addEventListener('input', () => {
  clearTimeout(typing)
  typing = setTimeout(takeTypedCode, TYPED_MS)
})
code.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || takeTypedCode()) return
  const { length } = code.value.replace(/\D/g, '')
  if (length > 0) panel.show(ofShortCode(length))
})

/** @returns {boolean} whether there was one */
function takeTypedCode() {
  const digits = codeIn(code.value)
  if (!/^\d+$/.test(digits) || digits.length !== CODE_LENGTH) return false
  code.value = ''
  door.checkIn({ code: digits })
  return true
}

const search = PersonSearch.make()
live.state.subscribe('delegate', () => {
  search.people = live.state.all('delegate').filter(person => person.status !== 'withdrawn')
})
search.addEventListener('choose', event => {
  const { person } = /** @type {CustomEvent} */ (event).detail
  search.clear()
  door.checkIn({ delegate: person.id })
})

/** Whose name stands in the search because several have it; not for the next person. */
let lookedFor = ''
/** @param {string} name */
function lookFor(name) {
  if (name !== '') search.find(name)
  else if (lookedFor !== '') search.clear()
  lookedFor = name
}

const walkIn = h('button', { class: 'button', type: 'button', onclick: () => registerWalkIn() }, say('walk-in.open'))
/** @param {string} [called] the name, where a card told it */
async function registerWalkIn(called) {
  const person = await askForWalkIn(frame.dialog, { maySpeak: takesRequests(), called })
  if (person !== undefined) door.register(person)
}

// What one person looked for does not stand there for the next.
/** @type {ReturnType<typeof setTimeout> | undefined} */
let forgetting
for (const field of [search, code]) {
  field.addEventListener('input', () => {
    clearTimeout(forgetting)
    forgetting = setTimeout(() => {
      search.clear()
      code.value = ''
    }, FORGET_MS)
  })
}

/** @param {Written} written */
async function rename(written) {
  const right = await askForName(frame.dialog, written)
  if (right !== undefined) deeds.rename(right)
}

/** @param {Person & {request: string}} waiting */
async function withdraw(waiting) {
  const { name } = waiting
  const choices = [{ value: 'withdraw', label: say('do.withdraw'), kind: /** @type {const} */ ('main') }]
  if (await frame.dialog.ask({ heading: say('withdraw.heading', { name }), choices })) deeds.withdraw(waiting)
}

/** @param {Person} person */
async function undo(person) {
  const { name } = person
  const choices = [{ value: 'undo', label: say('do.undo'), kind: /** @type {const} */ ('stop') }]
  const body = [h('p', {}, say('undo.body', { name }))]
  if (await frame.dialog.ask({ heading: say('undo.heading', { name }), body, choices })) deeds.takeBack(person)
}

/**
 * What stood in the field before a scan wrote into it.
 * @type {{field: HTMLInputElement | HTMLTextAreaElement, value: string} | undefined}
 */
let before
const wedge = new Wedge({
  onCode: (digits, { scanned }) => {
    if (scanned) putBack()
    door.checkIn({ code: digits })
  },
  onCard: putBack,
  onOther: text => {
    putBack()
    takeOther(text)
  },
  onTyped: digits => panel.typed(digits),
  onBurst: () => {
    before = focusedField()
  },
  onShort: digits => panel.show(ofShortCode(digits.length)),
  after: (ms, act) => setTimeout(act, ms),
  clear: timer => clearTimeout(timer),
})
addEventListener(
  'keydown',
  event => {
    if (wedge.hear(event, focus())) {
      event.preventDefault()
      event.stopPropagation()
    }
  },
  { capture: true },
)

const lookout = new Lookout({
  onRead: text => {
    const digits = DELEGATE.exec(text)?.[1]
    if (digits === undefined) takeOther(text)
    else door.checkIn({ code: digits })
  },
  onUnread: () => panel.show(ofOtherScan('unseen')),
  onChange: isLooking => panel.looks(isLooking),
})

/** What was read is nobody's code: people hold out identity cards too. @param {string} text */
function takeOther(text) {
  const card = readCard(text)
  if (card.kind === 'citizen') door.checkIn({ card: card.name })
  else panel.show(ofOtherScan(card.kind))
}

/** @returns {Focus} */
function focus() {
  if (focusedField() !== undefined) return 'field'
  return document.activeElement?.matches('a[href], button, summary') ? 'button' : 'page'
}

function focusedField() {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return undefined
  return { field, value: field.value }
}

function putBack() {
  if (before === undefined || before.field !== document.activeElement) return
  const { field, value } = before
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function takesRequests() {
  const { registration, status } = live.state.get('conference') ?? {}
  return registration === 'open' && status !== 'concluded'
}

live.state.subscribe('conference', () => {
  panel.notice(live.state.get('conference')?.notice ?? '')
  panel.asking(takesRequests())
})
live.state.subscribe('attendance', () => {
  const counts = live.state.get('attendance')
  if (counts === undefined) return
  // Walk-ins were not invited: they are none of those whom the hall waits for.
  const { present, inHall, walkIns, invited } = counts
  panel.figures(
    say('figure.present', { present: present - walkIns, invited }),
    walkIns > 0 ? say('figure.walk-ins', { count: walkIns }) : '',
    inHall < present ? say('figure.in-hall', { count: inHall }) : '',
  )
})

fill(
  frame.main,
  h(
    'div',
    { class: 'kiosk' },
    lookout.node,
    panel.node,
    h(
      'div',
      { class: 'side stack' },
      h('section', { class: 'card stack' }, h('h2', {}, say('search.heading')), search, code, walkIn, lookout.opener),
      ...arrivals.nodes,
    ),
  ),
)

// A delegate's address that was opened on this device (its camera read it) is a scan as well.
const scanned = location.hash.startsWith('#code=') ? DELEGATE.exec(location.hash)?.[1] : undefined
if (scanned !== undefined) {
  history.replaceState(null, '', '/kiosk')
  door.checkIn({ code: scanned })
}
