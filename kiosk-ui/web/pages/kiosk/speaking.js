// Somebody without a phone asks to speak at the door: one field, one button, and one more for whoever speaks for others. What was typed and is not in the queue yet
// stays, by person, so that the next one who scans does not cost it.

import { Behalf } from '/ui/elements/behalf.js'
import { Field } from '/ui/elements/field.js'
import { h } from '/ui/lib/dom.js'
import { areFilled } from '/ui/lib/filled.js'
import { speaker } from '/ui/lib/words.js'
import { kiosk } from '/ui/lib/words/kiosk.js'

/** @import {Drafts} from '/ui/lib/drafts.js' */
/** @typedef {{id: string, name: string}} Person a delegate who is in the hall */
/** @typedef {{topic: string, onBehalfOf?: string}} Asked */

const say = speaker(kiosk)
export const TOPIC_MAX = 200

/** Where the topic of a delegate waits. @param {string} delegate */
export const topicKey = delegate => `speak/${delegate}`
/** And for whom. @param {string} delegate */
export const behalfKey = delegate => `behalf/${delegate}`

export class Speaking {
  #drafts
  #topic = Field.make({ label: say('speak.topic'), name: 'speak-topic', limit: TOPIC_MAX })
  #behalf = Behalf.make()
  /** @type {Person | undefined} */
  #person
  node

  /** @param {Drafts} drafts @param {(person: Person, asked: Asked) => void} send */
  constructor(drafts, send) {
    this.#drafts = drafts
    this.node = h(
      'form',
      {
        class: 'speaking',
        hidden: true,
        novalidate: true,
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault()
          if (this.#person === undefined || !areFilled(this.#topic) || !this.#behalf.check()) return
          send(this.#person, { topic: this.#topic.value.trim(), ...this.#behalf.wish })
        },
      },
      this.#topic,
      this.#behalf,
      h('button', { class: 'button', 'data-kind': 'main', type: 'submit' }, say('speak.save')),
    )
    this.#topic.addEventListener('input', () => this.#keep(topicKey, this.#topic))
    this.#behalf.addEventListener('input', () => this.#keep(behalfKey, this.#behalf))
  }

  /** @param {(delegate: string) => string} keyOf @param {{value: string}} field */
  #keep(keyOf, { value }) {
    if (this.#person !== undefined) this.#drafts.set(keyOf(this.#person.id), value)
  }

  get isOpen() {
    return !this.node.hidden
  }

  /** @param {Person} person */
  open(person) {
    this.#person = person
    this.#topic.error = ''
    this.#topic.value = this.#drafts.get(topicKey(person.id)) ?? ''
    this.#behalf.value = this.#drafts.get(behalfKey(person.id)) ?? ''
    this.node.hidden = false
  }

  focus() {
    this.#topic.focus()
  }

  close() {
    this.#person = undefined
    this.node.hidden = true
  }
}
