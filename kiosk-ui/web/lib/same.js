/**
 * What the server makes of a text's spaces (Text.body): so that its copy is known for the same words.
 * @param {string} text
 */
export function squeeze(text) {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * Whether two texts are the same words; a blank at the end, where somebody is typing on, is no difference.
 * @param {string} a
 * @param {string} b
 */
export function same(a, b) {
  return a === b || squeeze(a) === squeeze(b)
}

/** How long the server finds a text (Text.within): UTF-16 units of what is left of it. @param {string} text */
export function lengthOf(text) {
  return squeeze(text).length
}

/**
 * Where a cursor belongs when other words take the place of those that it stands in: where nothing before it changed,
 * it stays; where nothing after it did, it stays before that; else it stands behind what is left of what was before it.
 * @param {string} was
 * @param {string} words
 * @param {number} place
 */
export function placeIn(was, words, place) {
  const before = was.slice(0, place)
  const after = was.slice(place)
  if (words.startsWith(before)) return place
  if (words.endsWith(after)) return words.length - after.length
  let left = 0
  for (let i = 0; i < place; i += 1) if (was[i] === words[left]) left += 1
  return left
}
