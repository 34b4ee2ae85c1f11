// The camera at the entrance: what it sees, what is wrong with it, and where there is none a photograph instead.

import { h, text } from '/ui/lib/dom.js'
import { Camera, readPicture } from '/ui/lib/camera.js'
import { speaker } from '/ui/lib/words.js'
import { kiosk } from '/ui/lib/words/kiosk.js'

/** @import {CameraState} from '/ui/lib/camera.js' */

const say = speaker(kiosk)
/** @type {ReadonlySet<CameraState>} */
const TROUBLES = new Set(['denied', 'none', 'busy'])

export class Lookout {
  #camera
  #words = h('p', { class: 'soft', role: 'status' })
  #turn = h('button', { class: 'button', type: 'button', onclick: () => this.#camera.turn() }, say('camera.turn'))
  #stop = h('button', { class: 'button', type: 'button', onclick: () => this.#camera.stop() }, say('camera.stop'))
  #start = h('button', { class: 'button', type: 'button', onclick: () => this.#camera.start() }, say('camera.start'))
  #onChange
  /** What it sees, to aim by. */
  node
  /** How it is turned on. */
  opener

  /**
   * @param {object} parts
   * @param {(text: string) => void} parts.onRead the text of a code
   * @param {() => void} parts.onUnread no code on a photograph
   * @param {(isLooking: boolean) => void} parts.onChange
   */
  constructor({ onRead, onUnread, onChange }) {
    this.#onChange = onChange
    this.#camera = new Camera({ onRead, onChange: () => this.#draw() })
    const name = { class: 'lookout', 'aria-label': say('camera.label') }
    const turns = h('div', { class: 'turns' }, this.#turn, this.#stop)
    this.node = h('section', name, this.#camera.video, this.#words, turns)
    this.opener = Camera.isOffered ? this.#start : photograph(onRead, onUnread)
    this.#draw()
    if (Camera.isOffered && this.#camera.isWanted) this.#camera.start()
  }

  #draw() {
    const { state, count, video, isMirror } = this.#camera
    const isOn = state === 'on'
    const [hadFocus, lostFocus] = [this.#start, this.#stop].map(button => document.activeElement === button)
    video.hidden = !isOn
    video.toggleAttribute('data-mirror', isMirror)
    this.#turn.hidden = !isOn || count < 2
    this.#start.hidden = isOn
    text(this.#words, state === 'off' || isOn ? '' : say(`camera.${state}`))
    this.#words.hidden = this.#words.textContent === ''
    this.#words.toggleAttribute('data-trouble', TROUBLES.has(state))
    const appears = this.node.hidden && state !== 'off'
    this.node.hidden = state === 'off'
    // Whoever pressed the button may have scrolled down to it.
    if (appears) this.node.scrollIntoView({ block: 'nearest' })
    if (isOn && hadFocus) this.#stop.focus()
    else if (state === 'off' && lostFocus) this.#start.focus()
    this.#onChange(isOn)
  }
}

/**
 * A phone's own camera takes the picture: that needs no permission of the page's.
 * @param {(text: string) => void} onRead @param {() => void} onUnread
 */
function photograph(onRead, onUnread) {
  const file = h('input', { type: 'file', accept: 'image/*', capture: 'environment', hidden: true })
  file.addEventListener('change', async () => {
    const picture = file.files?.[0]
    if (picture === undefined) return
    const read = await readPicture(picture).catch(() => undefined)
    // The same picture may be chosen again.
    file.value = ''
    if (read === undefined) onUnread()
    else onRead(read)
  })
  const button = h('button', { class: 'button', type: 'button', onclick: () => file.click() }, say('camera.photograph'))
  return h('div', {}, button, file)
}
