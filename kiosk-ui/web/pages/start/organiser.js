// The organiser's screen: devices, delegates, lists from files, papers, and where each screen lives.

import { Deadlines } from '/ui/elements/deadlines.js'
import { fill, h, text } from '/ui/lib/dom.js'
import { paperLinks } from '/ui/lib/papers.js'
import { conferenceInAddress, conferences, open } from '/ui/lib/session.js'
import { date } from '/ui/lib/time.js'
import { Wishes } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { deadlines } from '/ui/lib/words/deadlines.js'
import { start } from '/ui/lib/words/start.js'
import { DeviceList } from './devices.js'
import { Lists } from './lists.js'
import { leaveButton } from './paired.js'
import { People } from './people.js'

/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Me} from '/ui/lib/values.d.ts' */

const say = speaker({ ...common, ...deadlines, ...start })
/** Which screens the organiser's own device may open as well; the others belong to devices of their own. */
const SCREENS = /** @type {const} */ ([
  ['kiosk', true],
  ['desk', true],
  ['chair', false],
  ['display', false],
])

/** @param {Frame} frame @param {Me} me */
export async function showOrganiser(frame, me) {
  const halls = await conferences()
  const conference = me.conference ?? conferenceInAddress() ?? halls[0]?.id
  const query = conference === undefined ? '' : `?${new URLSearchParams({ conference })}`
  const session = await open({ page: '/', roles: ['organiser'], ...(conference === undefined ? {} : { conference }) })
  frame.follow(session)
  frame.describe(me.name)
  const title = h('p', { class: 'conference', lang: 'vi' })
  const dates = Deadlines.make({ now: session.live.now })
  session.live.state.subscribe('conference', () => {
    const value = session.live.state.get('conference')
    text(title, value?.title ?? '')
    dates.conference = value
  })
  const screens = h(
    'section',
    { class: 'card stack' },
    h('h2', {}, say('screens.heading')),
    h(
      'ul',
      { class: 'screens' },
      ...SCREENS.map(([name, here]) =>
        h(
          'li',
          {},
          h('span', {}, say(`screens.${name}`)),
          here ? h('a', { href: `/${name}${query}` }, `/${name}`) : h('span', { class: 'address' }, `/${name}`),
        ),
      ),
      h('li', {}, h('span', {}, say('screens.delegate')), h('span', { class: 'address' }, '/d/…')),
    ),
  )
  const papers =
    conference === undefined
      ? null
      : h(
          'section',
          { class: 'card stack' },
          h('h2', {}, say('papers.heading')),
          h('div', { class: 'row' }, ...paperLinks(conference)),
        )
  fill(
    frame.main,
    h(
      'div',
      { class: 'page start organiser' },
      title,
      halls.length < 2 ? null : chooser(halls, conference),
      h(
        'div',
        { class: 'stack' },
        new DeviceList(session, frame).node,
        conference === undefined ? null : new People(session, frame, new Wishes(frame, session), conference).node,
      ),
      h(
        'div',
        { class: 'stack' },
        conference === undefined ? null : new Lists(conference, frame).node,
        conference === undefined ? null : h('section', { class: 'card stack' }, h('h2', {}, say('deadlines.heading')), dates),
        papers,
        screens,
        leaveButton(frame),
      ),
    ),
  )
}

/**
 * The way from one conference to another.
 * @param {Awaited<ReturnType<typeof conferences>>} halls
 * @param {string | undefined} here the one that is shown
 */
function chooser(halls, here) {
  return h(
    'nav',
    { class: 'card stack halls', 'aria-label': say('conferences.heading') },
    h('h2', {}, say('conferences.heading')),
    h(
      'ul',
      { class: 'screens' },
      ...halls.map(({ id, title, startsAt }) =>
        h(
          'li',
          {},
          h(
            'a',
            {
              href: `/?${new URLSearchParams({ conference: id })}`,
              'aria-current': id === here ? 'page' : null,
              lang: 'vi',
            },
            title ?? id,
          ),
          h('span', {}, date(startsAt)),
        ),
      ),
    ),
  )
}
