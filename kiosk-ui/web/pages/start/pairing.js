// A device that is not paired yet: two taps, or a code.

import { Field } from '/ui/elements/field.js'
import { icon } from '/ui/elements/icons.js'
import { Notice } from '/ui/elements/notice.js'
import { NO_ANSWER, ProblemError } from '/ui/lib/api.js'
import { fill, h, text } from '/ui/lib/dom.js'
import { pause } from '/ui/lib/later.js'
import { PAGE_OF, askToBeLetIn, codeIn, pair, untilLetIn } from '/ui/lib/pairing.js'
import { remember } from '/ui/lib/session.js'
import { whoAmI } from '/ui/lib/surroundings.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { start } from '/ui/lib/words/start.js'

/** @import {Role} from '/ui/lib/protocol.d.ts' */
/** @import {Frame} from '/ui/lib/frame.js' */

const say = speaker({ ...common, ...start })
/** What a device may be for, with a sign of that work. */
const ROLES = /** @type {const} */ ([
  ['reception', 'qr'],
  ['chair', 'mic'],
  ['secretary', 'pen'],
  ['display', 'screen'],
])

export class Pairing {
  #frame
  #wanted
  #code = Field.make({ label: say('pair.code'), name: 'code', hint: say('pair.code-hint') })
  #go = h('button', { class: 'button', 'data-kind': 'main', type: 'submit' }, say('pair.go'))
  #form = h(
    'form',
    {
      class: 'card stack code-form',
      novalidate: true,
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault()
        this.#byTyping()
      },
    },
    h('h2', {}, say('pair.code-heading')),
    this.#code,
    h('div', { class: 'row' }, this.#go),
  )
  #told = h('div', { role: 'alert' })
  /** Changes when the asking is given up: an old poll then leads nowhere. */
  #attempt = 0
  /** A tile was tapped: the second half of a double tap asks for nothing more. */
  #isAsking = false

  /** @param {Frame} frame @param {string | null} wanted the page that was opened first, and led here */
  constructor(frame, wanted) {
    this.#frame = frame
    this.#wanted = wanted
  }

  /** @param {{revoked?: boolean}} [how] */
  show({ revoked = false } = {}) {
    this.#attempt += 1
    this.#isAsking = false
    text(this.#told, '')
    fill(
      this.#frame.main,
      h(
        'div',
        { class: 'page start unpaired' },
        revoked ? h('p', { class: 'told' }, say('pair.revoked')) : null,
        this.#told,
        h(
          'section',
          { class: 'stack roles' },
          h('h2', {}, say('pair.heading')),
          h('p', {}, say('pair.heading-next')),
          h('div', { class: 'tiles' }, ...ROLES.map(([role, sign]) => this.#tile(role, sign))),
        ),
        this.#form,
      ),
    )
    const wanted = this.#frame.main.querySelector('.tile.wanted')
    if (wanted instanceof HTMLElement) wanted.focus()
  }

  /** @param {typeof ROLES[number][0]} role @param {typeof ROLES[number][1]} sign */
  #tile(role, sign) {
    return h(
      'button',
      {
        class: PAGE_OF[role] === this.#wanted ? 'tile wanted' : 'tile',
        type: 'button',
        onclick: () => this.#ask(role),
      },
      icon(sign),
      h('strong', {}, say(`role.${role}`)),
      h('span', {}, say(`pair.${role}`)),
    )
  }

  /** @param {string} code from the address, the field or a scanner; retries as long as nobody answers */
  async byCode(code) {
    for (;;) {
      try {
        const paired = await pair(code)
        return await enter(code, paired.role)
      } catch (problem) {
        if (!(problem instanceof ProblemError) || problem.code !== NO_ANSWER) return this.#fail(problem)
        text(this.#told, say('pair.silent'))
        await pause(AGAIN_MS)
      }
    }
  }

  async #byTyping() {
    const code = codeIn(this.#code.value)
    this.#code.error = code === '' ? say('field.missing', { label: say('pair.code') }) : ''
    if (code === '') return this.#code.focus()
    this.#go.setAttribute('aria-busy', 'true')
    await this.byCode(code)
    this.#go.removeAttribute('aria-busy')
  }

  /** @param {unknown} problem */
  #fail(problem) {
    if (this.#form.isConnected) {
      text(this.#told, '')
      this.#code.error = explain(problem)
      this.#code.focus()
    } else {
      this.show()
      text(this.#told, say('pair.failed', { why: explain(problem) }))
    }
  }

  /** @param {Role} role */
  async #ask(role) {
    if (this.#isAsking) return
    this.#isAsking = true
    const attempt = ++this.#attempt
    try {
      const asked = await askToBeLetIn(role, say(`role.${role}`))
      if (attempt === this.#attempt) await this.#waitForApproval(role, asked, attempt)
    } catch (problem) {
      if (attempt !== this.#attempt) return
      this.show()
      text(this.#told, say('pair.failed', { why: explain(problem) }))
    }
  }

  /** @param {Role} role @param {Awaited<ReturnType<typeof askToBeLetIn>>} asked @param {number} attempt */
  async #waitForApproval(role, asked, attempt) {
    const stop = h('button', { class: 'button', type: 'button', onclick: () => this.show() }, say('asking.stop'))
    fill(
      this.#frame.main,
      h(
        'div',
        { class: 'page start asking' },
        h('p', {}, say('asking.role', { role: say(`role.${role}`) })),
        h('h2', {}, say('asking.heading')),
        h('p', { class: 'short-code' }, asked.shortCode),
        h('p', { role: 'status' }, say('asking.wait')),
        stop,
      ),
    )
    stop.focus()
    const me = await untilLetIn(asked, () => attempt === this.#attempt)
    if (me !== undefined) return enter('', me.role)
  }
}

/** Goes to where the device works from now on. @param {string} code @param {Role} role */
async function enter(code, role) {
  const me = await whoAmI()
  remember(typeof me === 'string' ? undefined : me)
  location.assign(role === 'delegate' ? `/d/${code}` : PAGE_OF[role])
}

/** While the server is not there at all. @param {Frame} frame */
export function showSilence(frame) {
  fill(frame.main, Notice.make({ kind: 'waiting', heading: say('pair.silent') }))
}

const AGAIN_MS = 1_500
