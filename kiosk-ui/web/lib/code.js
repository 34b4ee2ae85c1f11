/** Digits in groups of four, as they are printed. @param {string} digits */
export function codeGroups(digits) {
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ')
}
