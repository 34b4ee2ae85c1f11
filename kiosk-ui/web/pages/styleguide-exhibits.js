// What /styleguide shows, element by element. A new element or a new state of one is a line here.

import { h } from '/ui/lib/dom.js'
import { Agenda } from '/ui/elements/agenda.js'
import { Chip } from '/ui/elements/chip.js'
import { SpeechClock } from '/ui/elements/clock.js'
import { Dialog } from '/ui/elements/dialog.js'
import { Field } from '/ui/elements/field.js'
import { icon } from '/ui/elements/icons.js'
import { Notice } from '/ui/elements/notice.js'
import { PersonSearch } from '/ui/elements/person-search.js'
import { Petition } from '/ui/elements/petition.js'
import { Qr } from '/ui/elements/qr.js'
import { SpeakerQueue } from '/ui/elements/queue.js'
import { Quota } from '/ui/elements/quota.js'
import { Result } from '/ui/elements/result.js'
import { Segments } from '/ui/elements/segments.js'
import { Tabs } from '/ui/elements/tabs.js'
import { Toast } from '/ui/elements/toast.js'
import { Touch } from '/ui/elements/touch.js'
import { agencies, agenda, attendance, everyRequest, nameOf, petitions, runningFor, waiting } from './samples.js'

/** @import {Exhibit} from './styleguide.js' */

/** All clocks of this page show this moment. */
const NOW = Date.parse('2024-11-22T09:12:30.000+07:00')
const now = () => NOW
const LONG = 'Bà Nguyễn Thị Ngọc Ánh Phượng Quỳnh Tôn Nữ Diệu Huyền'

const scroll = (/** @type {Node} */ node) => h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Danh sách dài' }, node)
const framed = (/** @type {Node[]} */ ...nodes) => h('div', { class: 'framed' }, ...nodes)
const button = (/** @type {string} */ label, /** @type {Record<string, unknown>} */ props = {}) =>
  h('button', { class: 'button', type: 'button', ...props }, label)

