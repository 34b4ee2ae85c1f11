// Names of people: found without diacritics and sorted the Vietnamese way, by given name.

const COMBINING = /[\u0300-\u036f]/g
const collator = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true })

/** Without marks, case and doubled spaces: «Nguyễn  Đình Ánh» folds to `nguyen dinh anh`. @param {string} value */
export function fold(value) {
  // NFD takes ễ apart but leaves đ whole: it is a letter of its own.
  return value
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Whether every word that was typed begins some word of the text, in any order: `a nguyen` finds «Nguyễn Văn A».
 * @param {string} text @param {string} typed
 */
export function matches(text, typed) {
  const words = fold(text).split(' ')
  return fold(typed)
    .split(' ')
    .every((start) => words.some((word) => word.startsWith(start)))
}

/**
 * Those that match, best first: as typed with its marks, then as typed without them, then by given name.
 * @template T @param {readonly T[]} people @param {string} typed @param {(person: T) => string} nameOf
 * @param {(person: T) => string} [alsoOf] more text to search in, such as the unit
 */
export function search(people, typed, nameOf, alsoOf = () => '') {
  if (fold(typed) === '') return []
  const exact = typed.normalize('NFC').toLowerCase().trim()
  const rank = (/** @type {string} */ name) =>
    name.normalize('NFC').toLowerCase().includes(exact) ? 0 : fold(name).includes(fold(typed)) ? 1 : 2
  return people
    .filter((person) => matches(`${nameOf(person)} ${alsoOf(person)}`, typed))
    .sort((a, b) => rank(nameOf(a)) - rank(nameOf(b)) || byGivenName(nameOf(a), nameOf(b)))
}

/** Order of two full names: given name, then middle, then family name. @param {string} a @param {string} b */
export function byGivenName(a, b) {
  const [x, y] = [a.trim().split(/\s+/), b.trim().split(/\s+/)]
  return (
    collator.compare(x.at(-1) ?? '', y.at(-1) ?? '') ||
    collator.compare(x.slice(1, -1).join(' '), y.slice(1, -1).join(' ')) ||
    collator.compare(x[0] ?? '', y[0] ?? '')
  )
}
