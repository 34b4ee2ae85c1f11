// The organiser's devices: who asks to be let in, what is connected, what is not; adding and revoking.

import { Chip } from '/ui/elements/chip.js'
import { Choice } from '/ui/elements/choice.js'
import { Field } from '/ui/elements/field.js'
import { Notice } from '/ui/elements/notice.js'
import { Qr } from '/ui/elements/qr.js'
import { request } from '/ui/lib/api.js'
import { attribute, fill, h, keyed, text } from '/ui/lib/dom.js'
import { Steady } from '/ui/lib/steady.js'
import { hourMinute } from '/ui/lib/time.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { start } from '/ui/lib/words/start.js'

/** @import {DeviceValue, Role} from '/ui/lib/protocol.d.ts' */
/** @import {Session} from '/ui/lib/session.js' */
/** @import {Frame} from '/ui/lib/frame.js' */

const say = speaker({ ...common, ...start })
/** @type {readonly Role[]} */
const ROLES = ['reception', 'chair', 'secretary', 'display', 'supervisor', 'organiser']
const ORDER = /** @type {const} */ ({ waiting: 0, paired: 1, invited: 2, revoked: 3 })

export class DeviceList {
  #session
  #frame
  #count = h('p', { class: 'soft' })
  #waiting = h('div', { class: 'stack waiting' })
  /** Another organiser lets somebody in, and the next row comes under the finger that was meant for them. */
  #steady = new Steady(this.#waiting)
  #list = h('ul', { class: 'devices' })
  #none = Notice.make({ kind: 'empty', heading: say('devices.none'), body: say('devices.none-next') })
  #role = Choice.make({
    label: say('add.role'),
    value: 'reception',
    options: ROLES.map(value => ({ value, label: say(`role.${value}`) })),
  })
  #name = Field.make({ label: say('add.name'), name: 'name', hint: say('add.name-hint'), limit: 80 })
  #make = h('button', { class: 'button', type: 'submit' }, say('add.go'))
  #made = h('div', { class: 'made', hidden: true, role: 'status' })
  #form = h(
    'form',
    {
      class: 'stack add',
      novalidate: true,
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault()
        this.#add()
      },
    },
    h('h3', {}, say('add.heading')),
    h('div', { class: 'fields' }, this.#role, this.#name, this.#make),
    this.#made,
  )
  node = h(
    'section',
    { class: 'card stack' },
    h('h2', {}, say('devices.heading')),
    this.#count,
    this.#waiting,
    this.#list,
    this.#none,
    this.#form,
  )

  /** @param {Session} session @param {Frame} frame */
  constructor(session, frame) {
    this.#session = session
    this.#frame = frame
    session.live.state.subscribe('device', () => this.show())
  }

  show() {
    const { state } = this.#session.live
    const devices = state.all('device')
    const paired = devices.filter(device => device.status === 'paired')
    const shown = devices
      .filter(device => device.status === 'paired' || device.status === 'invited')
      .sort((a, b) => ORDER[a.status] - ORDER[b.status] || a.role.localeCompare(b.role) || a.name.localeCompare(b.name))
    const connected = paired.filter(device => device.connected).length
    // Before the server's first word nobody knows whether there are any.
    const isKnown = state.seq >= 0
    text(this.#count, isKnown ? say('devices.count', { connected, paired: paired.length }) : '')
    this.#none.hidden = !isKnown || shown.length > 0
    const waiting = devices.filter(device => device.status === 'waiting')
    this.#steady.shows(JSON.stringify(waiting.map(device => device.id)))
    keyed(
      this.#waiting,
      waiting,
      device => device.id,
      device => this.#asking(device),
      showAsking,
    )
    keyed(
      this.#list,
      shown,
      device => device.id,
      device => this.#row(device),
      showDevice,
    )
  }

  /** @param {DeviceValue} device */
  #asking(device) {
    const act = (/** @type {'approve' | 'turn away'} */ what) => (/** @type {MouseEvent} */ event) => {
      if (event.detail === 0 || this.#steady.isSettled) this.#decide(device, what, event.currentTarget)
    }
    return h(
      'div',
      { class: 'asks' },
      h('p', {}, h('strong'), h('span')),
      h(
        'button',
        { class: 'button', 'data-kind': 'main', type: 'button', onclick: act('approve') },
        say('devices.let-in'),
      ),
      h('button', { class: 'button', type: 'button', onclick: act('turn away') }, say('devices.turn-away')),
    )
  }

  /** @param {DeviceValue} device @param {'approve' | 'turn away'} what @param {EventTarget | null} button */
  async #decide(device, what, button) {
    const path = `/api/pairings/${encodeURIComponent(device.shortCode ?? '')}`
    const name = this.#distinct(device.name)
    const done = await this.#try(button, () =>
      what === 'approve' ? request('POST', `${path}/approve`, { name, ...this.#here() }) : request('DELETE', path),
    )
    if (done && what === 'approve') this.#frame.toast.show(say('devices.let-in-done', { name }))
  }

  /**
   * The second «Thư ký» is «Thư ký 2»: what each of them writes bears its name.
   * @param {string} name
   */
  #distinct(name) {
    const inUse = this.#session.live.state
      .all('device')
      .filter(({ status }) => status === 'paired' || status === 'invited')
      .map(device => device.name)
    let distinct = name
    for (let number = 2; inUse.includes(distinct); number += 1) distinct = `${name} ${number}`
    return distinct
  }

  /** A device that asked without naming a conference belongs to the one that lets it in. */
  #here() {
    const { conference } = this.#session.live
    return conference === undefined ? {} : { conference }
  }

  /** @param {DeviceValue} device */
  #row(device) {
    return h(
      'li',
      {},
      h('div', { class: 'what' }, h('strong'), h('span', { class: 'soft' })),
      Chip.make(),
      h(
        'button',
        { class: 'button', 'data-kind': 'quiet', type: 'button', onclick: () => this.#revoke(device.id) },
        say('devices.revoke'),
      ),
    )
  }

  /** @param {string} id */
  async #revoke(id) {
    const device = this.#session.live.state.get(`device/${id}`)
    if (device === undefined) return
    const choice = await this.#frame.dialog.ask({
      heading: say('devices.revoke-heading', { name: device.name }),
      body: [h('p', {}, say('devices.revoke-body'))],
      choices: [{ value: 'yes', label: say('devices.revoke'), kind: 'stop' }],
    })
    if (choice !== 'yes') return
    if (await this.#try(null, () => request('DELETE', `/api/devices/${encodeURIComponent(id)}`))) {
      this.#frame.toast.show(say('devices.revoke-done', { name: device.name }))
    }
  }

  async #add() {
    const role = /** @type {Role} */ (this.#role.value)
    const typed = this.#name.value
    const name = this.#distinct(typed.trim() || say(`role.${role}`))
    await this.#try(this.#make, async () => {
      const made = await request('POST', '/api/devices', {
        role,
        name,
        ...this.#here(),
      })
      // What was typed meanwhile is the next device's.
      if (this.#name.value === typed) this.#name.value = ''
      fill(
        this.#made,
        Qr.make({ value: made.url, label: say('add.qr', { name }) }),
        h(
          'div',
          { class: 'stack' },
          h('h4', {}, say('add.code', { name })),
          h('p', { class: 'short-code' }, made.code),
          h(
            'p',
            {},
            say('add.how', { address: new URL(made.url, location.href).origin, time: hourMinute(made.expiresAt) }),
          ),
        ),
      )
      this.#made.hidden = false
    })
  }

  /**
   * @param {EventTarget | null} button
   * @param {() => Promise<unknown>} act
   * @returns {Promise<boolean>} false when refused, which has been told, and for the second half of a double tap
   */
  async #try(button, act) {
    const element = button instanceof Element ? button : undefined
    if (element?.getAttribute('aria-busy') === 'true') return false
    if (element) attribute(element, 'aria-busy', 'true')
    try {
      await act()
      return true
    } catch (problem) {
      this.#frame.refuse(explain(problem))
      return false
    } finally {
      if (element) attribute(element, 'aria-busy', null)
    }
  }
}

