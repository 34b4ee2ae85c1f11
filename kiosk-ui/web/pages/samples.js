// Values as the server would send them, for /styleguide and for trying a projector (`/display?sample=speaker`).
// All people, places and petitions are invented. The names are long on purpose: what holds these holds the hall's.

/** @import {AgendaValue, AttendanceValue, ClockValue, ConferenceValue} from '/ui/lib/protocol.d.ts' */
/** @import {PetitionValue, QueueValue, RequestStatus} from '/ui/lib/protocol.d.ts' */

const FAMILY = ['Nguyễn', 'Trần', 'Đặng', 'Phạm', 'Hoàng', 'Vũ', 'Bùi', 'Đỗ', 'Lê', 'Dương', 'Lưu', 'Triệu']
const MIDDLE = ['Thị Ngọc', 'Văn', 'Thị Thúy', 'Quốc', 'Thị', 'Hữu', 'Thị Mỹ', 'Xuân', 'Thị Diệu', 'Đình']
const GIVEN = [
  'Ánh',
  'Ẩn',
  'Đức',
  'Hiển',
  'Phượng',
  'Quỳnh',
  'Thưởng',
  'Uyên',
  'Vỹ',
  'Yến',
  'Ngữ',
  'Lộc',
  'Hằng',
  'Nguyễn',
  'Huệ',
]
const UNITS = [
  'Tổ dân phố Hòa Bình (hư cấu)',
  'Hội Liên hiệp Phụ nữ phường Minh An',
  'Hội Cựu chiến binh thành phố',
  'Thôn Đồng Giữa',
  'Công đoàn Công ty cổ phần Vật liệu xây dựng Minh An',
  'Đoàn Thanh niên phường Minh An',
  'Hội Nông dân xã Đông Ngữ',
  'Hội Người cao tuổi',
]
export const TOPICS = [
  'Đường ngõ 45 đoạn từ nhà văn hóa đến trường mầm non xuống cấp, nhiều ổ gà, mưa đọng nước; đề nghị sửa trước mùa mưa',
  'Cấp giấy chứng nhận quyền sử dụng đất',
  'Thoát nước khu dân cư sau mưa lớn',
  'Bãi tập kết rác cạnh trường học',
  'Chế độ bảo hiểm y tế cho hộ vừa thoát nghèo',
  'Đèn chiếu sáng tuyến đường liên xã',
  'Hỗ trợ vốn cho thanh niên khởi nghiệp',
]

/** @template T @param {readonly T[]} list @param {number} i @returns {T} */
const pick = (list, i) => /** @type {T} */ (list[i % list.length])

/** @param {number} i */
export const nameOf = (i) => `${i % 2 ? 'Ông' : 'Bà'} ${pick(FAMILY, i)} ${pick(MIDDLE, i)} ${pick(GIVEN, i * 7)}`

/** @param {number} i @param {RequestStatus} [status] @param {number} [position] @returns {QueueValue} */
export function request(i, status = 'waiting', position = i + 1) {
  const waits = status === 'waiting'
  return {
    id: `q${i}`,
    delegate: `d${i}`,
    name: nameOf(i),
    unit: pick(UNITS, i),
    topic: pick(TOPICS, i),
    status,
    ...(waits ? { position, waitMinutes: position * 7 } : {}),
    requestedAt: `2024-11-22T08:${String(i % 60).padStart(2, '0')}:00.000+07:00`,
  }
}

/** @param {number} count @returns {QueueValue[]} */
export const waiting = (count) => Array.from({ length: count }, (_, i) => request(i))

/** @type {QueueValue[]} */
export const everyRequest = [
  request(20, 'speaking'),
  request(21, 'called'),
  request(0),
  { ...request(1), onBehalfOf: '32 hộ dân ngõ 45' },
  request(22, 'written'),
  request(23, 'done'),
  request(24, 'absent'),
  request(25, 'declined'),
  request(26, 'withdrawn'),
]

const AGENDA = /** @type {const} */ ([
  [
    'ceremony',
    10,
    'Giới thiệu thành phần, người chủ trì; mục đích, nội dung, chương trình; quyền và trách nhiệm của đại biểu',
  ],
  ['report', 15, 'Thông tin kết quả thực hiện nhiệm vụ năm 2024 và định hướng nhiệm vụ lớn thời gian tới'],
  ['dialogue', 135, 'Đối thoại: Nhân dân phát biểu; chủ tọa và các cơ quan trao đổi, trả lời'],
  ['statements', 20, 'Ý kiến của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và các cơ quan'],
  ['dialogue', 15, 'Nhân dân phát biểu ý kiến sau khi đối thoại'],
  ['conclusion', 15, 'Chủ tọa kết luận, bế mạc hội nghị'],
])

/** @type {AgendaValue[]} */
export const agenda = AGENDA.map(([kind, plannedMinutes, title], i) => ({
  id: String(i + 1),
  order: i + 1,
  title,
  kind,
  plannedMinutes,
  leftSeconds: (plannedMinutes - (i < 2 ? 12 : 0)) * 60,
  optional: i === 3 || i === 4,
  status: i < 2 ? 'done' : i === 2 ? 'current' : i === 4 ? 'skipped' : 'pending',
  ...(i < 3 ? { startedAt: `2024-11-22T08:${10 + i * 12}:00.000+07:00` } : {}),
  ...(i < 2 ? { endedAt: `2024-11-22T08:${22 + i * 12}:00.000+07:00` } : {}),
  ...(i === 2 ? { dueAt: '2024-11-22T10:49:00.000+07:00' } : {}),
}))

