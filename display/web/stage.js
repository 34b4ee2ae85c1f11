// The stage: which scene stands, and how the next one takes its place. The old one stays until the new one is drawn
// and its fonts are there, then the new one fades in over it: there is no moment without a picture.

import { pause } from '/ui/lib/later.js'
import { AgendaScene } from './scenes/agenda.js'
import { Backdrop } from './scenes/backdrop.js'
import { Figures } from './scenes/figures.js'
import { Message } from './scenes/message.js'
import { Pairing } from './scenes/pairing.js'
import { Question } from './scenes/question.js'
import { QueueScene } from './scenes/queue.js'
import { Rules } from './scenes/rules.js'
import { SpeakerScene } from './scenes/speaker.js'
import { Welcome } from './scenes/welcome.js'

/** @import {Scene as SceneName} from '/ui/lib/protocol.d.ts' */
/** @import {Hall, Scene} from './scenes/scene.js' */

/** @type {Record<SceneName | 'pairing', typeof Scene>} */
const SCENES = {
  backdrop: Backdrop,
  welcome: Welcome,
  agenda: AgendaScene,
  speaker: SpeakerScene,
  question: Question,
  queue: QueueScene,
  rules: Rules,
  message: Message,
  figures: Figures,
  pairing: Pairing,
}
/** Fonts that do not come must not hold a scene back for longer. */
const FONTS_MS = 1_500

export class Stage {
  #place
  #hall
  /** @type {Scene | undefined} */
  #shown
  #name = ''

  /** @param {HTMLElement} place @param {Hall} hall */
  constructor(place, hall) {
    this.#place = place
    this.#hall = hall
  }

  /** Shows a scene, or draws it again when it stands already. @param {SceneName | 'pairing'} asked @returns {Scene} */
  show(asked) {
    const name = Object.hasOwn(SCENES, asked) ? asked : 'backdrop'
    if (name === this.#name && this.#shown) {
      this.#shown.changed()
      return this.#shown
    }
    const old = this.#shown
    const next = SCENES[name].make()
    next.hall = this.#hall
    next.classList.add('scene', ...(old ? ['entering'] : []))
    this.#place.append(next)
    this.#shown = next
    this.#name = name
    this.#swap(old, next)
    return next
  }

  /** @param {Scene | undefined} old @param {Scene} next */
  async #swap(old, next) {
    await Promise.race([document.fonts.ready, pause(FONTS_MS)])
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve))
    })
    next.changed()
    document.documentElement.dataset.scene = this.#name
    next.classList.remove('entering')
    await Promise.allSettled(next.getAnimations().map((run) => run.finished))
    // Whatever stands below the newest is covered now, scenes that were overtaken on their way included.
    if (next === this.#shown) for (const below of [...this.#place.children]) if (below !== next) below.remove()
    if (old?.isConnected && next === this.#shown) old.remove()
  }
}
