// What people fill in, find and choose.

import { h } from '/ui/lib/dom.js'
import { Dialog } from '/ui/elements/dialog.js'
import { Field } from '/ui/elements/field.js'
import { icon } from '/ui/elements/icons.js'
import { PersonSearch } from '/ui/elements/person-search.js'
import { Qr } from '/ui/elements/qr.js'
import { Segments } from '/ui/elements/segments.js'
import { Tabs } from '/ui/elements/tabs.js'
import { nameOf } from '../samples.js'

/** @import {Exhibit} from './kit.js' */

/** @type {readonly Exhibit[]} */
export const forms = [
  {
    id: 'field',
    name: 'Ô nhập',
    usage: "Field.make({ label, name, kind: 'area', limit: 200, error })",
    states: [
      ['Thường', Field.make({ label: 'Họ và tên', name: 'name', hint: 'Viết đủ dấu, ví dụ: Nguyễn Văn A' })],
      ['Không bắt buộc', Field.make({ label: 'Đơn vị', name: 'unit', optional: true, value: 'Tổ dân phố Hòa Bình' })],
      [
        'Có lỗi',
        Field.make({
          label: 'Nội dung phát biểu',
          name: 'topic',
          kind: 'area',
          error: 'Mời Ông/Bà điền «Nội dung phát biểu»',
        }),
      ],
      [
        'Dài quá',
        Field.make({
          label: 'Nội dung phát biểu',
          name: 'long',
          kind: 'area',
          limit: 60,
          value: 'Đường ngõ 45 đoạn từ nhà văn hóa đến trường mầm non xuống cấp, nhiều ổ gà',
        }),
      ],
      [
        'Mã số',
        Field.make({ label: 'Mã trên giấy mời', name: 'code', kind: 'code', value: '1234 5678 9012 3456 7890' }),
      ],
      ['Ngày', Field.make({ label: 'Hạn giải quyết', name: 'due', kind: 'date', value: '22/12/2024' })],
    ],
  },
  {
    id: 'person-search',
    name: 'Tìm người',
    usage: 'PersonSearch.make({ people })',
    wide: '26rem',
    states: [
      ['Chưa gõ', PersonSearch.make({ people: people() })],
      ['Thấy nhiều', typed('ng')],
      ['Không thấy', typed('xyz')],
    ],
  },
  {
    id: 'segments',
    name: 'Chọn một',
    usage: 'Segments.make({ label, options, value })',
    wide: '26rem',
    states: [
      [
        'Có số đếm',
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
    id: 'tabs',
    name: 'Thẻ',
    usage: 'Tabs.make({ label, tabs: [{ panel, label, count }] })',
    wide: '26rem',
    states: [['Một phần một lúc', tabs()]],
  },
  {
    id: 'dialog',
    name: 'Hỏi trước khi làm',
    usage: 'await dialog.ask({ heading, body, choices })',
    states: [['Bấm để mở', asking()]],
  },
  {
    id: 'qr',
    name: 'Mã QR',
    usage: 'Qr.make({ value, label })',
    states: [
      [
        'Của đại biểu',
        Qr.make({ value: 'https://192.168.1.10:8443/d/12345678901234567890', label: 'mở trang đại biểu' }),
      ],
      ['Dài quá', Qr.make({ value: 'x'.repeat(3000), label: 'mở trang' })],
    ],
  },
]

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
  const panels = ['Danh sách chờ', 'Kiến nghị', 'Chương trình'].map((label, i) => ({
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
