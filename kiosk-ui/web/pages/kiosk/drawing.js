// What to do, without words: the code on the invitation is held to the scanner.

import { svg } from '/ui/lib/dom.js'

/** Modules of the code besides its three corners, on a grid of 13. */
const DOTS = [
  [6, 0], [7, 1], [6, 2], [6, 4], [7, 5], [0, 6], [2, 6], [3, 7], [5, 6], [6, 7], [8, 6], [9, 7], [11, 6], [12, 7],
  [6, 9], [7, 10], [6, 12], [8, 9], [9, 11], [10, 9], [11, 11], [12, 9], [12, 12], [9, 12], [10, 10],
] // prettier-ignore
const MODULE = 4

export function drawing() {
  return svg(
    'svg',
    { class: 'drawing', viewBox: '0 0 250 150', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { class: 'beam', d: 'M186 66V92L104 112V46z' }),
    svg('rect', { class: 'paper', x: 12, y: 6, width: 108, height: 138, rx: 9 }),
    svg('rect', { class: 'crest', x: 34, y: 20, width: 64, height: 7, rx: 3.5 }),
    svg('rect', { class: 'line', x: 46, y: 33, width: 40, height: 5, rx: 2.5 }),
    ...code(40, 50),
    svg('rect', { class: 'line', x: 40, y: 112, width: 52, height: 5, rx: 2.5 }),
    svg('rect', { class: 'line', x: 40, y: 122, width: 34, height: 5, rx: 2.5 }),
    svg('path', { class: 'ray', d: 'M92 79H184' }),
    svg('rect', { class: 'scanner', x: 186, y: 50, width: 54, height: 58, rx: 11 }),
    svg('rect', { class: 'eye', x: 186, y: 62, width: 9, height: 34, rx: 4 }),
  )
}

/** @param {number} x @param {number} y */
function code(x, y) {
  const corner = (/** @type {number} */ col, /** @type {number} */ row) => [
    svg('rect', { class: 'corner', x: x + col * MODULE + 2, y: y + row * MODULE + 2, width: 16, height: 16 }),
    svg('rect', { class: 'dot', x: x + col * MODULE + 6, y: y + row * MODULE + 6, width: 8, height: 8 }),
  ]
  return [
    ...corner(0, 0),
    ...corner(8, 0),
    ...corner(0, 8),
    ...DOTS.map(([col = 0, row = 0]) =>
      svg('rect', { class: 'dot', x: x + col * MODULE, y: y + row * MODULE, width: MODULE, height: MODULE }),
    ),
  ]
}
