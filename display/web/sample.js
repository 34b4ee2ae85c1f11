// An invented hall for trying a projector, and for photographs of every scene: /display?sample=speaker
// Scenes: those of the protocol, and the hard cases in SAMPLES.

import { State } from '/ui/lib/state.js'
import { agenda, attendance, conference, petitions, request, runningFor, TOPICS, waiting } from '/ui/pages/samples.js'

/** @import {Live} from '/ui/lib/live.js' */
/** @import {AgendaValue, ClockValue, QueueValue, Scene, StageValue} from '/ui/lib/protocol.d.ts' */

const NOW = Date.parse('2024-11-22T09:12:30.000+07:00')
const LONG = 'Bà Công Tằng Tôn Nữ Nguyễn Thị Ngọc Ánh Phượng'
/** As much as the server takes: 80 signs of a name, 120 of a unit. */
const LONGEST = 'Công Tằng Tôn Nữ Nguyễn Thị Ngọc Ánh Phượng Quỳnh Diệu Huyền Trường Nghĩa Thưởng'
const UNIT =
  'Ban Chấp hành Hội Liên hiệp Phụ nữ phường Phương Đông, Tổ dân phố mẫu số 3, khu vực nhà văn hóa Trường Nghĩa mới'
const WORDS =
  'Đường ngõ 45 đoạn từ nhà văn hóa đến trường mầm non xuống cấp, nhiều ổ gà, mưa đọng nước; đề nghị sửa trước mùa ' +
  'mưa, lắp gờ giảm tốc, chiếu sáng toàn tuyến và sớm di chuyển bãi tập kết rác cạnh trường học'
/** The first item of a real half day. */
const ITEM =
  'Giới thiệu thành phần, người chủ trì; thông báo mục đích, nội dung, chương trình, quyền và trách nhiệm; phân công ' +
  'thư ký'
/** Two of a real plan's rules, as long as they are there. */
const RULES = [
  'Không đối thoại nội dung có tính chất đơn thư, khiếu nại, tố cáo; những nội dung này gửi bộ phận tiếp công dân theo ' +
    'quy định của pháp luật.',
  'Tôn trọng người phát biểu; không lợi dụng đối thoại để gây mất đoàn kết hoặc đưa ra các thông tin không có căn cứ ' +
    'làm mất uy tín của tổ chức Đảng, người đứng đầu cấp ủy, chính quyền và các tổ chức, cá nhân có liên quan.',
]
const speaking = request(20, 'speaking')
const line = /** @type {const} */ ({
  request: speaking.id,
  name: speaking.name,
  unit: speaking.unit,
})

/** @typedef {{ queue?: QueueValue[], items?: AgendaValue[], rules?: string[] }} Lists */
/** @typedef {{ clock?: ClockValue, isStale?: boolean } & Lists} Around */
/** @typedef {{ stage: Omit<StageValue, 'pinned'> } & Around} Sample */

/** @type {Record<string, Sample>} */
const SAMPLES = {
  speaker: { stage: { scene: 'speaker', speaker: { ...line, status: 'speaking' } }, clock: runningFor(55, NOW) },
  'speaker-called': {
    stage: {
      scene: 'speaker',
      speaker: { ...line, name: LONG, onBehalfOf: '32 hộ dân ngõ 45', status: 'called' },
    },
    clock: { state: 'idle', allotted: 300 },
  },
  'speaker-soon': {
    stage: { scene: 'speaker', speaker: { ...line, status: 'speaking' } },
    clock: runningFor(251, NOW),
  },
  'speaker-over': {
    stage: { scene: 'speaker', speaker: { ...line, status: 'speaking' } },
    clock: runningFor(372, NOW),
  },
  'speaker-done': { stage: { scene: 'speaker', speaker: { ...line, status: 'done' } }, queue: [] },
  question: {
    stage: {
      scene: 'question',
      question: { petition: 'p0', text: petitions[0]?.text ?? '', field: 'Hạ tầng giao thông' },
      answering: 'Phòng Quản lý đô thị',
      speaker: { ...line, status: 'done' },
    },
  },
  'question-none': {
    stage: { scene: 'question', speaker: { ...line, status: 'done' }, answering: 'Chủ tịch Ủy ban nhân dân thành phố' },
  },
  'question-long': {
    stage: {
      scene: 'question',
      question: { petition: 'p0', text: TOPICS.join('. ') + '. ' + TOPICS.join('. ') + '.' },
      answering: 'Ủy ban nhân dân thành phố',
    },
  },
  'speaker-longest': {
    stage: {
      scene: 'speaker',
      speaker: { ...line, name: LONGEST, unit: UNIT, onBehalfOf: UNIT, status: 'speaking' },
    },
    clock: runningFor(55, NOW),
    queue: [{ ...request(0), name: LONGEST }],
  },
  'question-longest': {
    stage: {
      scene: 'question',
      question: { petition: 'p0', text: `${WORDS}. `.repeat(20), field: 'Hạ tầng giao thông, đô thị và môi trường' },
      answering: UNIT,
      speaker: { ...line, name: LONGEST, unit: UNIT, status: 'done' },
    },
  },
  'queue-longest': {
    stage: { scene: 'queue' },
    queue: waiting(60).map((entry) => ({ ...entry, name: LONGEST, unit: UNIT })),
  },
  'message-longest': { stage: { scene: 'message', text: WORDS.repeat(2).slice(0, 300) } },
  'queue-empty': { stage: { scene: 'queue' }, queue: [] },
  'agenda-before': { stage: { scene: 'agenda' }, items: agenda.map(item => ({ ...item, status: 'pending' })) },
  'agenda-longest': {
    stage: { scene: 'agenda' },
    items: agenda.map((item, i) => ({ ...item, title: ITEM, status: i === 0 ? 'current' : 'pending' })),
  },
  'rules-longest': { stage: { scene: 'rules' }, rules: RULES },
  message: { stage: { scene: 'message', text: 'Hội nghị giải lao 15 phút, tiếp tục lúc 09:45' } },
  stale: { stage: { scene: 'queue' }, isStale: true },
}

/** @param {string} name a scene or one of the samples @returns {Live} enough of a live line for the projector */
export function sampleHall(name) {
  const {
    stage,
    clock = { state: 'idle', allotted: 300 },
    queue = waiting(17),
    isStale = false,
    items = agenda,
    rules = conference.rules,
  } = SAMPLES[name] ?? { stage: { scene: /** @type {Scene} */ (name) } }
  const state = new State()
  state.apply({
    seq: 1,
    time: new Date(NOW).toISOString(),
    full: true,
    set: {
      conference: { ...conference, rules },
      attendance,
      clock,
      stage: { ...stage, pinned: false },
      ...Object.fromEntries(items.map((item) => [`agenda/${item.id}`, item])),
      ...Object.fromEntries(queue.map((entry) => [`queue/${entry.id}`, entry])),
    },
  })
  const stillness = {
    state,
    now: () => NOW,
    asOf: NOW - 180_000,
    touch: isStale ? 'stale' : 'live',
    ageMs: isStale ? 180_000 : 0,
  }
  return /** @type {any} */ (Object.assign(new EventTarget(), stillness))
}
