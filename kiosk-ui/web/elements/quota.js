// How each organisation stands: present of invited, petitions of what it owes; what is missing is said in words. Who has
// spoken for it is told below its name.
//   Quota.make({ groups: live.state.get('attendance')?.groups ?? [], heard: heardByGroup(live.state.all('queue')) })

import { attribute, h, keyed, text } from '/ui/lib/dom.js'
import { minutesInWords } from '/ui/lib/phrases.js'
import { Piece } from '/ui/lib/piece.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { Chip } from './chip.js'
import { Notice } from './notice.js'

/** @import {Heard} from '/ui/lib/course.js' */
/** @import {GroupCount, Id} from '/ui/lib/protocol.d.ts' */

const say = speaker(common)

export class Quota extends Piece {
  static tag = 'dt-quota'
  /** @type {readonly GroupCount[]} */
  groups = []
  /** @type {ReadonlyMap<Id, Heard>} */
  heard = new Map()
  #list = h('ul')
  #empty = Notice.make({ kind: 'empty', heading: say('quota.empty') })

  create() {
    this.append(this.#list, this.#empty)
  }

  update() {
    this.#empty.hidden = this.groups.length > 0
    keyed(
      this.#list,
      this.groups,
      (group) => group.id,
      () => h('li', {}, h('div', {}, h('span', { class: 'name' }), h('span', { class: 'heard' })), bar(), bar(), Chip.make()),
      (row, group) => show(row, group, this.heard.get(group.id)),
    )
  }
}

function bar() {
  return h(
    'span',
    { class: 'count' },
    h('span', { class: 'track' }, h('span', { class: 'fill' })),
    h('span', { class: 'figure' }),
  )
}

/** @param {HTMLLIElement} row @param {GroupCount} group @param {Heard | undefined} spoken */
function show(row, group, spoken) {
  const missing = Math.max(0, group.minimum - group.petitions)
  const [present, petitions] = [...row.querySelectorAll('.count')]
  const [name, heard, chip] = [row.querySelector('.name'), row.querySelector('.heard'), row.querySelector('dt-chip')]
  if (!present || !petitions || !name || !heard || !(chip instanceof Chip)) return
  text(name, group.name)
  const time = minutesInWords(Math.floor((spoken?.seconds ?? 0) / 60))
  text(heard, spoken === undefined ? '' : say('quota.heard', { turns: spoken.turns, time }))
  // An organisation of which nobody is invited has nothing to be measured by.
  present.classList.toggle('unmeasured', group.invited === 0)
  measure(
    present,
    group.present,
    group.invited,
    say('quota.present', { present: group.present, invited: group.invited }),
  )
  measure(
    petitions,
    group.petitions,
    group.minimum,
    say('quota.petitions', { petitions: group.petitions, minimum: group.minimum }),
  )
  chip.kind = missing === 0 ? 'ok' : 'warn'
  chip.label = missing === 0 ? say('quota.met') : say('quota.missing', { count: missing })
}

/** @param {Element} part @param {number} done @param {number} of @param {string} words */
function measure(part, done, of, words) {
  const [fill, figure] = [part.querySelector('.fill'), part.querySelector('.figure')]
  if (fill instanceof HTMLElement) fill.style.transform = `scaleX(${of > 0 ? Math.min(1, done / of) : 0})`
  if (figure) text(figure, words)
  attribute(part, 'data-full', of > 0 && done >= of)
}
