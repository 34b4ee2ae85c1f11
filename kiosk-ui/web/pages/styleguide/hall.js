// What the hall is doing: the clock, the queue, the agenda, petitions, answers large and small.

import { h } from '/ui/lib/dom.js'
import { Agenda } from '/ui/elements/agenda.js'
import { SpeechClock } from '/ui/elements/clock.js'
import { Petition } from '/ui/elements/petition.js'
import { SpeakerQueue } from '/ui/elements/queue.js'
import { Quota } from '/ui/elements/quota.js'
import { Result } from '/ui/elements/result.js'
import { agencies, agenda, attendance, everyRequest, petitions, runningFor, waiting } from '../samples.js'
import { LONG, NOW, button, framed, now, scroll } from './kit.js'

/** @import {Exhibit} from './kit.js' */

/** @type {readonly Exhibit[]} */
export const hall = [
  {
    id: 'clock',
    name: 'Đồng hồ phát biểu',
    usage: 'SpeechClock.make({ clock, now })',
    wide: '13rem',
    states: [
      ['Chưa tính giờ', SpeechClock.make({ now, clock: { state: 'idle', allotted: 300 } })],
      ['Đang chạy', SpeechClock.make({ now, clock: runningFor(55, NOW) })],
      ['Còn 1 phút', SpeechClock.make({ now, clock: runningFor(240, NOW) })],
      ['Còn ít', SpeechClock.make({ now, clock: runningFor(288, NOW) })],
      ['Hết giờ', SpeechClock.make({ now, clock: runningFor(372, NOW) })],
      ['Tạm dừng', SpeechClock.make({ now, clock: { state: 'paused', elapsed: 100, allotted: 300 } })],
    ],
  },
  {
    id: 'queue',
    name: 'Danh sách chờ',
    usage: "SpeakerQueue.make({ entries, offers: ['call', 'move', 'more'] })",
    wide: '26rem',
    states: [
      ['Mọi trạng thái', framed(SpeakerQueue.make({ entries: everyRequest }))],
      ['60 người, của chủ tọa', scroll(SpeakerQueue.make({ entries: waiting(60), offers: ['call', 'move', 'more'] }))],
      ['Chưa có ai', framed(SpeakerQueue.make())],
    ],
  },
  {
    id: 'agenda',
    name: 'Chương trình',
    usage: "Agenda.make({ items, offers: 'go-to' })",
    wide: '26rem',
    states: [
      ['Để xem', framed(Agenda.make({ items: agenda }))],
      ['Để điều hành', framed(Agenda.make({ items: agenda, offers: 'go-to' }))],
      ['Chưa có nội dung', framed(Agenda.make())],
    ],
  },
  {
    id: 'petition',
    name: 'Kiến nghị',
    usage: 'Petition.make({ petition, agencies, actions })',
    wide: '26rem',
    states: petitions.map((petition, i) => [
      petition.status,
      Petition.make({
        petition,
        agencies,
        actions: i === 0 ? [button('Ghi trả lời'), button('Kết luận', { 'data-kind': 'main' })] : [],
      }),
    ]),
  },
  {
    id: 'result',
    name: 'Kết quả lớn',
    usage: "Result.make({ kind: 'ok', word, name, facts, next })",
    wide: '30rem',
    states: [
      [
        'Được',
        Result.make({
          kind: 'ok',
          word: 'Đã điểm danh',
          name: 'Bà Đặng Thị Huệ',
          facts: ['Hội Liên hiệp Phụ nữ thành phố', 'Ghế B12'],
          next: 'Mời Bà vào hội trường',
        }),
      ],
      [
        'Xem lại',
        Result.make({
          kind: 'warn',
          word: 'Đã vào lúc 07:42',
          name: LONG,
          facts: ['Tổ dân phố Hòa Bình', 'Ghế C03'],
          next: 'Nếu không phải Ông/Bà, mời gặp bàn đón tiếp',
        }),
      ],
      [
        'Không được',
        Result.make({
          kind: 'stop',
          word: 'Mã này không có trong danh sách',
          next: 'Mời Ông/Bà đưa giấy mời cho bàn đón tiếp',
        }),
      ],
      [
        'Đang chờ',
        Result.make({ kind: 'wait', word: 'Đang chờ mạng', next: 'Đã giữ trong máy này, sẽ tự gửi khi có mạng' }),
      ],
    ],
  },
  {
    id: 'quota',
    name: 'Chỉ tiêu từng tổ chức',
    usage: 'Quota.make({ groups })',
    wide: '40rem',
    states: [
      ['Đủ và thiếu', framed(Quota.make({ groups: attendance.groups }))],
      ['Chưa có', framed(Quota.make())],
    ],
  },
  {
    id: 'projector',
    name: 'Màn hình hội trường',
    usage: '/display?sample=speaker&hall=dark',
    wide: '100%',
    states: [['Mở từng cảnh với một hội trường hư cấu', projector()]],
  },
]

/** Scenes and their hard cases; display/web/sample.js has the invented hall behind each. */
function projector() {
  const samples =
    'backdrop welcome agenda-before agenda speaker-called speaker speaker-soon speaker-over speaker-done question ' +
    'question-topic question-long queue queue-empty rules message figures stale'
  return h(
    'ul',
    { class: 'row' },
    ...samples.split(' ').map((name) => h('li', {}, h('a', { class: 'button', href: `/display?sample=${name}` }, name))),
  )
}
