// Every element in every state: what the browser tests photograph and what a new developer opens first.
// `?hall=light|dark` fixes the hall. The clocks stand still, so that two photographs are the same.

import { h } from '/ui/lib/dom.js'
import { Segments } from '/ui/elements/segments.js'
import { forms } from './styleguide/forms.js'
import { hall } from './styleguide/hall.js'
import { language } from './styleguide/language.js'

/** @import {Exhibit} from './styleguide/kit.js' */

const exhibits = [...language, ...hall, ...forms]

const main = /** @type {HTMLElement} */ (document.querySelector('main'))
const root = document.documentElement
const asked = new URLSearchParams(location.search).get('hall')
root.dataset.hall = asked === 'dark' ? 'dark' : 'light'

const chooser = Segments.make({
  label: 'Hội trường',
  value: root.dataset.hall,
  options: [
    { value: 'light', label: 'Sáng' },
    { value: 'dark', label: 'Tối' },
  ],
})
chooser.addEventListener('choose', (event) => {
  root.dataset.hall = /** @type {CustomEvent} */ (event).detail.value
})

main.append(
  h(
    'header',
    { class: 'guide-head' },
    h('div', {}, h('p', { class: 'eyebrow' }, 'Đối Thoại'), h('h1', {}, 'Bộ phần tử')),
    chooser,
  ),
  h(
    'nav',
    { class: 'guide-nav', 'aria-label': 'Phần tử' },
    ...exhibits.map(({ id, name }) => h('a', { href: `#${id}` }, name)),
  ),
  ...exhibits.map(section),
)
// The tests wait for this: everything stands, fonts included.
document.fonts.ready.then(() => {
  root.dataset.ready = 'true'
})

/** @param {Exhibit} exhibit */
function section({ id, name, usage, wide, states }) {
  const grid = h(
    'div',
    { class: 'states' },
    ...states.map(([caption, node]) => h('figure', {}, h('figcaption', {}, caption), node)),
  )
  if (wide) grid.style.setProperty('--wide', wide)
  return h(
    'section',
    { class: 'exhibit stack', id, 'aria-labelledby': `${id}-name` },
    h('h2', { id: `${id}-name` }, name),
    h('code', {}, usage),
    grid,
  )
}
