// A bronze drum's face (trống đồng Đông Sơn), drawn by rule: a sun of fourteen rays and rings of dots, combs and
// circles. It belongs to every official backdrop in the country and to no party or office.

import { svg } from '/ui/lib/dom.js'

const RAYS = 14

/** @returns {SVGElement} a square drawing in `currentColor`, hairlines only */
export function drum() {
  return svg(
    'svg',
    { class: 'drum', viewBox: '-100 -100 200 200', 'aria-hidden': 'true' },
    ...[18.5, 21, 31, 33, 47, 49, 52, 66, 68, 71, 84, 86, 98].map((r) => svg('circle', { r })),
    svg('path', { class: 'solid', d: sun(3.2, 17.5) }),
    svg('path', { d: around(RAYS, 21.5, (a) => chevron(a, 22.5, 29.5)) }),
    svg('path', { d: around(72, 0, (a) => spoke(a, 31.6, 32.6)) }),
    svg('path', { class: 'solid', d: around(48, 0, (a) => dot(a, 50.5, 0.55)) }),
    svg('path', { d: around(24, 0, (a) => rings(a, 40, 4.2)) }),
    svg('path', { d: around(120, 0, (a) => spoke(a, 66.5, 67.6)) }),
    svg('path', { d: around(36, 0, (a) => rings(a, 59, 3.6)) }),
    svg('path', { class: 'solid', d: around(90, 0, (a) => dot(a, 69.5, 0.5)) }),
    svg('path', { d: around(64, 0, (a) => chevron(a, 72.5, 82.5, 0.8)) }),
    svg('path', { d: around(180, 0, (a) => spoke(a, 87.5, 96.5)) }),
  )
}

/** @param {number} inner @param {number} outer */
function sun(inner, outer) {
  const points = Array.from({ length: RAYS * 2 }, (_, i) => at((i * Math.PI) / RAYS, i % 2 ? inner * 1.6 : outer))
  return `M${points.join('L')}Z`
}

/** @param {number} count @param {number} shift degrees @param {(angle: number) => string} draw */
function around(count, shift, draw) {
  return Array.from({ length: count }, (_, i) => draw((i * 2 * Math.PI) / count + (shift * Math.PI) / 180)).join('')
}

/** @param {number} a @param {number} inner @param {number} outer @param {number} [width] */
function chevron(a, inner, outer, width = 2.2) {
  const half = ((width * Math.PI) / 180) * 3
  return `M${at(a - half, inner)}L${at(a, outer)}L${at(a + half, inner)}`
}

/** @param {number} a @param {number} inner @param {number} outer */
function spoke(a, inner, outer) {
  return `M${at(a, inner)}L${at(a, outer)}`
}

/** @param {number} a @param {number} r @param {number} size */
function dot(a, r, size) {
  const [x, y] = at(a, r).split(' ').map(Number)
  return `M${(x ?? 0) - size} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0`
}

/** A circle with a dot in it. @param {number} a @param {number} r @param {number} size */
function rings(a, r, size) {
  return dot(a, r, size * 0.62) + dot(a, r, size * 0.18)
}

/** @param {number} a radians @param {number} r */
function at(a, r) {
  return `${(Math.sin(a) * r).toFixed(2)} ${(-Math.cos(a) * r).toFixed(2)}`
}