/** @type {ConferenceValue} */
export const conference = {
  id: 'sample',
  kind: 'periodic',
  regime: 'party',
  status: 'in-session',
  place: 'Trung tâm Tổ chức hội nghị thành phố',
  title: 'Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền thành phố với Nhân dân năm 2024',
  backdrop: {
    issuer: ['Thành ủy – Hội đồng nhân dân', 'Ủy ban nhân dân thành phố Minh An'],
    heading: 'Hội nghị đối thoại',
    title: ['của người đứng đầu cấp ủy đảng,', 'người đứng đầu chính quyền thành phố', 'với Nhân dân năm 2024'],
    placeAndDate: 'Minh An, ngày 22 tháng 11 năm 2024',
  },
  chairs: [{ id: '1', name: 'Bí thư Thành ủy', title: 'Chủ trì' }],
  acting: '1',
  startsAt: '2024-11-22T08:00:00.000+07:00',
  registration: 'open',
  allotted: 300,
  notice:
    'Hội nghị có ghi âm, ghi hình để lập biên bản và tuyên truyền. Thông tin họ tên, đơn vị và số điện thoại (nếu cung ' +
    'cấp) chỉ dùng để tổ chức hội nghị và trả lời ý kiến; không công khai số điện thoại, số định danh cá nhân. Ông/Bà ' +
    'có quyền xem, chỉnh sửa, yêu cầu xóa hoặc không công khai họ tên bằng cách liên hệ bàn thư ký hoặc Văn phòng.',
  fields: ['Đất đai', 'Môi trường'],
  groups: [],
  signatures: [],
  deadlines: [
    { id: 'giay-moi', title: 'Phát hành giấy mời', by: '2024-11-13', anchor: 'conference' },
    { id: 'dang-bai', title: 'Đăng kết quả lên Cổng thông tin', by: '2024-11-22', anchor: 'conference' },
    { id: 'cong-khai', title: 'Niêm yết tại nhà văn hóa', by: '2024-12-01', worked: '2024-11-29', anchor: 'conference' },
    {
      id: 'thong-bao',
      title: 'Ban hành thông báo kết luận hội nghị',
      by: '2024-12-06',
      anchor: 'conference',
      source: 'Kế hoạch, mục V.2',
    },
    { id: 'tra-loi', title: 'Trả lời bằng văn bản cho người nêu kiến nghị', by: '2024-12-27', anchor: 'notice' },
  ],
  calendar: [],
  rules: [
    'Đăng ký và chỉ phát biểu khi chủ tọa mời; giới thiệu họ tên, đơn vị.',
    'Mỗi lượt phát biểu không quá 5 phút, đúng nội dung, ngắn gọn.',
    'Không đối thoại nội dung có tính chất đơn thư, khiếu nại, tố cáo.',
    'Giữ trật tự, để điện thoại ở chế độ im lặng.',
  ],
  rights: [
    'Được cung cấp thông tin và được trả lời tại hội nghị hoặc bằng văn bản.',
    'Chịu trách nhiệm về nội dung phát biểu của mình.',
  ],
}

const GROUPS = [
  'MTTQ thành phố',
  'Hội Nông dân thành phố',
  'Hội Liên hiệp Phụ nữ thành phố',
  'Liên đoàn Lao động thành phố',
  'Công đoàn các doanh nghiệp ngoài quốc doanh trên địa bàn và cụm công nghiệp',
  'Hội Khuyến học',
  'Phường Minh An',
  'Xã Đông Ngữ',
]

/** @type {AttendanceValue} */
export const attendance = {
  invited: 121,
  present: 108,
  inHall: 104,
  walkIns: 3,
  groups: GROUPS.map((name, i) => ({
    id: String(i),
    name,
    seats: 10,
    invited: 10,
    present: Math.min(10, 4 + i),
    petitions: i % 4,
    minimum: 2,
  })),
}

/** Petitions in each state of their way. @type {PetitionValue[]} */
export const petitions = /** @type {const} */ (['received', 'assigned', 'answered', 'concluded', 'duplicate']).map(
  (status, i) => ({
    id: `p${i}`,
    text: pick(TOPICS, i) + '.',
    by: nameOf(i),
    unit: pick(UNITS, i),
    field: 'Hạ tầng giao thông',
    source: i === 1 ? 'form' : 'spoken',
    status,
    concern: i === 0 ? 'complaint' : 'normal',
    supporting: i === 3 ? ['2', '3'] : [],
    author: 'Thư ký 1',
    at: '2024-11-22T09:05:00.000+07:00',
    revision: 1,
    preparedRevision: i === 1 ? 1 : 0,
    outcomeRevision: i === 3 ? 1 : 0,
    answers:
      i < 2
        ? []
        : [
            {
              id: `a${i}`,
              by: 'Phòng Quản lý đô thị',
              author: 'Thư ký 1',
              at: '2024-11-22T09:10:00.000+07:00',
              revision: 1,
              text: 'Phòng đã kiểm tra thực địa ngày 15/11/2024, đưa vào kế hoạch sửa chữa quý I năm 2025.',
            },
          ],
    ...(i === 1
      ? { agency: '1', prepared: 'Dự kiến trả lời: đã bố trí vốn trong kế hoạch đầu tư công năm 2025.' }
      : {}),
    ...(i === 3 ? { agency: '1', outcome: 'assigned-verify', due: '2024-12-22' } : {}),
  }),
)

export const agencies = new Map([
  ['1', 'Phòng Quản lý đô thị'],
  ['2', 'Phòng Tài nguyên và Môi trường'],
  ['3', 'Ủy ban nhân dân phường Minh An'],
])

/**
 * A clock that has run for so long.
 * @param {number} seconds @param {number} now milliseconds @returns {ClockValue}
 */
export const runningFor = (seconds, now) => ({
  request: 'q20',
  state: 'running',
  startedAt: new Date(now - seconds * 1000).toISOString(),
  allotted: 300,
})
