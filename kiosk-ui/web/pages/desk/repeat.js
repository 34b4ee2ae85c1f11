// A petition that says what another one has said already: from then on it is answered and concluded there.

import { Choice } from '/ui/elements/choice.js'
import { send } from '/ui/lib/commands.js'
import { attribute, h, text } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'

/** @import {Commands} from '/ui/lib/payloads.d.ts' */
/** @import {PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Desk} from './desk.js' */

const say = speaker({ ...common, ...desk })
/** Enough of its words to know a petition by. */
const WORDS_SHOWN = 60

export class Repeat {
  #desk
  /** @type {PetitionValue | undefined} */
  #petition
  #words = h('p')
  #apart = h(
    'button',
    { class: 'button', 'data-kind': 'quiet', type: 'button', onclick: () => this.#tellApart() },
    say('repeat.apart'),
  )
  #told = h('div', { class: 'told', hidden: true }, this.#words, this.#apart)
  #of = Choice.make({ label: say('repeat.of'), empty: say('repeat.none') })
  #save = h('button', { class: 'button', type: 'submit' }, say('repeat.save'))
  #form = h(
    'form',
    {
      class: 'repeat',
      hidden: true,
      novalidate: true,
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault()
        this.#record()
      },
    },
    this.#of,
    h(
      'div',
      { class: 'row' },
      this.#save,
      h(
        'button',
        { class: 'button', 'data-kind': 'quiet', type: 'button', onclick: () => this.#close() },
        say('do.cancel'),
      ),
    ),
  )
  /** Stands in the head of its line. */
  button = h(
    'button',
    { class: 'button', 'data-kind': 'quiet', type: 'button', hidden: true, onclick: () => this.#open() },
    say('repeat.open'),
  )
  node = h('div', { class: 'repeats', hidden: true }, this.#told, this.#form)

  /** @param {Desk} desk */
  constructor(desk) {
    this.#desk = desk
  }

  /** @param {PetitionValue} petition */
  hear(petition) {
    this.#petition = petition
    const of = petition.duplicateOf
    text(this.#words, of === undefined ? '' : say('repeat.told', { number: of }))
    this.#told.hidden = of === undefined
    this.#show()
  }

  /** What it may repeat: what repeats another itself is no first one, and a complaint is none for the desk to name. */
  #others() {
    const own = this.#petition?.id
    return this.#desk.state
      .all('petition')
      .filter(({ id, concern, status }) => id !== own && concern !== 'complaint' && status !== 'duplicate')
  }

  #options() {
    return this.#others()
      .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
      .map(({ id, text: words }) => ({
        value: id,
        label: say('repeat.option', { number: id, words: shortened(words) }),
      }))
  }

  #open() {
    this.#form.hidden = false
    this.#show()
    this.#of.focus()
  }

  #close() {
    this.#form.hidden = true
    this.#of.value = this.#of.error = ''
    this.#show()
    this.button.focus()
  }

  #show() {
    const isAsking = !this.#form.hidden
    this.node.hidden = !isAsking && this.#told.hidden
    this.button.hidden = isAsking || this.#others().length === 0
    if (isAsking) this.#of.options = this.#options()
  }

  async #record() {
    const of = this.#of.value
    this.#of.error = of === '' ? say('repeat.missing') : ''
    if (of === '' || this.#petition === undefined) return this.#of.focus()
    if (await this.#want({ petition: this.#petition.id, of }, this.#save)) this.#close()
  }

  async #tellApart() {
    if (this.#petition === undefined) return
    if (await this.#want({ petition: this.#petition.id }, this.#apart)) this.button.focus()
  }

  /**
   * @param {Commands['mark-duplicate']} wish @param {HTMLElement} button
   * @returns {Promise<boolean>} whether it was done
   */
  async #want(wish, button) {
    if (button.getAttribute('aria-busy') === 'true') return false
    attribute(button, 'aria-busy', 'true')
    try {
      await send('mark-duplicate', wish)
      return true
    } catch (problem) {
      this.#desk.refused(problem)
      return false
    } finally {
      attribute(button, 'aria-busy', null)
    }
  }
}

/** @param {string} words */
function shortened(words) {
  const line = words.replace(/\s+/g, ' ')
  return line.length > WORDS_SHOWN ? `${line.slice(0, WORDS_SHOWN).trimEnd()}…` : line
}
