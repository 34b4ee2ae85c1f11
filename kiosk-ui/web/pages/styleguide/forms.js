// What people fill in, find and choose.

import { h } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { styleguide } from '/ui/lib/words/styleguide.js'
import { Behalf } from '/ui/elements/behalf.js'
import { Choice } from '/ui/elements/choice.js'
import { Dialog } from '/ui/elements/dialog.js'
import { Field } from '/ui/elements/field.js'
import { icon } from '/ui/elements/icons.js'
import { PersonSearch } from '/ui/elements/person-search.js'
import { Qr } from '/ui/elements/qr.js'
import { Segments } from '/ui/elements/segments.js'
import { Tabs } from '/ui/elements/tabs.js'
import { agencies, nameOf } from '../samples.js'

/** @import {Exhibit} from './kit.js' */

const say = speaker(styleguide)

/** @type {readonly Exhibit[]} */
export const forms = [
  {
    id: 'field',
    name: say('field'),
    usage: "Field.make({ label, name, kind: 'area', limit: 200, error })",
    states: [
      [say('field.plain'), Field.make({ label: 'Họ và tên', name: 'name', hint: 'Viết đủ dấu, ví dụ: Nguyễn Văn A' })],
      [say('field.optional'), Field.make({ label: 'Đơn vị', name: 'unit', optional: true, value: 'Tổ dân phố Hòa Bình' })],
      [
        say('field.error'),
        Field.make({
          label: 'Nội dung phát biểu',
          name: 'topic',
          kind: 'area',
          error: 'Mời Ông/Bà điền «Nội dung phát biểu»',
        }),
      ],
      [
        say('field.long'),
        Field.make({
          label: 'Nội dung phát biểu',
          name: 'long',
          kind: 'area',
          limit: 60,
          value: 'Đường ngõ 45 đoạn từ nhà văn hóa đến trường mầm non xuống cấp, nhiều ổ gà',
        }),
      ],
      [
        say('field.code'),
        Field.make({ label: 'Mã trên giấy mời', name: 'code', kind: 'code', value: '1234 5678 9012 3456 7890' }),
      ],
      [say('field.date'), Field.make({ label: 'Hạn giải quyết', name: 'due', kind: 'date', value: '22/12/2024' })],
    ],
  },
  {
    id: 'behalf',
    name: say('behalf'),
    usage: 'Behalf.make()',
    states: [
      [say('behalf.closed'), Behalf.make()],
      [say('behalf.opened'), Behalf.make({ value: '32 hộ dân ngõ 45, tổ dân phố Hòa Bình' })],
    ],
  },
  {
    id: 'person-search',
    name: say('search'),
    usage: 'PersonSearch.make({ people })',
    wide: '26rem',
    states: [
      [say('search.idle'), PersonSearch.make({ people: people() })],
      [say('search.many'), typed('ng')],
      [say('search.none'), typed('xyz')],
    ],
  },
  {
    id: 'segments',
    name: say('segments'),
    usage: 'Segments.make({ label, options, value })',
    wide: '26rem',
    states: [
      [
        say('segments.counts'),
        Segments.make({
          label: 'Danh sách',
          value: 'in',
          options: [
            { value: 'all', label: 'Tất cả', count: 121 },
            { value: 'in', label: 'Đã có mặt', count: 108 },
            { value: 'out', label: 'Chưa đến', count: 13 },
          ],
        }),
      ],
    ],
  },
  {
    id: 'choice',
    name: say('choice'),
    usage: 'Choice.make({ label, options, value, empty, error })',
    states: [
      [say('choice.none'), choice()],
      [say('choice.missing'), choice('Giao giải quyết thì cần chọn cơ quan')],
    ],
  },
  {
    id: 'tabs',
    name: say('tabs'),
    usage: 'Tabs.make({ label, tabs: [{ panel, label, count }] })',
    wide: '26rem',
    states: [[say('tabs.one'), tabs()]],
  },
  {
    id: 'dialog',
    name: say('dialog'),
    usage: 'await dialog.ask({ heading, body, choices })',
    states: [[say('dialog.open'), asking()]],
  },
  {
    id: 'qr',
    name: say('qr'),
    usage: 'Qr.make({ value, label })',
    states: [
      [
        say('qr.delegate'),
        Qr.make({ value: 'https://192.168.1.10:8443/d/12345678901234567890', label: 'mở trang đại biểu' }),
      ],
      [say('field.long'), Qr.make({ value: 'x'.repeat(3000), label: 'mở trang' })],
    ],
  },
]

function choice(error = '') {
  const options = [...agencies].map(([value, label]) => ({ value, label }))
  return Choice.make({ label: 'Cơ quan trả lời, giải quyết', empty: 'Chưa giao', options, error })
}

function people() {
  const statuses = /** @type {const} */ (['invited', 'in', 'left', 'withdrawn'])
  return Array.from({ length: 40 }, (_, i) => ({
    id: `d${i}`,
    name: nameOf(i),
    unit: 'Hội Cựu chiến binh thành phố',
    seat: `B${i}`,
    status: statuses[i % 4] ?? 'in',
  }))
}

/** @param {string} words */
function typed(words) {
  const search = PersonSearch.make({ people: people() })
  queueMicrotask(() => {
    const input = search.querySelector('input')
    if (input) {
      input.value = words
      input.dispatchEvent(new Event('input'))
    }
  })
  return search
}

function tabs() {
  const panels = [say('queue'), 'Kiến nghị', 'Chương trình'].map((label, i) => ({
    label,
    panel: h('div', { id: `tab-panel-${i}`, class: 'framed', tabindex: 0 }, label),
    count: i === 1 ? 12 : undefined,
  }))
  const bar = Tabs.make({ label: 'Phần', tabs: panels })
  bar.addEventListener('choose', () => {})
  return h('div', {}, bar, ...panels.map(({ panel }) => panel))
}

function asking() {
  const dialog = Dialog.make()
  return h(
    'div',
    {},
    h(
      'button',
      {
        class: 'button',
        type: 'button',
        id: 'open-dialog',
        onclick: () =>
          dialog.ask({
            heading: 'Bế mạc hội nghị?',
            body: [h('p', {}, 'Còn 2 người chưa phát biểu; kiến nghị của họ sẽ được trả lời bằng văn bản.')],
            choices: [{ value: 'close', label: 'Bế mạc hội nghị', kind: 'stop' }],
          }),
      },
      icon('question'),
      'Bế mạc hội nghị',
    ),
    dialog,
  )
}