/** @type {readonly Exhibit[]} */
export const exhibits = [
  { id: 'colour', name: 'Màu', usage: 'background: var(--accent); color: var(--on-accent)', wide: '100%', states: [['Nền và chữ', swatches()]] },
  { id: 'type', name: 'Chữ', usage: 'font-size: var(--text-xl)', wide: '100%', states: [['Dấu chồng: Ễ Ộ Ữ Ặ', specimen()]] },
  {
    id: 'button', name: 'Nút bấm', usage: '<button class="button big" data-kind="main">', states: [
      ['Bước tiếp theo', button('Mời phát biểu: Bà Đặng Thị Huệ', { class: 'button big', 'data-kind': 'main' })],
      ['Thường, im, bỏ', h('div', { class: 'row' }, button('Thêm 1 phút'), button('Để sau', { 'data-kind': 'quiet' }), button('Bế mạc hội nghị', { 'data-kind': 'stop' }))],
      ['Đang gửi, đang bật, chưa dùng được', h('div', { class: 'row' }, button('Kết thúc lượt', { 'aria-busy': 'true', 'data-kind': 'main' }),
        button('Ghim ma-két', { 'aria-pressed': 'true' }), button('Hoàn tác', { disabled: true }))],
    ],
  },
  {
    id: 'chip', name: 'Trạng thái', usage: "Chip.make({ kind: 'ok', label })", wide: '100%', states: [['Sáu loại, sáu hình', h('div', { class: 'row' },
      ...(/** @type {const} */ ([['ok', 'Đã có mặt'], ['warn', 'Còn thiếu 2'], ['stop', 'Đơn thư khiếu nại'], ['wait', 'Đang chờ'], ['now', 'Đang diễn ra'], ['none', 'Chưa đến']]))
        .map(([kind, label]) => Chip.make({ kind, label })))]],
  },
  {
    id: 'clock', name: 'Đồng hồ phát biểu', usage: 'SpeechClock.make({ clock, now })', wide: '13rem', states: [
      ['Chưa tính giờ', SpeechClock.make({ now, clock: { state: 'idle', allotted: 300 } })],
      ['Đang chạy', SpeechClock.make({ now, clock: runningFor(55, NOW) })],
      ['Còn 1 phút', SpeechClock.make({ now, clock: runningFor(240, NOW) })],
      ['Còn ít', SpeechClock.make({ now, clock: runningFor(288, NOW) })],
      ['Hết giờ', SpeechClock.make({ now, clock: runningFor(372, NOW) })],
      ['Tạm dừng', SpeechClock.make({ now, clock: { state: 'paused', elapsed: 100, allotted: 300 } })],
    ],
  },
  {
    id: 'queue', name: 'Danh sách chờ', usage: "SpeakerQueue.make({ entries, offers: ['call', 'move', 'more'] })", wide: '26rem', states: [
      ['Mọi trạng thái', framed(SpeakerQueue.make({ entries: everyRequest }))],
      ['60 người, của chủ tọa', scroll(SpeakerQueue.make({ entries: waiting(60), offers: ['call', 'move', 'more'] }))],
      ['Chưa có ai', framed(SpeakerQueue.make())],
    ],
  },
  {
    id: 'agenda', name: 'Chương trình', usage: "Agenda.make({ items, offers: 'go-to' })", wide: '26rem', states: [
      ['Để xem', framed(Agenda.make({ items: agenda }))],
      ['Để điều hành', framed(Agenda.make({ items: agenda, offers: 'go-to' }))],
      ['Chưa có nội dung', framed(Agenda.make())],
    ],
  },
  {
    id: 'petition', name: 'Kiến nghị', usage: 'Petition.make({ petition, agencies, actions })', wide: '26rem',
    states: petitions.map((petition, i) => [petition.status, Petition.make({ petition, agencies, actions: i === 0 ? [button('Ghi trả lời'), button('Kết luận', { 'data-kind': 'main' })] : [] })]),
  },
  {
    id: 'touch', name: 'Kết nối', usage: "Touch.make({ touch: { status, ageMs }, waiting, audience: 'public' })", states: [
      ['Đang nối', Touch.make({ now })],
      ['Đã nối', Touch.make({ now, touch: { status: 'live' } })],
      ['Mất kết nối, 3 việc chờ', Touch.make({ now, touch: { status: 'stale', ageMs: 192_000 }, waiting: 3 })],
      ['Bị thu hồi', Touch.make({ now, touch: { status: 'revoked' } })],
    ],
  },
  {
    id: 'toast', name: 'Vừa làm xong, còn lấy lại được', usage: "toast.show('Đã mời …', { undo })", wide: '26rem', states: [
      ['10 giây để hoàn tác', toast(`Đã mời ${LONG} phát biểu`, true)], ['Chỉ báo tin', toast('Đã ghi', false)],
    ],
  },
  {
    id: 'result', name: 'Kết quả lớn', usage: "Result.make({ kind: 'ok', word, name, facts, next })", wide: '30rem', states: [
      ['Được', Result.make({ kind: 'ok', word: 'Đã điểm danh', name: 'Bà Đặng Thị Huệ', facts: ['Hội Liên hiệp Phụ nữ thành phố', 'Ghế B12'], next: 'Mời Bà vào hội trường' })],
      ['Xem lại', Result.make({ kind: 'warn', word: 'Đã vào lúc 07:42', name: LONG, facts: ['Tổ dân phố Hòa Bình', 'Ghế C03'], next: 'Nếu không phải Ông/Bà, mời gặp bàn đón tiếp' })],
      ['Không được', Result.make({ kind: 'stop', word: 'Mã này không có trong danh sách', next: 'Mời Ông/Bà đưa giấy mời cho bàn đón tiếp' })],
      ['Đang chờ', Result.make({ kind: 'wait', word: 'Đang chờ mạng', next: 'Đã giữ trong máy này, sẽ tự gửi khi có mạng' })],
    ],
  },
  {
    id: 'field', name: 'Ô nhập', usage: "Field.make({ label, name, kind: 'area', limit: 200, error })", states: [
      ['Thường', Field.make({ label: 'Họ và tên', name: 'name', hint: 'Viết đủ dấu, ví dụ: Nguyễn Văn A' })],
      ['Không bắt buộc', Field.make({ label: 'Đơn vị', name: 'unit', optional: true, value: 'Tổ dân phố Hòa Bình' })],
      ['Có lỗi', Field.make({ label: 'Nội dung phát biểu', name: 'topic', kind: 'area', error: 'Mời Ông/Bà điền «Nội dung phát biểu»' })],
      ['Dài quá', Field.make({ label: 'Nội dung phát biểu', name: 'long', kind: 'area', limit: 60, value: 'Đường ngõ 45 đoạn từ nhà văn hóa đến trường mầm non xuống cấp, nhiều ổ gà' })],
      ['Mã số', Field.make({ label: 'Mã trên giấy mời', name: 'code', kind: 'code', value: '1234 5678 9012 3456 7890' })],
      ['Ngày', Field.make({ label: 'Hạn giải quyết', name: 'due', kind: 'date', value: '22/12/2024' })],
    ],
  },
  {
    id: 'person-search', name: 'Tìm người', usage: 'PersonSearch.make({ people })', wide: '26rem', states: [
      ['Chưa gõ', PersonSearch.make({ people: people() })], ['Thấy nhiều', typed('ng')], ['Không thấy', typed('xyz')],
    ],
  },
  {
    id: 'segments', name: 'Chọn một', usage: 'Segments.make({ label, options, value })', wide: '26rem', states: [
      ['Có số đếm', Segments.make({ label: 'Danh sách', value: 'in', options: [{ value: 'all', label: 'Tất cả', count: 121 }, { value: 'in', label: 'Đã có mặt', count: 108 }, { value: 'out', label: 'Chưa đến', count: 13 }] })],
    ],
  },
  { id: 'tabs', name: 'Thẻ', usage: 'Tabs.make({ label, tabs: [{ panel, label, count }] })', wide: '26rem', states: [['Một phần một lúc', tabs()]] },
  { id: 'dialog', name: 'Hỏi trước khi làm', usage: 'await dialog.ask({ heading, body, choices })', states: [['Bấm để mở', asking()]] },
  {
    id: 'quota', name: 'Chỉ tiêu từng tổ chức', usage: 'Quota.make({ groups })', wide: '40rem', states: [
      ['Đủ và thiếu', framed(Quota.make({ groups: attendance.groups }))], ['Chưa có', framed(Quota.make())],
    ],
  },
  {
    id: 'qr', name: 'Mã QR', usage: 'Qr.make({ value, label })', states: [
      ['Của đại biểu', Qr.make({ value: 'https://192.168.1.10:8443/d/12345678901234567890', label: 'mở trang đại biểu' })],
      ['Dài quá', Qr.make({ value: 'x'.repeat(3000), label: 'mở trang' })],
    ],
  },
  {
    id: 'notice', name: 'Trống, đang tải, lỗi', usage: "Notice.make({ kind: 'error', heading, body, offer })", states: [
      ['Trống', framed(Notice.make({ kind: 'empty', heading: 'Chưa có kiến nghị nào', body: 'Kiến nghị của người đang phát biểu sẽ hiện ở đây.' }))],
      ['Đang tải', framed(Notice.make({ kind: 'waiting', heading: 'Đang tải danh sách…' }))],
      ['Lỗi', framed(Notice.make({ kind: 'error', heading: 'Chưa tải được danh sách', body: 'Mời Ông/Bà kiểm tra dây mạng hoặc Wi-Fi của máy này rồi thử lại.', offer: 'Thử lại' }))],
    ],
  },
]

