// A delegate's phone: am I checked in, when is my turn, what became of what I asked.

import { Agenda } from '/ui/elements/agenda.js'
import { Chip } from '/ui/elements/chip.js'
import { Qr } from '/ui/elements/qr.js'
import { fill, h, text } from '/ui/lib/dom.js'
import { makeFrame } from '/ui/lib/frame.js'
import { open, remember } from '/ui/lib/session.js'
import { hourMinute } from '/ui/lib/time.js'
import { Wishes } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { delegate } from '/ui/lib/words/delegate.js'
import { become, codeInPath, enter } from './delegate/entry.js'
import { Petitions } from './delegate/petitions.js'
import { Speak } from './delegate/speak.js'

/** @import {MeValue} from '/ui/lib/protocol.d.ts' */

const say = speaker({ ...common, ...delegate })
const frame = makeFrame({ title: say('title'), audience: 'public' })
await enter(frame.main)
const session = await open({ page: '/d', roles: ['delegate'] })
const { live } = session
frame.follow(session)
const wishes = new Wishes(frame, session)

const conferenceTitle = h('p', { class: 'conference', lang: 'vi' })
const chip = Chip.make()
const seat = h('p', { class: 'seat' })
const next = h('p', { class: 'next' })
const hasCode = codeInPath !== ''
const qr = Qr.make({ value: hasCode ? location.href : '', label: say('qr') })
const name = h('p', { class: 'name', lang: 'vi' })
const unit = h('p', { class: 'soft', lang: 'vi' })
const self = h(
  'section',
  { class: 'card stack self' },
  h('p', { class: 'eyebrow' }, say('greeting')),
  name,
  unit,
  chip,
  seat,
  next,
  qr,
)
const agenda = Agenda.make()
const now = h('p', { class: 'now' })
const about = h('details', { class: 'card about' })
const speak = new Speak(session, frame, wishes)
const petitions = new Petitions(session, frame, wishes)

/**
 * What to do next, where that does not hang on the code.
 * @type {Partial<Record<MeValue['status'], 'left-next' | 'withdrawn'>>}
 */
const NEXT = { left: 'left-next', withdrawn: 'withdrawn' }
/** What was told of the delegate last. Stands above the subscription, which needs both where a state was kept. */
let told = ''
live.state.subscribe('me', () => {
  const me = live.state.get('me')
  if (me === undefined) return
  showSelf(me)
  tellSelf(me)
})
live.state.subscribe('agenda', () => {
  agenda.items = live.state.all('agenda')
})
live.state.subscribe('conference', () => {
  const conference = live.state.get('conference')
  if (conference === undefined) return
  text(conferenceTitle, conference.title)
  fill(
    about,
    h('summary', {}, say('about.heading')),
    h('p', { lang: 'vi' }, conference.notice),
    h('h3', {}, say('about.rights')),
    h('ul', { lang: 'vi' }, ...conference.rights.map(line => h('li', {}, line))),
    h('h3', {}, say('about.rules')),
    h('ol', { lang: 'vi' }, ...conference.rules.map(line => h('li', {}, line))),
  )
})
live.state.subscribe('stage', showNow)
live.state.subscribe('queue', showNow)
function showNow() {
  const entry =
    live.state.all('queue').find(each => each.status === 'speaking') ??
    live.state.all('queue').find(each => each.status === 'called')
  text(
    now,
    entry === undefined
      ? ''
      : say(entry.status === 'speaking' ? 'now.speaker' : 'now.called', { name: entry.name, unit: entry.unit }),
  )
  now.hidden = entry === undefined
}

/** What became of the delegate at the door is said too. @param {MeValue} me */
function tellSelf(me) {
  if (told !== '' && told !== me.status) frame.region.tell([chip.label, next.textContent].filter(part => part).join('. '))
  told = me.status
}

/** @param {MeValue} me */
function showSelf(me) {
  text(name, me.name)
  text(unit, me.unit)
  const time = hourMinute(me.since)
  text(seat, me.seat ? say('seat', { seat: me.seat }) : '')
  seat.hidden = !me.seat || me.status === 'withdrawn'
  if (me.status === 'in') Object.assign(chip, { kind: 'ok', label: say('in', { time }) })
  else if (me.status === 'left') Object.assign(chip, { kind: 'none', label: say('left', { time }) })
  else
    Object.assign(chip, {
      kind: me.status === 'withdrawn' ? 'stop' : 'warn',
      label: say(me.status === 'withdrawn' ? 'person.withdrawn' : 'invited'),
    })
  text(
    next,
    me.status === 'in'
      ? ''
      : say(NEXT[me.status] ?? (hasCode ? 'invited-next' : 'invited-without-code')),
  )
  next.hidden = me.status === 'in'
  qr.hidden = !hasCode || me.status === 'in' || me.status === 'withdrawn'
}

fill(
  frame.main,
  h(
    'div',
    { class: 'page delegate' },
    conferenceTitle,
    h('div', { class: 'stack own' }, self, speak.node, petitions.node),
    h(
      'div',
      { class: 'stack hall' },
      h('section', { class: 'card stack' }, h('h2', {}, say('now.heading')), now, agenda),
      about,
    ),
  ),
)

// On paper everything is open, and the code is there once more.
addEventListener('beforeprint', () => {
  about.setAttribute('open', '')
  qr.hidden = !hasCode
})
addEventListener('afterprint', () => {
  const me = live.state.get('me')
  if (me !== undefined) showSelf(me)
})

// A pass that ran out is renewed from the printed code once; a withdrawn invitation is not.
live.addEventListener('touch', async () => {
  if (!hasCode || live.touch !== 'revoked' || Number(sessionStorage.getItem('renewed') ?? 0) > 0) return
  sessionStorage.setItem('renewed', '1')
  remember(undefined)
  await become(frame.main)
  location.reload()
})
