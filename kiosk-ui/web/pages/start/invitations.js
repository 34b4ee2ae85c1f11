// The codes of the invitations: one on the screen, to be scanned from it when the invitation was left at home, and as
// many as are wanted on paper.

import { Qr } from '/ui/elements/qr.js'
import { request } from '/ui/lib/api.js'
import { codeGroups } from '/ui/lib/code.js'
import { h } from '/ui/lib/dom.js'
import { explain } from '/ui/lib/wishes.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { people } from '/ui/lib/words/people.js'

/** @import {DelegateValue, Id} from '/ui/lib/protocol.d.ts' */
/** @import {State} from '/ui/lib/state.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @typedef {{delegate: Id, code: string, url: string}} Coded */

const say = speaker({ ...common, ...people })
const THIS_MACHINE = /^(localhost|127\..*|\[::1\])$/

export class Invitations {
  #state
  #frame
  #path

  /** @param {State} state @param {Frame} frame @param {string} conference */
  constructor(state, frame, conference) {
    this.#state = state
    this.#frame = frame
    this.#path = `/api/conferences/${encodeURIComponent(conference)}`
  }

  /** @param {Id} id */
  async show(id) {
    const person = this.#state.get(`delegate/${id}`)
    /** @type {Coded | undefined} */
    const coded = await this.#ask(`delegates/${encodeURIComponent(id)}/code`)
    if (person === undefined || coded === undefined) return
    const choice = await this.#frame.dialog.ask({
      heading: person.name,
      body: [h('div', { class: 'code' }, ...drawn(person, coded))],
      choices: [{ value: 'print', label: say('code.print'), kind: 'main' }],
    })
    if (choice === 'print') await this.#onPaper([{ person, coded }])
  }

  /** One slip each, in this order. @param {readonly DelegateValue[]} wanted */
  async print(wanted) {
    /** @type {{codes: Coded[]} | undefined} */
    const all = await this.#ask('codes')
    if (all === undefined) return
    const byDelegate = new Map(all.codes.map(coded => [coded.delegate, coded]))
    await this.#onPaper(
      wanted.flatMap(person => {
        const coded = byDelegate.get(person.id)
        return coded === undefined ? [] : [{ person, coded }]
      }),
    )
  }

  /** @param {string} what */
  async #ask(what) {
    try {
      return await request('GET', `${this.#path}/${what}`)
    } catch (problem) {
      this.#frame.refuse(explain(problem))
      return undefined
    }
  }

  /** @param {readonly {person: DelegateValue, coded: Coded}[]} each */
  async #onPaper(each) {
    if (!(await this.#mayOpen(each))) return
    const { title = '', notice = '' } = this.#state.get('conference') ?? {}
    // As long as they stand there, they are all that goes on paper.
    const slips = h(
      'div',
      { class: 'slips', lang: 'vi' },
      ...each.map(({ person, coded }) =>
        h(
          'article',
          { class: 'slip' },
          h('p', {}, title),
          h('p', { class: 'whose' }, person.name),
          ...drawn(person, coded),
          h('p', {}, say('code.how')),
          h('p', { class: 'small' }, notice),
        ),
      ),
    )
    document.body.append(slips)
    addEventListener('afterprint', () => slips.remove(), { once: true })
    // The codes draw themselves in the microtasks before this one.
    queueMicrotask(() => print())
  }

  /**
   * Whether phones can open what is printed, or that is known: such slips were found out in the hall.
   * @param {readonly {coded: Coded}[]} each
   */
  async #mayOpen(each) {
    const here = each.map(({ coded }) => new URL(coded.url)).find(({ hostname }) => THIS_MACHINE.test(hostname))
    if (here === undefined) return true
    const choice = await this.#frame.dialog.ask({
      heading: say('code.here-heading'),
      body: [h('p', {}, say('code.here-body', { address: here.origin })), h('p', {}, say('code.here-next'))],
      choices: [{ value: 'print', label: say('code.print-anyway') }],
    })
    return choice === 'print'
  }
}

/** @param {DelegateValue} person @param {Coded} coded */
function drawn({ unit, seat }, { code, url }) {
  return [
    h('p', {}, [unit, seat && say('people.seat', { seat })].filter(Boolean).join(' · ')),
    Qr.make({ value: url, label: say('code.qr') }),
    h('p', { class: 'digits' }, codeGroups(code)),
  ]
}
