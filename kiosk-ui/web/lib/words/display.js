// What the projector says. Few words, large: nothing here is read from nearer than ten metres.

/** @satisfies {import('../words.js').Words} */
export const display = /** @type {const} */ ({
  'display.title': ['Màn hình hội trường', 'Hall display'],
  'display.welcome': ['Kính chào quý đại biểu', 'Welcome'],
  'display.present': ['đại biểu đã có mặt', 'delegates are here'],
  'display.of-invited': ['trên {invited} đại biểu được mời', 'of {invited} invited'],
  'display.of-invited-more': [
    'trên {invited} đại biểu được mời và {more} đại biểu phát sinh',
    'of {invited} invited and {more} walk-ins',
  ],
  'display.invite': ['Xin mời phát biểu', 'Please speak'],
  'display.speaking': ['Đang phát biểu', 'Speaking'],
  'display.spoken': ['Xin cảm ơn', 'Thank you'],
  'display.next': ['Chuẩn bị', 'Next'],
  'display.agenda': ['Chương trình hội nghị', 'Agenda'],
  'display.step': ['Nội dung {step} trên {steps}', 'Item {step} of {steps}'],
  'display.question': ['Câu hỏi, kiến nghị', 'Question'],
  'display.answering': ['Trả lời', 'Answering'],
  'display.queue': ['Chờ phát biểu', 'Waiting to speak'],
  'display.queue-empty': ['Mời đại biểu đăng ký phát biểu', 'Please ask to speak'],
  'display.rules': ['Nội quy hội nghị', 'Rules of the conference'],
  'display.rights': ['Quyền và trách nhiệm', 'Rights and duties'],
  'display.message': ['Thông báo', 'Announcement'],
  'display.figures': ['Số liệu hội nghị', 'The conference in figures'],
  'display.figure-present': ['đại biểu có mặt', 'delegates present'],
  'display.figure-spoken': ['lượt phát biểu', 'speeches'],
  'display.figure-waiting': ['đang chờ phát biểu', 'waiting to speak'],
  'display.figure-groups': ['tổ chức, đơn vị có mặt', 'organisations present'],
  'display.page': ['{page}/{pages}', '{page}/{pages}'],
  'display.stale': ['Số liệu lúc {time}', 'As of {time}'],
  'display.waiting': ['Đang chờ hội nghị', 'Waiting for the conference'],
  'display.pair': ['Mã của màn hình này', 'Code of this screen'],
  'display.pair-how': [
    'Ban tổ chức mở trang đầu và cho mã này vào',
    'The organisers open the start page and let this code in',
  ],
})
