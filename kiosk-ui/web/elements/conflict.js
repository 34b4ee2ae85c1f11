// What another screen wrote into the same place, beside what was typed here: whoever types chooses.
//   new Conflict({ mine: () => save.keepMine(), theirs: () => save.takeTheirs() })

import { h, text } from '/ui/lib/dom.js'
import { Steady } from '/ui/lib/steady.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'

const say = speaker(common)

export class Conflict {
  #told = h('p')
  #theirs = h('blockquote')
  node
  #steady

  /** @param {{mine: () => void, theirs: () => void}} choose */
  constructor({ mine, theirs }) {
    this.node = h(
      'div',
      { class: 'conflict', hidden: true, role: 'alert' },
      this.#told,
      this.#theirs,
      h('div', { class: 'row' }, this.#choice('conflict.mine', mine), this.#choice('conflict.theirs', theirs)),
    )
    // Whoever chooses has seen the words that stand there: the other desk may save again under the finger.
    this.#steady = new Steady(this.node)
  }

  focus() {
    this.node.querySelector('button')?.focus()
  }

  /** @param {{author?: string | undefined, words: string} | undefined} theirs undefined as long as there is none */
  show(theirs) {
    this.node.hidden = theirs === undefined
    text(this.#told, say('conflict.told', { author: theirs?.author ?? say('conflict.other') }))
    text(this.#theirs, theirs?.words ?? '')
    this.#steady.shows(theirs?.words ?? '')
  }

  /**
   * By keyboard one presses once and has read before.
   * @param {'conflict.mine' | 'conflict.theirs'} label
   * @param {() => void} choose
   */
  #choice(label, choose) {
    const onclick = (/** @type {MouseEvent} */ event) => {
      const isTap = event.detail > 0
      if (!isTap || this.#steady.isSettled) choose()
    }
    return h('button', { class: 'button', type: 'button', onclick }, say(label))
  }
}
