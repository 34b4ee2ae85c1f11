import { h } from '/ui/lib/dom.js'

/** The petition that is asked about; a long one scrolls, by keyboard too. @param {string} words */
export function quoted(words) {
  return h('blockquote', { class: 'quoted', tabindex: '0', lang: 'vi' }, words)
}
