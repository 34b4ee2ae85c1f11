// What the hall is doing: the clock, the queue, the agenda, petitions, answers large and small.

import { h } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { styleguide } from '/ui/lib/words/styleguide.js'
import { Agenda } from '/ui/elements/agenda.js'
import { SpeechClock } from '/ui/elements/clock.js'
import { Deadlines } from '/ui/elements/deadlines.js'
import { Petition } from '/ui/elements/petition.js'
import { SpeakerQueue } from '/ui/elements/queue.js'
import { Quota } from '/ui/elements/quota.js'
import { Result } from '/ui/elements/result.js'
import { agencies, agenda, attendance, conference, everyRequest, petitions, runningFor, waiting } from '../samples.js'
import { LONG, NOW, button, framed, now, scroll } from './kit.js'

/** @import {Exhibit} from './kit.js' */

const say = speaker(styleguide)

/** @type {readonly Exhibit[]} */
export const hall = [
  {
    id: 'clock',
    name: say('clock'),
    usage: 'SpeechClock.make({ clock, now })',
    wide: '13rem',
    states: [
      [say('clock.idle'), SpeechClock.make({ now, clock: { state: 'idle', allotted: 300 } })],
      [say('clock.running'), SpeechClock.make({ now, clock: runningFor(55, NOW) })],
      [say('clock.soon'), SpeechClock.make({ now, clock: runningFor(240, NOW) })],
      [say('clock.less'), SpeechClock.make({ now, clock: runningFor(288, NOW) })],
      [say('clock.over'), SpeechClock.make({ now, clock: runningFor(372, NOW) })],
      [say('clock.paused'), SpeechClock.make({ now, clock: { state: 'paused', elapsed: 100, allotted: 300 } })],
    ],
  },
  {
    id: 'queue',
    name: say('queue'),
    usage: "SpeakerQueue.make({ entries, offers: ['call', 'move', 'more'] })",
    wide: '26rem',
    states: [
      [say('queue.all'), framed(SpeakerQueue.make({ entries: everyRequest }))],
      [say('queue.chair'), scroll(SpeakerQueue.make({ entries: waiting(60), offers: ['call', 'move', 'more'] }))],
      [say('queue.empty'), framed(SpeakerQueue.make())],
    ],
  },
  {
    id: 'agenda',
    name: say('agenda'),
    usage: "Agenda.make({ items, offers: 'go-to' })",
    wide: '26rem',
    states: [
      [say('agenda.read'), framed(Agenda.make({ items: agenda }))],
      [say('agenda.steer'), framed(Agenda.make({ items: agenda, offers: 'go-to' }))],
      [say('agenda.empty'), framed(Agenda.make())],
    ],
  },
  {
    id: 'petition',
    name: say('petition'),
    usage: 'Petition.make({ petition, agencies, actions })',
    wide: '26rem',
    states: petitions.map((petition, i) => [
      say(`petition.${petition.status}`),
      Petition.make({
        petition,
        agencies,
        actions: i === 0 ? [button('Ghi trả lời'), button('Kết luận', { 'data-kind': 'main' })] : [],
      }),
    ]),
  },
  {
    id: 'result',
    name: say('result'),
    usage: "Result.make({ kind: 'ok', word, name, facts, next })",
    wide: '30rem',
    states: [
      [
        say('result.ok'),
        Result.make({
          kind: 'ok',
          word: 'Đã điểm danh',
          name: 'Bà Đặng Thị Huệ',
          facts: ['Hội Liên hiệp Phụ nữ thành phố', 'Ghế B12'],
          next: 'Mời Bà vào hội trường',
        }),
      ],
      [
        say('result.warn'),
        Result.make({
          kind: 'warn',
          word: 'Đã vào lúc 07:42',
          name: LONG,
          facts: ['Tổ dân phố Hòa Bình', 'Ghế C03'],
          next: 'Nếu không phải Ông/Bà, mời gặp bàn đón tiếp',
        }),
      ],
      [
        say('result.stop'),
        Result.make({
          kind: 'stop',
          word: 'Mã này không có trong danh sách',
          next: 'Mời Ông/Bà đưa giấy mời cho bàn đón tiếp',
        }),
      ],
      [
        say('result.scan'),
        Result.make({
          kind: 'ok',
          word: 'Đã ghi tên, mời Ông/Bà vào',
          name: 'Ông Phạm Giả Định',
          facts: ['Thôn Đông Mẫu', 'Phát biểu thứ 7'],
          next: 'Mời Ông quét mã này bằng điện thoại',
          address: 'https://192.168.1.10:8443/d/12345678901234567890',
          addressFor: 'mở trang đại biểu',
        }),
      ],
      [
        say('result.wait'),
        Result.make({ kind: 'wait', word: 'Đang chờ mạng', next: 'Đã giữ trong máy này, sẽ tự gửi khi có mạng' }),
      ],
    ],
  },
  {
    id: 'quota',
    name: say('quota'),
    usage: 'Quota.make({ groups, heard })',
    wide: '40rem',
    states: [
      [say('quota.mixed'), framed(Quota.make({ groups: attendance.groups, heard: new Map([['1', { turns: 2, seconds: 540 }]]) }))],
      [say('quota.empty'), framed(Quota.make())],
    ],
  },
  {
    id: 'deadlines',
    name: say('deadlines'),
    usage: 'Deadlines.make({ conference, now })',
    wide: '30rem',
    states: [
      [say('deadlines.all'), framed(Deadlines.make({ now, conference }))],
      [say('deadlines.none'), framed(Deadlines.make({ now, conference: { deadlines: [], calendar: [] } }))],
    ],
  },
  {
    id: 'projector',
    name: say('projector'),
    usage: '/display?sample=speaker&hall=dark',
    wide: '100%',
    states: [[say('projector.scenes'), projector()]],
  },
]

/** Scenes and their hard cases; display/web/sample.js has the invented hall behind each. */
function projector() {
  const samples =
    'backdrop welcome agenda-before agenda speaker-called speaker speaker-soon speaker-over speaker-done question ' +
    'question-none question-long queue queue-empty rules message figures stale'
  return h(
    'ul',
    { class: 'row' },
    ...samples.split(' ').map((name) => h('li', {}, h('a', { class: 'button', href: `/display?sample=${name}` }, name))),
  )
}
