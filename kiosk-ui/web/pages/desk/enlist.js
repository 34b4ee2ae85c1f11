// Somebody without a phone asks to speak while the hall is in session: found by name, put into the queue at the desk.

import { Behalf } from '/ui/elements/behalf.js'
import { Field } from '/ui/elements/field.js'
import { PersonSearch } from '/ui/elements/person-search.js'
import { h, text } from '/ui/lib/dom.js'
import { areFilled } from '/ui/lib/filled.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {Drafts} from '/ui/lib/drafts.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */
/** @typedef {PersonSearch['people'][number]} Person */

const say = speaker({ ...common, ...desk })
const TOPIC_MAX = 200
/** Where the topic waits until somebody is in the queue with it. */
const DRAFT = 'enlist'
const BEHALF = 'enlist-behalf'

export class Enlist {
  #frame
  #wishes
  #drafts
  /** @type {Person | undefined} */
  #person
  #search = PersonSearch.make()
  #who = h('p', { class: 'who', lang: 'vi' })
  #topic = Field.make({ label: say('enlist.topic'), name: 'topic', limit: TOPIC_MAX })
  #behalf = Behalf.make()
  #save = h('button', { class: 'button', 'data-kind': 'main', type: 'submit' }, say('enlist.save'))
  #form = h(
    'form',
    {
      class: 'stack',
      novalidate: true,
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault()
        this.#enlist()
      },
    },
    this.#who,
    this.#topic,
    this.#behalf,
    h(
      'div',
      { class: 'row' },
      this.#save,
      h(
        'button',
        { class: 'button', 'data-kind': 'quiet', type: 'button', onclick: () => this.#another() },
        say('do.cancel'),
      ),
    ),
  )
  node = h('details', { class: 'enlist' }, h('summary', {}, say('enlist.open')), this.#search, this.#form)

  /** @param {State} state @param {Frame} frame @param {Wishes} wishes @param {Drafts} drafts */
  constructor(state, frame, wishes, drafts) {
    this.#frame = frame
    this.#wishes = wishes
    this.#drafts = drafts
    drafts.bind(this.#topic, DRAFT)
    drafts.bind(this.#behalf, BEHALF)
    this.#search.addEventListener('choose', event => this.#choose(/** @type {CustomEvent} */ (event).detail.person))
    this.node.addEventListener('toggle', () => this.node.open && this.#search.focus())
    state.subscribe('delegate', () => {
      this.#search.people = state.all('delegate')
    })
    state.subscribe('conference', () => {
      this.node.hidden = state.get('conference')?.registration !== 'open'
    })
    this.#choose(undefined)
  }

  /** @param {Person | undefined} person */
  #choose(person) {
    this.#person = person
    this.#form.hidden = person === undefined
    this.#search.hidden = person !== undefined
    if (person === undefined) return this.#search.clear()
    text(this.#who, person.unit === '' ? person.name : say('petition.by', { name: person.name, unit: person.unit }))
    this.#topic.focus()
  }

  async #enlist() {
    const person = this.#person
    if (person === undefined || !areFilled(this.#topic) || !this.#behalf.check()) return
    const topic = this.#topic.value.trim()
    const wish = { delegate: person.id, topic, ...this.#behalf.wish }
    if ((await this.#wishes.want('request-to-speak', wish, { button: this.#save })) === undefined) return
    this.#frame.toast.show(say('enlist.done', { name: person.name }))
    if (this.#topic.value.trim() === topic) this.#topic.value = this.#behalf.value = ''
    this.#drafts.set(DRAFT, this.#topic.value)
    this.#drafts.set(BEHALF, this.#behalf.value)
    this.#another()
  }

  #another() {
    this.#choose(undefined)
    this.#search.focus()
  }
}
