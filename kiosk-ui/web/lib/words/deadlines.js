// The deadlines of a conference, on the organiser's page and at the desk.

/** @satisfies {import('../words.js').Words} */
export const deadlines = /** @type {const} */ ({
  'deadlines.heading': ['Các thời hạn', 'Deadlines'],
  'deadlines.none': ['Không còn thời hạn nào phía trước.', 'No deadline lies ahead.'],
  'deadlines.past': ['Đã qua: {count}', 'Past: {count}'],
  'deadlines.by': ['Chậm nhất {day}', 'By {day}'],
  'deadlines.day-off': [
    'Ngày đó là ngày nghỉ; ngày làm việc cuối trước đó là {day}.',
    'That is a day off; the last working day before it is {day}.',
  ],
  'deadlines.notice': [
    'Tính từ ngày chậm nhất phải ra thông báo kết luận; ra sớm hơn thì hạn này cũng sớm hơn.',
    'Counted from the last day for the notice of the conclusion; after an earlier notice it is earlier.',
  ],
  'deadlines.source': ['Theo: {source}', 'Source: {source}'],
  'deadlines.left': ['Còn {count} ngày làm việc', 'Working days left: {count}'],
  'deadlines.last': ['Hôm nay là ngày cuối', 'Today is the last day'],
  'deadlines.spent': ['Chỉ còn ngày nghỉ', 'Only days off are left'],
})