/** @param {HTMLElement} node @param {DeviceValue} device */
function showAsking(node, device) {
  const [name, rest] = [node.querySelector('strong'), node.querySelector('span')]
  if (name) text(name, say('devices.waiting', { name: device.name }))
  if (rest) text(rest, ` ${say(`role.${device.role}`)}, ${say('devices.code', { code: device.shortCode ?? '' })}`)
}

/** @param {HTMLElement} node @param {DeviceValue} device */
function showDevice(node, device) {
  const [name, role, chip, button] = [
    node.querySelector('strong'),
    node.querySelector('span'),
    node.querySelector('dt-chip'),
    node.querySelector('button'),
  ]
  if (!name || !role || !(chip instanceof Chip) || !button) return
  text(name, device.name)
  text(role, say(`role.${device.role}`))
  attribute(button, 'aria-label', say('devices.revoke-name', { name: device.name }))
  if (device.status === 'invited') Object.assign(chip, { kind: 'wait', label: say('devices.invited') })
  else if (device.connected) Object.assign(chip, { kind: 'ok', label: say('devices.connected') })
  else
    Object.assign(chip, {
      kind: 'warn',
      label: device.lastSeen ? say('devices.away', { time: hourMinute(device.lastSeen) }) : say('devices.never'),
    })
}
