// The papers, as the desk and the organiser fetch them.

/** @satisfies {import('../words.js').Words} */
export const papers = /** @type {const} */ ({
  'papers.minutes': ['Tải biên bản (Word)', 'Download the minutes (Word)'],
  'papers.notice': ['Tải thông báo kết luận (Word)', 'Download the notice of conclusions (Word)'],
  'papers.petitions': ['Tải bảng tổng hợp kiến nghị (Excel)', 'Download the list of petitions (Excel)'],
})
