// Every element in every state: what the browser tests photograph and what a new developer opens first.
// `?hall=light|dark` fixes the hall, `?lang=en` speaks English. The clocks stand still, so that two photographs are the same.

import { h } from '/ui/lib/dom.js'
import { Segments } from '/ui/elements/segments.js'
import { language, speak, speaker } from '/ui/lib/words.js'
import { styleguide } from '/ui/lib/words/styleguide.js'
import { forms } from './styleguide/forms.js'
import { hall } from './styleguide/hall.js'
import { language as smallThings } from './styleguide/language.js'

/** @import {Exhibit} from './styleguide/kit.js' */

const say = speaker(styleguide)
const exhibits = [...smallThings, ...hall, ...forms]

const main = /** @type {HTMLElement} */ (document.querySelector('main'))
const root = document.documentElement
document.querySelector('.skip')?.append(say('skip'))
const asked = new URLSearchParams(location.search).get('hall')
root.dataset.hall = asked === 'dark' ? 'dark' : 'light'

const chooser = Segments.make({
  label: say('hall'),
  value: root.dataset.hall,
  options: [
    { value: 'light', label: say('light') },
    { value: 'dark', label: say('dark') },
  ],
})
const next = language() === 'vi' ? 'en' : 'vi'
const otherLanguage = h(
  'button',
  {
    class: 'button',
    type: 'button',
    lang: next,
    onclick: () => {
      speak(next)
      location.reload()
    },
  },
  say('other'),
)
chooser.addEventListener('choose', (event) => {
  root.dataset.hall = /** @type {CustomEvent} */ (event).detail.value
})

main.append(
  h(
    'header',
    { class: 'guide-head' },
    h('div', {}, h('p', { class: 'eyebrow' }, 'Đối Thoại'), h('h1', {}, say('title'))),
    h('div', { class: 'row' }, chooser, otherLanguage),
  ),
  h(
    'nav',
    { class: 'guide-nav', 'aria-label': say('nav') },
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
