// Signs on a 24 grid in the colour and size of the text around them. Never alone: a word stands beside each, or the
// button that holds it has an accessible name.
//   icon('ok')

import { svg } from '/ui/lib/dom.js'

const PATHS = {
  ok: 'M4 12.5l5.5 5.5L20 7',
  warn: 'M12 3.5L22 20.5H2zM12 10v5M12 17.6v.4',
  stop: 'M8.2 2.5h7.6l5.7 5.7v7.6l-5.7 5.7H8.2l-5.7-5.7V8.2zM8.5 8.5l7 7M15.5 8.5l-7 7',
  wait: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7.5V12l3.5 2',
  now: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
  none: 'M5 12h14',
  up: 'M12 19V5M5.5 11.5L12 5l6.5 6.5',
  down: 'M12 5v14M5.5 12.5L12 19l6.5-6.5',
  first: 'M5 4h14M12 21V9M6 14.5L12 8.5l6 6',
  more: 'M5 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2M12 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2M19 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2',
  qr:
    'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM7 7v.01M17 7v.01M7 17v.01' +
    'M14 14h2.5v2.5H14zM20 14v.01M17.5 17.5v.01M20 20h-2.5M14 20v.01',
  close: 'M6 6l12 12M18 6L6 18',
  undo: 'M4 10h10a5.5 5.5 0 0 1 0 11h-4M8.5 5L4 10l4.5 5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L21 21',
  mic: 'M12 3a3 3 0 0 0-3 3v6a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4.5v15l12-7.5z',
  plus: 'M12 5v14M5 12h14',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M2.5 20c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5' +
    'M16 5.5a3 3 0 0 1 0 6M18 15.5c2 .6 3.2 2.2 3.5 4.5',
  question: 'M4 4.5h16v12H11l-5 4v-4H4zM9.7 9a2.3 2.3 0 1 1 3.3 2c-.7.4-1 .8-1 1.5M12 14.6v.1',
  screen: 'M3 4.5h18v12H3zM12 16.5V20M8 20.5h8',
  pen: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19z',
  offline:
    'M3 3l18 18M5 12.5a10 10 0 0 1 4.5-2.5M19 12.5a10 10 0 0 0-5.5-2.7M8.5 16a5 5 0 0 1 6.5-.3M12 19.5h.01' +
    'M2 9a15 15 0 0 1 4-2.7M22 9A15 15 0 0 0 11 5.1',
}

/** @typedef {keyof typeof PATHS} IconName */

/** @param {IconName} name */
export function icon(name) {
  return svg(
    'svg',
    { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: PATHS[name] }),
  )
}
