// A QR code as one SVG path, sharp at any size, always dark on white with its quiet zone (readers need both).
//   Qr.make({ value: 'https://hall.local/d/12345678901234567890', label: 'mở trang đại biểu' })

import { attribute, fill, h, svg } from '/ui/lib/dom.js'
import { Piece } from '/ui/lib/piece.js'
import { encode } from '/ui/vendor/uqr/uqr.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'

const say = speaker(common)
/** Modules of white around, as the standard asks. */
const QUIET = 4

export class Qr extends Piece {
  static tag = 'dt-qr'
  value = ''
  /** What scanning it does, in words. */
  label = ''

  update() {
    attribute(this, 'role', 'img')
    attribute(this, 'aria-label', say('qr.label', { what: this.label }))
    fill(this, this.value === '' ? null : this.#drawing())
  }

  #drawing() {
    try {
      const { data, size } = encode(this.value, { ecc: 'M', border: QUIET })
      const dark = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
      return svg(
        'svg',
        { viewBox: `0 0 ${size} ${size}`, 'shape-rendering': 'crispEdges', 'aria-hidden': 'true' },
        svg('path', { d: dark }),
      )
    } catch {
      return h('p', {}, say('qr.too-long'))
    }
  }
}
