// One petition with its way to an answer: who asked, what, who answered, what came of it, who owes it and until when.
//   Petition.make({ petition, agencies: new Map([['3', 'Phòng Kinh tế']]), actions: [button] })

import { attribute, fill, h, keyed, text } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'
import { date } from '/ui/lib/time.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { Chip } from './chip.js'

/** @import {PetitionValue, AnswerValue, Id} from '/ui/lib/protocol.d.ts' */
/** @import {ChipKind} from './chip.js' */

const say = speaker(common)
/** @type {Record<PetitionValue['status'], ChipKind>} */
const KINDS = { received: 'wait', assigned: 'wait', answered: 'ok', concluded: 'ok', duplicate: 'none' }

export class Petition extends Piece {
  static tag = 'dt-petition'
  /** @type {PetitionValue | undefined} */
  petition
  /** Names of the agencies by id. @type {ReadonlyMap<Id, string>} */
  agencies = new Map()
  /** Buttons of the page, kept at the foot. @type {readonly Node[]} */
  actions = []
  #status = Chip.make()
  #concern = Chip.make({ kind: 'stop' })
  #by = h('span', { class: 'by', lang: 'vi' })
  #meta = h('span', { class: 'meta' })
  #text = h('p', { class: 'words', lang: 'vi' })
  #prepared = h('p', { class: 'prepared' })
  #answers = h('div', { class: 'answers' })
  #end = h('ul', { class: 'end' })
  #foot = h('div', { class: 'actions' })

  create() {
    this.append(
      h('header', {}, h('div', { class: 'who' }, this.#by, this.#meta), this.#concern, this.#status),
      this.#text,
      this.#prepared,
      this.#answers,
      this.#end,
      this.#foot,
    )
  }

  update() {
    const p = this.petition
    if (!p) return
    attribute(this, 'data-status', p.status)
    attribute(this, 'data-concern', p.concern)
    text(this.#by, p.unit ? say('petition.by', { name: p.by, unit: p.unit }) : p.by)
    text(this.#meta, [say(`source.${p.source}`), p.field].filter(Boolean).join(' · '))
    this.#status.kind = KINDS[p.status]
    this.#status.label = say(`petition.${p.status}`)
    this.#concern.label = say(`concern.${p.concern}`)
    this.#concern.hidden = p.concern === 'normal'
    text(this.#text, p.text)
    this.#prepared.hidden = !p.prepared
    fill(this.#prepared, h('strong', {}, say('petition.prepared')), ' ', h('span', { lang: 'vi' }, p.prepared))
    keyed(
      this.#answers,
      p.answers,
      (answer) => answer.id,
      () => h('blockquote', {}, h('cite'), h('p', { lang: 'vi' })),
      showAnswer,
    )
    fill(
      this.#end,
      p.outcome && h('li', { class: 'outcome' }, say(`outcome.${p.outcome}`)),
      ...this.#ending(p).map((line) => h('li', {}, line)),
    )
    if (this.actions.some((node) => node.parentNode !== this.#foot)) fill(this.#foot, ...this.actions)
    this.#foot.hidden = this.actions.length === 0
  }

  /** @param {PetitionValue} p */
  #ending(p) {
    const named = (/** @type {Id} */ id) => this.agencies.get(id) ?? id
    return [
      p.agency && say('petition.agency', { agency: named(p.agency) }),
      p.supporting.length > 0 && say('petition.supporting', { agencies: p.supporting.map(named).join(', ') }),
      p.due && say('petition.due', { day: date(p.due) }),
      p.note,
    ].filter((line) => typeof line === 'string' && line !== '')
  }
}

/** @param {HTMLQuoteElement} quote @param {AnswerValue} answer */
function showAnswer(quote, answer) {
  const [by, words] = [quote.querySelector('cite'), quote.querySelector('p')]
  if (by) text(by, say('petition.answer-by', { by: answer.by }))
  if (words) text(words, answer.text)
}
