// That the projector is held and no longer follows the hall, wherever on this page somebody is, and the way back.

import { h, text } from '/ui/lib/dom.js'
import { icon } from '/ui/elements/icons.js'
import { Steady } from '/ui/lib/steady.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { chair } from '/ui/lib/words/chair.js'

/** @import {StageValue} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */

const say = speaker({ ...common, ...chair })

/** What is held, in words; empty while the projector follows the hall. @param {StageValue | undefined} stage */
export function pinnedWords(stage) {
  if (stage === undefined || !stage.pinned) return ''
  const scene = say(`scene.${stage.scene}`)
  return say('pinned', { scene: stage.scene === 'message' ? `${scene} «${stage.text ?? ''}»` : scene })
}

export class Pinned {
  #state
  #wishes
  #words = h('span', { class: 'words' })
  #release = h(
    'button',
    { class: 'button', type: 'button', onclick: (/** @type {MouseEvent} */ event) => this.#unpin(event) },
    say('pinned.release'),
  )
  node = h('div', { class: 'pinned', role: 'status', hidden: true }, icon('screen'), this.#words, this.#release)
  #steady = new Steady(this.node)

  /** @param {State} state @param {Wishes} wishes */
  constructor(state, wishes) {
    this.#state = state
    this.#wishes = wishes
    state.subscribe('stage', () => this.#show())
  }

  #show() {
    const words = pinnedWords(this.#state.get('stage'))
    text(this.#words, words)
    this.node.hidden = words === ''
    this.#steady.shows(words)
  }

  /** Only what was read is released: another scene may have been held meanwhile. @param {MouseEvent} event */
  #unpin(event) {
    const stage = this.#state.get('stage')
    if (stage === undefined || (event.detail > 0 && !this.#steady.isSettled)) return
    const expect = { stage: { pinned: true, scene: stage.scene, text: stage.text } }
    this.#wishes.want('show', { scene: 'auto' }, { button: this.#release, expect })
  }
}
