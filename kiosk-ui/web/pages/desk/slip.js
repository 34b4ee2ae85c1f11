// A petition that was taken down by mistake: struck out here or at the other desk, and put back with one tap.

import { send } from '/ui/lib/commands.js'
import { attribute, h, text } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Desk} from './desk.js' */

const say = speaker({ ...common, ...desk })

export class Slip {
  #desk
  /** What the server said of it last. @type {PetitionValue | undefined} */
  #petition
  #told = h('p')
  #restore = h(
    'button',
    { class: 'button', type: 'button', onclick: () => this.#want('restore-petition', this.#restore) },
    say('slip.restore'),
  )
  /** Stands in the head of its line. */
  button = h(
    'button',
    {
      class: 'button',
      'data-kind': 'quiet',
      type: 'button',
      hidden: true,
      onclick: () => this.#want('strike-petition', this.button),
    },
    say('slip.strike'),
  )
  node = h('div', { class: 'slip', role: 'status', hidden: true }, this.#told, this.#restore)

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk
  }

  /** Whether the server knows it no more. */
  get isStruck() {
    return !this.node.hidden
  }

  /** @param {PetitionValue} petition */
  hear(petition) {
    this.#petition = petition
    this.node.hidden = true
    this.button.hidden = !isSlip(petition)
  }

  /** It is no petition any more. */
  gone() {
    if (this.#petition === undefined || this.isStruck) return
    const isHere = this.button === document.activeElement
    text(this.#told, say('slip.struck', { words: this.#petition.text }))
    this.node.hidden = false
    this.button.hidden = true
    if (isHere) this.#restore.focus()
  }

  /** @param {'strike-petition' | 'restore-petition'} type @param {HTMLElement} button */
  async #want(type, button) {
    if (this.#petition === undefined || button.getAttribute('aria-busy') === 'true') return
    attribute(button, 'aria-busy', 'true')
    try {
      await send(type, { petition: this.#petition.id })
    } catch (problem) {
      this.#desk.refused(problem)
    }
    attribute(button, 'aria-busy', null)
  }
}

/**
 * Whether it may be the desk's own slip: nobody has worked on it yet. Whether it may go after all, the server knows.
 * @param {PetitionValue} petition
 */
function isSlip({ source, status, concern, prepared, request }) {
  const isOurs = source === 'written-in-hall' || (source === 'spoken' && request !== undefined)
  const isUntouched = status === 'received' || status === 'assigned' || status === 'duplicate'
  return isOurs && isUntouched && concern !== 'complaint' && prepared === undefined
}
