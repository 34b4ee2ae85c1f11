// Who is introduced at the first item: to be read aloud, always as the doors have it, and to be put on paper.

import { h, keyed, text } from '/ui/lib/dom.js'
import { cameLate, introduced, presentOf } from '/ui/lib/introduced.js'
import { hourMinute } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {Chair} from '/ui/lib/protocol.d.ts' */
/** @import {Introduced, Present} from '/ui/lib/introduced.js' */
/** @import {State} from '/ui/lib/state.js' */

const say = speaker({ ...common, ...desk })
/** @type {'present'} */
export const PRESENT = 'present'

export class Introduction {
  #state
  #title = h('p', { class: 'of', lang: 'vi' })
  #count = h('p')
  #chairs = h('ol')
  #groups = h('div', { class: 'stack' })
  node = h(
    'section',
    { class: 'introduction card stack', hidden: true, 'aria-label': say('introduce.title') },
    h(
      'header',
      {},
      h('div', {}, this.#title, h('h2', {}, say('introduce.title')), this.#count),
      h('button', { class: 'button', type: 'button', onclick: () => print() }, say('introduce.print')),
    ),
    h('section', {}, h('h3', {}, say('introduce.chairs')), this.#chairs),
    this.#groups,
  )

  /** @param {State} state */
  constructor(state) {
    this.#state = state
    for (const topic of ['delegate', 'attendance', 'conference']) state.subscribe(topic, () => this.show())
  }

  get isOpen() {
    return !this.node.hidden
  }

  /** @param {boolean} isOpen */
  open(isOpen) {
    this.node.hidden = !isOpen
    this.show()
  }

  show() {
    if (!this.isOpen) return
    const delegates = this.#state.all('delegate')
    const { title = '', chairs = [], openedAt } = this.#state.get('conference') ?? {}
    text(this.#title, title)
    text(this.#count, inWords(presentOf(delegates)))
    keyed(this.#chairs, chairs, chair => chair.id, makePerson, (row, chair) => showPerson(row, ...presiding(chair)))
    keyed(
      this.#groups,
      introduced(this.#state.get('attendance')?.groups ?? [], delegates),
      group => group.id,
      () => h('section', {}, h('h3', {}, h('span', { lang: 'vi' }), ' ', h('small')), h('ol')),
      (section, group) => showGroup(section, group, openedAt),
    )
  }
}

/** @param {HTMLElement} section @param {Introduced} group @param {string | undefined} openedAt */
function showGroup(section, group, openedAt) {
  const [name, count, list] = ['span', 'small', 'ol'].map(part => section.querySelector(part))
  if (!name || !count || !list) return
  text(name, group.name || say('introduce.others'))
  text(count, inWords(group))
  keyed(
    list,
    group.people,
    person => person.id,
    makePerson,
    (row, person) => {
      const late = cameLate(person, openedAt) ? say('introduce.late', { time: hourMinute(person.since) }) : ''
      showPerson(row, person.name, person.unit === group.name ? '' : person.unit, late)
    },
  )
}

function makePerson() {
  return h('li', {}, h('strong', { lang: 'vi' }), h('span', { class: 'unit', lang: 'vi' }), h('span', { class: 'late' }))
}

/** @param {HTMLElement} row @param {string} name @param {string} unit @param {string} [since] */
function showPerson(row, name, unit, since = '') {
  const [who, of, when] = [...row.children]
  if (!who || !of || !when) return
  text(who, name)
  text(of, unit)
  text(when, since)
}

/** Who presides in person or in the chair's stead. @param {Chair} chair @returns {[string, string]} */
function presiding({ name, title, deputy, deputyName }) {
  const [who, office] = deputy === undefined ? [name, title] : [deputyName, say('introduce.deputy', { deputy, title })]
  return who ? [who, office] : [office, '']
}

/** @param {Present} present */
function inWords({ invited, present, more }) {
  if (invited === 0) return say('introduce.more-only', { more })
  if (more === 0) return say('quota.present', { present, invited })
  return say('introduce.present-more', { present, invited, more })
}
