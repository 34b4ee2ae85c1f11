// A question before what cannot be taken back (closing the session, handing over the chair), or a small form.
//   const answer = await dialog.ask({ heading: 'Bế mạc hội nghị?', body: [h('p', {}, '…')],
//     choices: [{ value: 'close', label: 'Bế mạc', kind: 'stop' }] })                // '' when left by Esc or «Thôi»

import { attribute, fill, h, text } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'

/** @typedef {{ value: string, label: string, kind?: 'main' | 'stop' }} Choice */
/**
 * `check` may keep it open, where a field is still wrong. `act` does what was chosen while it stands there, and says why
 * it could not be done, empty if it could: only then does the dialog go.
 * @typedef {{ heading: string, body?: readonly Node[], choices: readonly Choice[], check?: (value: string) => boolean,
 *   act?: (value: string) => Promise<string> }} Question
 */

const say = speaker(common)
let made = 0

export class Dialog extends Piece {
  static tag = 'dt-dialog'
  #id = `dialog-${++made}`
  #heading = h('h2', { id: this.#id })
  #body = h('div', { class: 'body stack' })
  #why = h('p', { class: 'why', role: 'alert', hidden: true })
  #choices = h('div', { class: 'choices' })
  /** Tells one question from the one before it. */
  #asked = 0
  #dialog = h(
    'dialog',
    { 'aria-labelledby': this.#id },
    h('form', { method: 'dialog', novalidate: true }, this.#heading, this.#body, this.#choices),
  )

  create() {
    this.append(this.#dialog)
  }

  /**
   * Shows the dialog.
   * @param {Question} question
   * @returns {Promise<string>} the chosen value, '' when left
   */
  ask({ heading, body = [], choices, check = () => true, act }) {
    this.#asked++
    this.#tell('')
    text(this.#heading, heading)
    fill(this.#body, ...body)
    this.#body.hidden = body.length === 0
    fill(
      this.#choices,
      this.#why,
      ...choices.map(({ value, label, kind = 'main' }) =>
        h(
          'button',
          {
            class: 'button',
            'data-kind': kind,
            value,
            onclick: (/** @type {Event} */ event) => {
              const isRight = check(value)
              if (!isRight || act) event.preventDefault()
              if (isRight && act) this.#act(/** @type {Element} */ (event.currentTarget), value, act)
            },
          },
          label,
        ),
      ),
      h('button', { class: 'button', type: 'button', onclick: () => this.#dialog.close('') }, say('do.cancel')),
    )
    this.#dialog.returnValue = ''
    this.#dialog.showModal()
    // The elements in it draw themselves in the microtasks before this one.
    queueMicrotask(() => this.#begin())
    return new Promise((resolve) => {
      this.#dialog.addEventListener('close', () => resolve(this.#dialog.returnValue), { once: true })
    })
  }

  /** @param {Element} button @param {string} value @param {(value: string) => Promise<string>} act */
  async #act(button, value, act) {
    if (button.getAttribute('aria-busy') === 'true') return
    const asked = this.#asked
    this.#tell('')
    attribute(button, 'aria-busy', 'true')
    const why = await act(value)
    attribute(button, 'aria-busy', null)
    // Left meanwhile, or another question stands here.
    if (!this.#dialog.open || asked !== this.#asked) return
    if (why !== '') return this.#tell(why)
    this.#dialog.close(value)
    // What was done has changed the page already: where the focus goes back to may have moved out of sight.
    const back = document.activeElement
    if (back?.matches(':focus-visible')) back.scrollIntoView({ block: 'nearest' })
  }

  /** @param {string} why */
  #tell(why) {
    text(this.#why, why)
    this.#why.hidden = why === ''
  }

  /** Whatever is to be filled in comes first, before a long text that can be scrolled. */
  #begin() {
    const first = this.#body.querySelector('input, select, textarea')
    const chosen = first?.closest('fieldset')?.querySelector('input:checked') ?? first
    if (chosen instanceof HTMLElement) chosen.focus()
  }

  /** Leaves it without a choice, for instance because the hall has moved on. */
  close() {
    this.#dialog.close('')
  }
}
