// What else people hold to the scanner. Of an identity card only the name goes on from here: its number, date of birth,
// sex and address are looked at to know the card, and forgotten.

/** @typedef {{kind: 'citizen', name: string} | {kind: 'unread' | 'insurance' | 'other'}} Card `unread`: whose, is garbled */

/**
 * The text in a card's code, as a scanner that types like a keyboard wrote it. Seven fields between bars since 2021,
 * eleven since July 2024; the server reads the same (`intake/IdCardText`).
 * @param {string} typed
 * @returns {Card}
 */
export function readCard(typed) {
  const [first = '', , name = '', birth = ''] = typed.normalize('NFC').replace(MARK, '').split('|')
  if (/[A-Z]{2}\d{13}$|^\d{10}$/.test(first)) return { kind: 'insurance' }
  if (!/(^|\D)\d{12}$/.test(first) || !/^\d{8}$/.test(birth)) return { kind: 'other' }
  const read = name.trim().replace(/\s+/g, ' ')
  return isName(read) ? { kind: 'citizen', name: read } : { kind: 'unread' }
}

/**
 * Keyboards lose letters with marks, or write others in their place: «Trn Vn Mu» is nobody.
 * @param {string} text
 */
function isName(text) {
  const words = text.normalize('NFD').replace(/\p{M}/gu, '').split(/[ '’.-]/)
  return text.length <= NAME_MAX && words.every(word => /^[a-zđ]+$/i.test(word) && /[aeiouy]/i.test(word))
}

/** What scanners put before a text: of which kind its code is. */
const MARK = /^\s*\][A-Za-z]\d/
const NAME_MAX = 80
