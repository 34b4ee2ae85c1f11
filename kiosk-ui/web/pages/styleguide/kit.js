// What the pages of the style guide share. A new element or a new state of one is an entry in language, hall or forms.

import { h } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { styleguide } from '/ui/lib/words/styleguide.js'

const say = speaker(styleguide)

/** @typedef {readonly [caption: string, node: Node]} Specimen */
/** @typedef {{ id: string, name: string, usage: string, wide?: string, states: readonly Specimen[] }} Exhibit */

/** All clocks of this page show this moment. */
export const NOW = Date.parse('2024-11-22T09:12:30.000+07:00')
export const now = () => NOW
export const LONG = 'Bà Nguyễn Thị Ngọc Ánh Phượng Quỳnh Tôn Nữ Diệu Huyền'

/** @param {Node} node */
export const scroll = (node) =>
  h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('scroll') }, node)

/** @param {Node[]} nodes */
export const framed = (...nodes) => h('div', { class: 'framed' }, ...nodes)

/** @param {string} label @param {Record<string, unknown>} [props] */
export const button = (label, props = {}) => h('button', { class: 'button', type: 'button', ...props }, label)