function swatches() {
  const pairs = [['ground', 'ink'], ['surface', 'ink-soft'], ['sunken', 'ink'], ['accent', 'on-accent'], ['accent-soft', 'accent'], ['lacquer', 'gold'],
    ['lacquer-deep', 'on-lacquer'], ['ok', 'on-ok'], ['ok-soft', 'ok-ink'], ['warn', 'on-warn'], ['warn-soft', 'warn-ink'], ['stop', 'on-stop'], ['stop-soft', 'stop-ink'], ['wait-soft', 'wait-ink']]
  return h('div', { class: 'swatches' }, ...pairs.map(([ground, figure]) => {
    const swatch = h('div', { class: 'swatch' }, `${ground}`, h('span', {}, `${figure} · Ễ Ộ Ữ`))
    swatch.style.background = `var(--${ground})`
    swatch.style.color = `var(--${figure})`
    return swatch
  }))
}

function specimen() {
  const sizes = ['text-s', 'text', 'text-l', 'text-xl', 'text-2xl', 'text-3xl', 'text-hero']
  return h('div', { class: 'specimen' }, ...sizes.map((size) => {
    const line = h('p', {}, 'NGUYỄN THỊ NGỌC ÁNH, Đỗ Ặng Ẫu Ổn Ự, kỷ nguyên số 0123456789')
    line.style.fontSize = `var(--${size})`
    return line
  }))
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

function people() {
  const statuses = /** @type {const} */ (['invited', 'in', 'left', 'withdrawn'])
  return Array.from({ length: 40 }, (_, i) => ({ id: `d${i}`, name: nameOf(i), unit: 'Hội Cựu chiến binh thành phố', seat: `B${i}`, status: statuses[i % 4] ?? 'in' }))
}

/** @param {string} words */
function typed(words) {
  const search = PersonSearch.make({ people: people() })
  queueMicrotask(() => {
    const input = search.querySelector('input')
    if (input) { input.value = words; input.dispatchEvent(new Event('input')) }
  })
  return search
}

function tabs() {
  const panels = ['Danh sách chờ', 'Kiến nghị', 'Chương trình'].map((label, i) => ({ label, panel: h('div', { id: `tab-panel-${i}`, class: 'framed', tabindex: 0 }, label), count: i === 1 ? 12 : undefined }))
  const bar = Tabs.make({ label: 'Phần', tabs: panels })
  bar.addEventListener('choose', () => {})
  return h('div', {}, bar, ...panels.map(({ panel }) => panel))
}

function asking() {
  const dialog = Dialog.make()
  return h('div', {}, h('button', {
    class: 'button', type: 'button', id: 'open-dialog', onclick: () => dialog.ask({
      heading: 'Bế mạc hội nghị?', body: [h('p', {}, 'Còn 2 người chưa phát biểu; kiến nghị của họ sẽ được trả lời bằng văn bản.')],
      choices: [{ value: 'close', label: 'Bế mạc hội nghị', kind: 'stop' }],
    }),
  }, icon('question'), 'Bế mạc hội nghị'), dialog)
}
