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
