// A state in one word, with a shape of its own so that colour is never the only sign.
//   Chip.make({ kind: 'ok', label: 'Đã có mặt' })
// kind: ok (tick), warn (triangle), stop (octagon), wait (clock), now (ring), none (dash)

import { attribute, fill, h } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'
import { icon } from './icons.js'

/** @typedef {'ok' | 'warn' | 'stop' | 'wait' | 'now' | 'none'} ChipKind */

export class Chip extends Piece {
  static tag = 'dt-chip'
  /** @type {ChipKind} */
  kind = 'none'
  label = ''

  update() {
    attribute(this, 'data-kind', this.kind)
    fill(this, icon(this.kind), h('span', {}, this.label))
  }
}
