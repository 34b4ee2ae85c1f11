/**
 * Hears a scanner that types like a keyboard, and a person who types digits, anywhere on the page.
 *
 * Only digits matter, and of those the run at the end: Vietnamese input methods (Telex, VNI) and foreign layouts garble
 * letters and signs, a run of digits passes. Twenty of them followed by Enter, Tab or a pause are a code.
 *
 *   const wedge = new Wedge({ onCode, onTyped, after: (ms, act) => setTimeout(act, ms), clear: clearTimeout })
 *   addEventListener('keydown', (event) => { if (wedge.hear(event, focusOf(event.target))) event.preventDefault() })
 *
 * @typedef {object} Key the parts of a KeyboardEvent that count
 * @property {string} key
 * @property {string} code
 * @property {number} timeStamp milliseconds that only grow
 * @property {boolean} [altKey]
 * @property {boolean} [ctrlKey]
 * @property {boolean} [metaKey]
 * @property {boolean} [shiftKey]
 * @property {boolean} [repeat]
 *
 * What has the focus: a text field, which keeps what a person types; a button, which Enter and Space press; or neither.
 * @typedef {'field' | 'button' | 'page'} Focus
 */
export class Wedge {
  #run = ''
  /** Keys of the present burst: a scanner is faster than any fingers. */
  #burst = 0
  #lastAt = -Infinity
  #codeAt = -Infinity
  #timer
  #parts

  /**
   * @param {object} parts
   * @param {(code: string, how: {scanned: boolean}) => void} parts.onCode
   * @param {(digits: string) => void} parts.onTyped what has been typed so far, for showing
   * @param {() => void} [parts.onBurst] a burst begins: whatever field has the focus will have to be put back
   * @param {(digits: string) => void} [parts.onShort] Enter after too few digits
   * @param {(ms: number, act: () => void) => unknown} parts.after
   * @param {(timer: any) => void} parts.clear
   */
  constructor(parts) {
    this.#parts = parts
    this.#timer = /** @type {unknown} */ (undefined)
  }

  /**
   * @param {Key} key
   * @param {Focus} [focus]
   * @returns {boolean} true when nobody else should act on this key
   */
  hear(key, focus = 'page') {
    const inField = focus === 'field'
    if (key.repeat === true || key.altKey === true || key.ctrlKey === true || key.metaKey === true) return false
    const gap = key.timeStamp - this.#lastAt
    const follows = this.#lastAt === this.#codeAt && gap < LATE_ENTER_MS
    this.#lastAt = key.timeStamp
    if (gap > BURST_GAP_MS) this.#begin(inField)
    this.#burst += 1
    if (inField && gap > BURST_GAP_MS) this.#run = ''
    const digit = digitOf(key)
    if (digit !== undefined) return this.#digit(digit, inField)
    if (key.key === 'Enter' || key.key === 'Tab') return this.#end(key, focus, follows)
    if (NEUTRAL.has(key.key)) return false
    // The digits are printed in groups of four, and so people type them.
    if (key.key === ' ' && !inField && this.#run !== '') return true
    if (key.key === 'Backspace') this.#run = this.#run.slice(0, -1)
    else this.#run = ''
    if (!inField) this.#parts.onTyped(this.#run)
    // Firefox opens its search on these; a scanned address is full of them.
    return !inField && (key.key === '/' || key.key === "'")
  }

  /** Forgets what was typed so far. */
  clear() {
    this.#run = ''
    this.#parts.clear(this.#timer)
    this.#parts.onTyped('')
  }

  /** @param {boolean} inField */
  #begin(inField) {
    this.#burst = 0
    if (inField) this.#parts.onBurst?.()
  }

  /** @param {string} digit @param {boolean} inField */
  #digit(digit, inField) {
    this.#run = (this.#run + digit).slice(-RUN_MAX)
    this.#parts.clear(this.#timer)
    if (!inField) this.#parts.onTyped(this.#run.slice(-CODE_LENGTH))
    const fast = this.#burst >= CODE_LENGTH
    if (this.#run.length >= CODE_LENGTH && (fast || !inField)) {
      this.#timer = this.#parts.after(PAUSE_MS, () => this.#code(this.#burst >= CODE_LENGTH))
    } else if (!inField) this.#timer = this.#parts.after(STRAY_MS, () => this.clear())
    return false
  }

  /** @param {Key} key @param {Focus} focus @param {boolean} followsCode @returns {boolean} */
  #end(key, focus, followsCode) {
    // A slow scanner's Enter comes after the pause that already ended its code.
    if (followsCode) return true
    const scanned = this.#burst > CODE_LENGTH
    if (this.#run.length >= CODE_LENGTH && (scanned || focus !== 'field')) {
      this.#code(scanned)
      return true
    }
    if (focus !== 'page' || this.#run === '' || key.key === 'Tab') return false
    this.#parts.onShort?.(this.#run)
    return true
  }

  /** @param {boolean} scanned */
  #code(scanned) {
    this.#parts.clear(this.#timer)
    const code = this.#run.slice(-CODE_LENGTH)
    this.#run = ''
    this.#codeAt = this.#lastAt
    this.#parts.onTyped('')
    this.#parts.onCode(code, { scanned })
  }
}

/**
 * The digit that was meant. `code` names the key itself: it tells even while an input method swallows the letter
 * (`Process`) or a layout wants Shift for digits.
 * @param {Key} key
 */
function digitOf({ key, code, shiftKey }) {
  if (/^\d$/.test(key)) return key
  const place = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  return place !== undefined && shiftKey !== true ? place : undefined
}

export const CODE_LENGTH = 20
/** Longer than any code or card text in digits. */
const RUN_MAX = 64
/** Bluetooth scanners pause up to this long between two keys; people take longer over 20 digits. */
const BURST_GAP_MS = 150
const PAUSE_MS = 200
const LATE_ENTER_MS = 600
/** Who looks for the next digit on paper takes some seconds; a digit hit by accident must not wait for the next person. */
const STRAY_MS = 12_000
const NEUTRAL = new Set([
  'Shift',
  'CapsLock',
  'NumLock',
  'Unidentified',
  'Process',
  'Dead',
  'Alt',
  'Control',
  'Meta',
  'AltGraph',
  'F1',
])
