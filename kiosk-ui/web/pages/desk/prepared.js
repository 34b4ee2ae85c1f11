// The answer made ready before the hall day: the chair sees it beside the petition, and the desk takes it over.

import { send } from '/ui/lib/commands.js'
import { h } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { desk } from '/ui/lib/words/desk.js'
import { Typed } from './typed.js'

/** @import {Id, PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Desk} from './desk.js' */

const say = speaker({ ...common, ...desk })
const ANSWER_MAX = 8_000

export class Prepared {
  #use
  words
  node

  /**
   * @param {Desk} desk @param {Promise<Id>} created @param {string} lineKey
   * @param {PetitionValue | undefined} petition if it is recorded already
   * @param {(text: string) => void} use what is ready becomes the answer
   */
  constructor(desk, created, lineKey, petition, use) {
    this.words = new Typed({
      label: say('petition.prepared'),
      limit: ANSWER_MAX,
      server: readyIn(petition),
      now: desk.now,
      keep: desk.keep(`prepared/${lineKey}`),
      save: async ({ id, text, revision }) =>
        send('prepare-answer', { petition: await created, text, revision }, { id }),
      changed: () => {
        this.#offer()
        desk.changed()
      },
    })
    this.#use = h(
      'button',
      { class: 'button', type: 'button', onclick: () => use(this.words.text) },
      say('line.use-prepared'),
    )
    this.node = h('div', { class: 'prepared', hidden: true }, this.words.node, this.#use)
  }

  /**
   * There is room for one until it is answered; what is said at the microphone has none, unless it was prepared.
   * @param {PetitionValue} petition
   */
  hear(petition) {
    const { answers, request, prepared } = petition
    this.words.hear(readyIn(petition))
    const isWanted = answers.length === 0 && (request === undefined || prepared !== undefined)
    this.node.hidden = !isWanted && this.words.state === 'saved'
    this.#offer()
  }

  #offer() {
    this.#use.hidden = this.words.text.trim() === ''
  }
}

/** @param {PetitionValue | undefined} petition */
function readyIn(petition) {
  const { prepared: text = '', preparedAuthor: author = '', preparedRevision: revision = 0 } = petition ?? {}
  return { text, author, revision }
}
