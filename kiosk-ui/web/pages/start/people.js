// Who is on the list of delegates: found by any part of the name, unit or seat, and by organisation. Each can be put
// right, and the code of the invitation printed again.

import { Chip } from '/ui/elements/chip.js'
import { Choice } from '/ui/elements/choice.js'
import { Notice } from '/ui/elements/notice.js'
import { attribute, h, keyed, text } from '/ui/lib/dom.js'
import { byGivenName, search } from '/ui/lib/names.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { people } from '/ui/lib/words/people.js'
import { eraseButton } from './erase.js'
import { Invitations } from './invitations.js'
import { Person, whom } from './person.js'

/** @import {DelegateValue} from '/ui/lib/protocol.d.ts' */
/** @import {Session} from '/ui/lib/session.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */

const say = speaker({ ...common, ...people })
const KINDS = /** @type {const} */ ({ invited: 'none', in: 'ok', left: 'wait', withdrawn: 'stop' })
/** A phone's page goes on below the list. */
const SHOWN_FIRST = 8
const SHOWN_MORE = 50

export class People {
  #state
  #person
  #invitations
  #typed = h('input', {
    class: 'input',
    id: 'people-search',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'people-search-hint',
    oninput: () => this.#look(),
  })
  #group = Choice.make({ label: say('people.group'), empty: say('people.all-groups') })
  #whom = h('p', { class: 'small soft' })
  #count = h('p', { class: 'soft', role: 'status' })
  /** Of those who are found: each organisation hands out its own. */
  #print = h('button', { class: 'button push', type: 'button', onclick: () => this.#printFound() })
  #list = h('ul', { class: 'people' })
  #none = Notice.make({ kind: 'empty', heading: say('people.none'), body: say('people.none-next') })
  #shown = SHOWN_FIRST
  #more = h('button', { class: 'button', type: 'button', onclick: () => this.#showMore() })
  node = h(
    'section',
    { class: 'card stack' },
    h(
      'div',
      { class: 'row' },
      h('h2', {}, say('people.heading')),
      h('button', { class: 'button push', type: 'button', onclick: () => this.#add() }, say('people.add')),
    ),
    h(
      'div',
      { class: 'fields' },
      h(
        'div',
        { class: 'search' },
        h('label', { for: this.#typed.id }, say('people.search')),
        h('p', { class: 'small soft', id: 'people-search-hint' }, say('person.hint')),
        this.#typed,
      ),
      this.#group,
    ),
    this.#whom,
    h('div', { class: 'row' }, this.#count, this.#print),
    this.#list,
    this.#none,
    this.#more,
  )

  /** @param {Session} session @param {Frame} frame @param {Wishes} wishes @param {string} conference */
  constructor(session, frame, wishes, conference) {
    this.#state = session.live.state
    this.#person = new Person(this.#state, frame, wishes)
    this.#invitations = new Invitations(this.#state, frame, conference)
    this.node.append(eraseButton(this.#state, frame, wishes))
    this.#group.addEventListener('change', () => this.#look())
    this.#state.subscribe('delegate', () => this.show())
    this.#state.subscribe('attendance', () => this.#showGroups())
  }

  #look() {
    this.#shown = SHOWN_FIRST
    this.show()
  }

  #showMore() {
    const last = this.#list.lastElementChild
    this.#shown += SHOWN_MORE
    this.show()
    // Whoever works by keyboard goes on with the first of the new ones.
    const next = last?.nextElementSibling?.querySelector('button')
    if (next instanceof HTMLElement) next.focus({ preventScroll: true })
  }

  #showGroups() {
    const groups = this.#state.get('attendance')?.groups ?? []
    this.#group.options = groups.map(({ id, name, invited }) => ({ value: id, label: `${name} (${invited})` }))
    // As long as there is nobody, no word of delegates comes.
    if (this.#list.childElementCount === 0) this.show()
  }

  show() {
    const all = this.#state.all('delegate')
    const found = this.#found(all)
    const shown = found.slice(0, this.#shown)
    const left = found.length - shown.length
    // Before the server's first word nobody knows whether there are any.
    const isEmpty = this.#state.seq >= 0 && all.length === 0
    this.#none.hidden = !isEmpty
    text(this.#whom, whom(this.#state, this.#group.value))
    this.#whom.hidden = this.#whom.textContent === ''
    text(this.#count, all.length === 0 ? '' : this.#counted(found, all))
    const invited = found.filter(isInvited).length
    text(this.#print, say('people.print', { count: invited }))
    this.#print.hidden = invited === 0
    text(this.#more, say('people.more', { count: Math.min(left, SHOWN_MORE) }))
    this.#more.hidden = left === 0
    keyed(
      this.#list,
      shown,
      person => person.id,
      person => this.#row(person.id),
      (row, person) => this.#show(row, person),
    )
  }

  async #printFound() {
    if (this.#print.getAttribute('aria-busy') === 'true') return
    attribute(this.#print, 'aria-busy', 'true')
    await this.#invitations.print(this.#found(this.#state.all('delegate')).filter(isInvited))
    attribute(this.#print, 'aria-busy', null)
  }

  /** @param {readonly DelegateValue[]} all */
  #found(all) {
    const here = this.#group.value === '' ? all : all.filter(({ group }) => group === this.#group.value)
    if (this.#typed.value.trim() === '') return [...here].sort((a, b) => byGivenName(a.name, b.name))
    return search(
      here,
      this.#typed.value,
      person => person.name,
      person => `${person.unit} ${person.seat ?? ''}`,
    )
  }

  /** @param {readonly DelegateValue[]} found @param {readonly DelegateValue[]} all */
  #counted(found, all) {
    const invited = found.filter(isInvited).length
    const withdrawn = found.length - invited
    const words = found.length === all.length ? say('people.count', { count: invited }) : say('people.found', { count: invited })
    return withdrawn === 0 ? words : `${words}, ${say('people.withdrawn', { count: withdrawn })}`
  }

  /** @param {string} id */
  #row(id) {
    const button = (/** @type {'people.code' | 'people.edit'} */ words, /** @type {() => void} */ onclick) =>
      h('button', { class: 'button', 'data-kind': 'quiet', type: 'button', onclick }, say(words))
    return h(
      'li',
      {},
      h('div', { class: 'what', lang: 'vi' }, h('strong'), h('span', { class: 'soft' })),
      Chip.make(),
      h(
        'div',
        { class: 'row' },
        button('people.code', () => this.#invitations.show(id)),
        button('people.edit', () => this.#person.edit(id)),
      ),
    )
  }

  /** @param {HTMLElement} row @param {DelegateValue} person */
  #show(row, person) {
    const [name, rest, chip, deeds] = [
      row.querySelector('strong'),
      row.querySelector('span'),
      row.querySelector('dt-chip'),
      row.querySelector('.row'),
    ]
    if (!name || !rest || !(chip instanceof Chip) || !(deeds instanceof HTMLElement)) return
    text(name, person.name)
    text(rest, this.#place(person))
    Object.assign(chip, { kind: KINDS[person.status], label: say(`person.${person.status}`) })
    // Their code opens nothing any more, and nothing is left to put right.
    deeds.hidden = person.status === 'withdrawn'
    const [code, edit] = deeds.querySelectorAll('button')
    if (code) attribute(code, 'aria-label', say('people.code-name', { name: person.name }))
    if (edit) attribute(edit, 'aria-label', say('people.edit-name', { name: person.name }))
  }

  /** @param {DelegateValue} person */
  #place({ unit, group, seat, walkIn }) {
    const organisation = this.#state.get('attendance')?.groups.find(({ id }) => id === group)?.name
    return [unit, organisation === unit ? '' : organisation, seat && say('people.seat', { seat }), walkIn && say('people.walk-in')]
      .filter(Boolean)
      .join(' · ')
  }

  /** Whoever was added stands there to be seen, with the code for the invitation. */
  async #add() {
    const name = await this.#person.add()
    if (name === undefined) return
    this.#group.value = ''
    this.#typed.value = name
    this.#look()
  }
}

/** @param {DelegateValue} person */
const isInvited = ({ status }) => status !== 'withdrawn'
