// Before a written petition is typed: who raised it and on which way it came.

import { Choice } from '/ui/elements/choice.js'
import { Field } from '/ui/elements/field.js'
import { h } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {Commands} from '/ui/lib/payloads.d.ts' */
/** @import {Source} from '/ui/lib/protocol.d.ts' */

const say = speaker({ ...common, ...desk })
/** @type {readonly Source[]} */
const SOURCES = ['written-in-hall', 'form', 'front', 'letter', 'email', 'portal', 'media']
const PERSON_MAX = 120

export class Origin {
  #person = Field.make({ label: say('line.person'), name: 'person', limit: PERSON_MAX })
  #source = Choice.make({
    label: say('line.source'),
    value: 'written-in-hall',
    options: SOURCES.map(value => ({ value, label: say(`source.${value}`) })),
  })
  #add
  node

  /** @param {(creation: Commands['record-petition']) => void} add */
  constructor(add) {
    this.#add = add
    this.node = h(
      'form',
      {
        class: 'origin card',
        novalidate: true,
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault()
          this.#go()
        },
      },
      this.#person,
      this.#source,
      h('button', { class: 'button', type: 'submit' }, say('line.new')),
    )
  }

  focus() {
    this.#person.focus()
  }

  #go() {
    const by = this.#person.value.trim()
    if (!this.#person.check()) return this.#person.focus()
    this.#person.value = ''
    this.#add({ text: '', by, source: /** @type {Source} */ (this.#source.value) })
  }
}
