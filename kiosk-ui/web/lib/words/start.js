// The start page: which screen is which, pairing a device, and the organiser's own screen.

/** @satisfies {import('../words.js').Words} */
export const start = /** @type {const} */ ({
  title: ['Trang đầu', 'Start'],
  'pair.heading': ['Máy này làm việc gì?', 'What is this device for?'],
  'pair.heading-next': [
    'Chọn việc, rồi đọc mã hiện ra cho ban tổ chức. Máy tự vào khi được cho phép.',
    'Choose, then read the code that appears to the organisers. The page opens by itself once they let it in.',
  ],
  'pair.reception': ['Điểm danh ở cửa', 'Check people in at the door'],
  'pair.chair': ['Máy tính bảng của chủ tọa', 'The chair’s tablet'],
  'pair.secretary': ['Ghi kiến nghị, trả lời, biên bản', 'Record petitions, answers, minutes'],
  'pair.display': ['Máy chiếu hoặc màn hình lớn', 'Projector or large screen'],
  'pair.code-heading': ['Đã có mã?', 'Do you have a code?'],
  'pair.code': ['Mã ghép máy hoặc mã trên giấy mời', 'Pairing code, or the code on an invitation'],
  'pair.code-hint': [
    'Gõ hoặc quét. Đại biểu gõ 20 chữ số dưới mã QR.',
    'Type or scan. Delegates type the 20 digits below the QR code.',
  ],
  'pair.go': ['Ghép máy này', 'Pair this device'],
  'pair.revoked': ['Máy này đã thôi được dùng. Mời ghép lại.', 'This device was removed. Please pair it again.'],
  'pair.failed': ['Chưa ghép được. {why}', 'Not paired. {why}'],
  'pair.silent': [
    'Chưa thấy máy chủ hội trường. Trang này tự thử lại.',
    'The hall’s server does not answer yet. This page keeps trying.',
  ],

  'asking.heading': ['Đọc mã này cho ban tổ chức', 'Read this code to the organisers'],
  'asking.role': ['Máy xin làm: {role}', 'This device asks to be: {role}'],
  'asking.wait': ['Đang chờ ban tổ chức cho vào…', 'Waiting to be let in…'],
  'asking.stop': ['Thôi, chọn lại', 'Go back'],
  'asking.over': ['Mã đã hết hạn. Mời chọn lại.', 'The code has run out. Please choose again.'],

  'paired.heading': ['Máy này là: {role}', 'This device is: {role}'],
  'paired.go': ['Vào màn hình làm việc', 'Open its screen'],
  'paired.leave': ['Thôi dùng máy này', 'Unpair this device'],
  'paired.leave-heading': ['Thôi dùng máy này?', 'Unpair this device?'],
  'paired.leave-body': [
    'Muốn dùng lại phải ghép lại với ban tổ chức. {waiting} việc chưa gửi sẽ không gửi được nữa.',
    'It has to be paired again to be used. {waiting} wishes that were not sent yet would not be sent.',
  ],

  'devices.heading': ['Các máy của hội nghị', 'Devices of the conference'],
  'devices.none': ['Chưa có máy nào', 'No devices yet'],
  'devices.none-next': [
    'Thêm máy ở dưới, hoặc mở trang này trên máy mới rồi chọn việc.',
    'Add one below, or open this page on the new device.',
  ],
  'devices.waiting': ['Xin vào: {name}', 'Asks to be let in: {name}'],
  'devices.code': ['mã {code}', 'code {code}'],
  'devices.let-in': ['Cho vào', 'Let in'],
  'devices.turn-away': ['Không cho', 'Turn away'],
  'devices.connected': ['Đang kết nối', 'Connected'],
  'devices.away': ['Mất kết nối từ {time}', 'Away since {time}'],
  'devices.never': ['Chưa kết nối', 'Not connected yet'],
  'devices.invited': ['Chờ nhập mã', 'Waits for its code'],
  'devices.revoke': ['Thu hồi', 'Revoke'],
  'devices.revoke-name': ['Thu hồi {name}', 'Revoke {name}'],
  'devices.revoke-heading': ['Thu hồi {name}?', 'Revoke {name}?'],
  'devices.revoke-body': [
    'Máy đó ngừng làm việc ngay, muốn dùng lại phải ghép lại.',
    'It stops at once and has to be paired again.',
  ],
  'devices.revoke-done': ['Đã thu hồi {name}', '{name} was revoked'],
  'devices.let-in-done': ['Đã cho {name} vào', '{name} was let in'],
  'devices.count': ['{connected} trên {paired} máy đang kết nối', '{connected} of {paired} devices connected'],

  'add.heading': ['Thêm máy', 'Add a device'],
  'add.role': ['Việc của máy', 'What it is for'],
  'add.name': ['Tên gọi', 'Name'],
  'add.name-hint': ['Ví dụ: Bàn đón số 2', 'For example: Reception 2'],
  'add.go': ['Tạo mã', 'Make a code'],
  'add.code': ['Mã của {name}', 'Code for {name}'],
  'add.how': [
    'Quét mã này bằng máy mới, hoặc mở {address} rồi gõ mã. Mã dùng một lần, đến {time}.',
    'Scan this with the new device, or open {address} and type the code. It works once, until {time}.',
  ],
  'add.qr': ['ghép máy {name}', 'pair {name}'],

  'screens.heading': ['Các màn hình', 'The screens'],
  'screens.kiosk': ['Điểm danh ở cửa', 'Check-in at the door'],
  'screens.chair': ['Chủ tọa điều hành', 'The chair'],
  'screens.desk': ['Bàn thư ký', 'Secretaries'],
  'screens.display': ['Màn hình hội trường', 'Hall display'],
  'screens.delegate': ['Đại biểu quét mã QR trên giấy mời', 'Delegates scan the QR code of their invitation'],

  'lists.heading': ['Danh sách đại biểu', 'Delegates'],
  'lists.file': ['Tệp Excel hoặc CSV', 'Excel or CSV file'],
  'lists.check': ['Xem thử', 'Check it'],
  'lists.missing': ['Mời chọn một tệp', 'Please choose a file'],
  'lists.result': [
    '{added} thêm mới, {changed} thay đổi, {refused} dòng cần sửa',
    '{added} new, {changed} changed, {refused} rows to mend',
  ],
  'lists.nothing-yet': [
    'Chưa có gì được ghi. Xem kỹ rồi bấm Nhập.',
    'Nothing was written yet. Look it over, then import.',
  ],
  'lists.import': ['Nhập {count} đại biểu', 'Import {count} delegates'],
  'lists.imported': [
    'Đã nhập danh sách: {added} thêm mới, {changed} thay đổi',
    'Imported: {added} new, {changed} changed',
  ],
  'lists.unused': ['Không dùng các cột: {columns}', 'Columns that are not used: {columns}'],
  'lists.row': ['Dòng {row}: {detail}', 'Row {row}: {detail}'],
  'papers.heading': ['Văn bản', 'Papers'],
  'papers.minutes': ['Biên bản hội nghị (Word)', 'Minutes (Word)'],
})
