// Text as large as its box allows, never under the least size that the last row can read; what is still too long pages.

/**
 * Gives `element` the largest of the sizes at which `box` does not overflow.
 * @param {HTMLElement} element its CSS has `font-size: calc(var(--fit) * var(--u))`
 * @param {HTMLElement} box @param {readonly number[]} sizes percent of the screen's height, largest first
 * @returns {boolean} false when even the smallest overflows
 */
export function fit(element, box, sizes) {
  for (const size of sizes) {
    element.style.setProperty('--fit', String(size))
    if (!overflows(box)) return true
  }
  return false
}

/** @param {HTMLElement} box */
export function overflows(box) {
  return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
}

/** Sizes from one to another in even steps, largest first. @param {number} from @param {number} to */
export function sizes(from, to) {
  return Array.from({ length: Math.round((from - to) / 0.4) + 1 }, (_, i) => Math.max(to, from - i * 0.4))
}

/** How many lines a block of text takes. @param {HTMLElement} element */
export function linesOf(element) {
  return Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight))
}

/**
 * Which rows of a list stand whole in it at once, and which take the next turns. Leaves all of them shown.
 * @template {Element} E
 * @param {HTMLElement} list @param {readonly E[]} rows
 */
export function turnsOf(list, rows) {
  reveal(list, rows)
  const gap = Number.parseFloat(getComputedStyle(list).rowGap)
  /** @type {E[][]} */
  const turns = []
  let room = 0
  for (const row of rows) {
    const { height } = row.getBoundingClientRect()
    if (turns.length === 0 || height > room) {
      turns.push([])
      room = list.clientHeight
    }
    turns.at(-1)?.push(row)
    room -= height + gap
  }
  return turns
}

/** Shows these of its rows, and no others. @param {HTMLElement} list @param {readonly Element[]} shown */
export function reveal(list, shown) {
  for (const row of list.children) row.toggleAttribute('hidden', !shown.includes(row))
}

/**
 * Calls back when the element has another size or its letters another shape.
 * @param {Element} element @param {() => void} again
 * @returns {() => void} stops it: the fonts outlive every element, and would hold it for ever
 */
export function onLayout(element, again) {
  const sizes = new ResizeObserver(again)
  sizes.observe(element)
  document.fonts.addEventListener('loadingdone', again)
  return () => {
    sizes.disconnect()
    document.fonts.removeEventListener('loadingdone', again)
  }
}

/** Words of several syllables, as they stand on every cloth. */
const WORDS = [
  ...['Đảng ủy', 'Thành ủy', 'Tỉnh ủy', 'Huyện ủy', 'Bí thư', 'Chủ tịch', 'Ủy ban', 'Hội đồng', 'Nhân dân', 'cấp ủy'],
  ...['thành phố', 'chính quyền', 'người đứng đầu', 'Hội nghị', 'đối thoại', 'Mặt trận', 'Tổ quốc', 'trực tiếp'],
]
const KEPT = new RegExp(WORDS.join('|'), 'giu')

/** They keep together: nobody wants «Chủ» on one line and «tịch» on the next. @param {string} words */
export function unbroken(words) {
  return words.replace(KEPT, (word) => word.replaceAll(' ', '\u00a0'))
}

/** A number keeps to the word after it: «15 phút» never stands on two lines. @param {string} words */
export function bound(words) {
  return words.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
}
