// Colour, type and the small things that stand everywhere.

import { h } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { styleguide } from '/ui/lib/words/styleguide.js'
import { Chip } from '/ui/elements/chip.js'
import { Notice } from '/ui/elements/notice.js'
import { Toast } from '/ui/elements/toast.js'
import { Touch } from '/ui/elements/touch.js'
import { waiting } from '../samples.js'
import { LONG, button, framed, now } from './kit.js'

/** @import {Exhibit} from './kit.js' */

const say = speaker(styleguide)

/** @type {readonly Exhibit[]} */
export const language = [
  {
    id: 'colour',
    name: say('colour'),
    usage: 'background: var(--accent); color: var(--on-accent)',
    wide: '100%',
    states: [[say('colour.pairs'), swatches()]],
  },
  {
    id: 'type',
    name: say('type'),
    usage: 'font-size: var(--text-xl)',
    wide: '100%',
    states: [[say('type.marks'), specimen()]],
  },
  {
    id: 'button',
    name: say('button'),
    usage: '<button class="button big" data-kind="main">',
    states: [
      [say('button.main'), button('Mời phát biểu: Bà Đặng Thị Huệ', { class: 'button big', 'data-kind': 'main' })],
      [
        say('button.kinds'),
        h(
          'div',
          { class: 'row' },
          button('Thêm 1 phút'),
          button('Để sau', { 'data-kind': 'quiet' }),
          button('Bế mạc hội nghị', { 'data-kind': 'stop' }),
        ),
      ],
      [
        say('button.states'),
        h(
          'div',
          { class: 'row' },
          button('Kết thúc lượt', { 'aria-busy': 'true', 'data-kind': 'main' }),
          button('Ghim ma-két', { 'aria-pressed': 'true' }),
          button('Hoàn tác', { disabled: true }),
        ),
      ],
    ],
  },
  {
    id: 'chip',
    name: say('chip'),
    usage: "Chip.make({ kind: 'ok', label })",
    wide: '100%',
    states: [
      [
        say('chip.kinds'),
        h(
          'div',
          { class: 'row' },
          .../** @type {const} */ ([
            ['ok', 'Đã có mặt'],
            ['warn', 'Còn thiếu 2'],
            ['stop', 'Đơn thư khiếu nại'],
            ['wait', 'Đang chờ'],
            ['now', 'Đang diễn ra'],
            ['none', 'Chưa đến'],
          ]).map(([kind, label]) => Chip.make({ kind, label })),
        ),
      ],
    ],
  },
  {
    id: 'notice',
    name: say('notice'),
    usage: "Notice.make({ kind: 'error', heading, body, offer })",
    states: [
      [
        say('notice.empty'),
        framed(
          Notice.make({
            kind: 'empty',
            heading: 'Chưa có kiến nghị nào',
            body: 'Kiến nghị của người đang phát biểu sẽ hiện ở đây.',
          }),
        ),
      ],
      [say('notice.waiting'), framed(Notice.make({ kind: 'waiting', heading: 'Đang tải danh sách…' }))],
      [
        say('notice.error'),
        framed(
          Notice.make({
            kind: 'error',
            heading: 'Chưa tải được danh sách',
            body: 'Mời Ông/Bà kiểm tra dây mạng hoặc Wi-Fi của máy này rồi thử lại.',
            offer: 'Thử lại',
          }),
        ),
      ],
    ],
  },
  {
    id: 'touch',
    name: say('touch'),
    usage: "Touch.make({ touch: { status, ageMs }, waiting, audience: 'public' })",
    states: [
      [say('touch.connecting'), Touch.make({ now })],
      [say('touch.live'), Touch.make({ now, touch: { status: 'live' } })],
      [say('touch.stale'), Touch.make({ now, touch: { status: 'stale', ageMs: 192_000 }, waiting: 3 })],
      [say('touch.revoked'), Touch.make({ now, touch: { status: 'revoked' } })],
    ],
  },
  {
    id: 'toast',
    name: say('toast'),
    usage: "toast.show('Đã mời …', { undo })",
    wide: '26rem',
    states: [
      [say('toast.undo'), toast(`Đã mời ${LONG} phát biểu`, true)],
      [say('toast.tells'), toast('Đã ghi', false)],
    ],
  },
]

function swatches() {
  const pairs = [
    ['ground', 'ink'],
    ['surface', 'ink-soft'],
    ['sunken', 'ink'],
    ['accent', 'on-accent'],
    ['accent-soft', 'accent'],
    ['lacquer', 'gold'],
    ['lacquer-deep', 'on-lacquer'],
    ['ok', 'on-ok'],
    ['ok-soft', 'ok-ink'],
    ['warn', 'on-warn'],
    ['warn-soft', 'warn-ink'],
    ['stop', 'on-stop'],
    ['stop-soft', 'stop-ink'],
    ['wait-soft', 'wait-ink'],
  ]
  return h(
    'div',
    { class: 'swatches' },
    ...pairs.map(([ground, figure]) => {
      const swatch = h('div', { class: 'swatch' }, `${ground}`, h('span', {}, `${figure} · Ễ Ộ Ữ`))
      swatch.style.background = `var(--${ground})`
      swatch.style.color = `var(--${figure})`
      return swatch
    }),
  )
}

function specimen() {
  const sizes = ['text-s', 'text', 'text-l', 'text-xl', 'text-2xl', 'text-3xl', 'text-hero']
  return h(
    'div',
    { class: 'specimen' },
    ...sizes.map((size) => {
      const line = h('p', {}, 'NGUYỄN THỊ NGỌC ÁNH, Đỗ Ặng Ẫu Ổn Ự, kỷ nguyên số 0123456789')
      line.style.fontSize = `var(--${size})`
      return line
    }),
  )
}

/** @param {string} words @param {boolean} withUndo */
function toast(words, withUndo) {
  const toast = Toast.make()
  requestAnimationFrame(() => {
    toast.show(words, withUndo ? { undo: () => {} } : {})
    for (const run of toast.getAnimations({ subtree: true })) if (!(run instanceof CSSTransition)) run.pause()
  })
  return h('div', { class: 'still-toast' }, toast)
}
