// SHA-256 (FIPS 180-4) of a short text. The browser's own is there on https only, and in a hall the pages come by http.

const PRIMES = firstPrimes(64)
const K = PRIMES.map(prime => fraction(Math.cbrt(prime)))
const START = PRIMES.slice(0, 8).map(prime => fraction(Math.sqrt(prime)))
const BLOCK = 64

/** @param {string} text @returns {string} in hexadecimal digits */
export function sha256(text) {
  const bytes = new TextEncoder().encode(text)
  const padded = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK))
  bytes.forEach((byte, i) => padded.setUint8(i, byte))
  padded.setUint8(bytes.length, 0x80)
  padded.setUint32(padded.byteLength - 4, bytes.length * 8)
  let state = START
  for (let at = 0; at < padded.byteLength; at += BLOCK) state = mixed(state, padded, at)
  return state.map(word => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** @param {number[]} state @param {DataView} bytes @param {number} at */
function mixed(state, bytes, at) {
  const words = Array.from({ length: 16 }, (_, i) => bytes.getUint32(at + i * 4))
  for (let i = 16; i < 64; i++) words.push((small(words, i - 15, 7, 18, 3) + small(words, i - 2, 17, 19, 10)
    + word(words, i - 16) + word(words, i - 7)) | 0) // prettier-ignore
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + word(K, i) + word(words, i)) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g]
  }
  return [a, b, c, d, e, f, g, h].map((each, i) => (each + word(state, i)) | 0)
}

/** @param {number[]} words @param {number} i @param {number} one @param {number} two @param {number} by */
function small(words, i, one, two, by) {
  const each = word(words, i)
  return turn(each, one) ^ turn(each, two) ^ (each >>> by)
}

/** @param {number[]} words @param {number} i */
const word = (words, i) => /** @type {number} */ (words[i])

/** @param {number} each @param {number} by */
const turn = (each, by) => (each >>> by) | (each << (32 - by))

/** The first 32 bits behind the point. @param {number} root */
function fraction(root) {
  return ((root % 1) * 2 ** 32) | 0
}

/** @param {number} count */
function firstPrimes(count) {
  /** @type {number[]} */
  const primes = []
  for (let each = 2; primes.length < count; each++) if (primes.every(prime => each % prime !== 0)) primes.push(each)
  return primes
}
