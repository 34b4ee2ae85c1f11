/**
 * Hears a scanner that types like a keyboard, and a person who types digits, anywhere on the page.
 *
 * Of an invitation only digits matter, and of those the run at the end: Vietnamese input methods (Telex, VNI) and
 * foreign layouts garble letters and signs, a run of digits passes. Twenty of them followed by Enter, Tab or a pause are
 * a code. Whatever else a scanner types is told whole, once it is over: people hold out identity cards too. From the
 * first bar of a card on no key of it reaches a field, and none of its digits is ever shown.
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
  /** All that the present burst typed; forgotten with it. */
  #raw = ''
  /** Keys of the present burst: a scanner is faster than any fingers. */
  #burst = 0
  #burstAt = -Infinity
  #isCard = false
  #lastAt = -Infinity
  #endAt = -Infinity
  #timer
  #showing
  #parts

  /**
   * @param {object} parts
   * @param {(code: string, how: {scanned: boolean}) => void} parts.onCode
   * @param {(digits: string) => void} parts.onTyped what somebody has typed so far, for showing
   * @param {(text: string) => void} [parts.onOther] a scanner read something that is no code
   * @param {() => void} [parts.onBurst] a burst begins: whatever field has the focus will have to be put back
   * @param {() => void} [parts.onCard] a card begins: the field is to be put back now, for nothing more gets there
   * @param {(digits: string) => void} [parts.onShort] Enter after too few digits
   * @param {(ms: number, act: () => void) => unknown} parts.after
   * @param {(timer: any) => void} parts.clear
   */
  constructor(parts) {
    this.#parts = parts
    this.#timer = /** @type {unknown} */ (undefined)
    this.#showing = /** @type {unknown} */ (undefined)
  }

  /**
   * @param {Key} key
   * @param {Focus} [focus]
   * @returns {boolean} true when nobody else should act on this key
   */
  hear(key, focus = 'page') {
    if (key.repeat === true || key.altKey === true || key.ctrlKey === true || key.metaKey === true) return false
    const gap = key.timeStamp - this.#lastAt
    const follows = this.#lastAt === this.#endAt && gap < LATE_ENTER_MS
    this.#lastAt = key.timeStamp
    // What follows right behind a scan is the next one: somebody may have gone into a field in between.
    if (this.#burst === 0 || gap > (this.#isCard ? CARD_GAP_MS : BURST_GAP_MS)) this.#begin(key.timeStamp, focus)
    this.#burst += 1
    if (key.key === 'Enter' || key.key === 'Tab') return this.#end(key, focus, follows)
    this.#note(key)
    const isTaken = !this.#isCard && this.#take(key, focus)
    this.#await(focus)
    return isTaken || this.#isCard
  }

  /** Forgets what was typed so far. */
  clear() {
    this.#forget()
    this.#show('')
  }

  /** @param {number} at @param {Focus} focus */
  #begin(at, focus) {
    this.#burst = 0
    this.#burstAt = at
    this.#raw = ''
    this.#isCard = false
    if (focus !== 'field') return
    this.#run = ''
    this.#parts.onBurst?.()
  }

  /** @param {Key} key */
  #note(key) {
    const sign = signOf(key)
    this.#raw = key.key === 'Backspace' ? this.#raw.slice(0, -1) : (this.#raw + sign).slice(0, RAW_MAX)
    if (sign !== '|' || this.#isCard || this.#burst < SCAN_MIN) return
    this.#isCard = true
    this.#run = ''
    this.#show('')
    this.#parts.onCard?.()
  }

  /** @param {Key} key @param {Focus} focus @returns {boolean} */
  #take(key, focus) {
    const inField = focus === 'field'
    const digit = digitOf(key)
    if (digit !== undefined) this.#run = (this.#run + digit).slice(-RUN_MAX)
    else if (NEUTRAL.has(key.key)) return false
    // The digits are printed in groups of four, and so people type them.
    else if (key.key === ' ' && !inField && this.#run !== '') return true
    else if (key.key === 'Backspace') this.#run = this.#run.slice(0, -1)
    else this.#run = ''
    if (!inField) this.#show(this.#run.slice(-CODE_LENGTH))
    // Firefox opens its search on these; a scanned address is full of them.
    return !inField && (key.key === '/' || key.key === "'")
  }

  /** A scanner without a terminator is understood by the pause after it. @param {Focus} focus */
  #await(focus) {
    this.#parts.clear(this.#timer)
    const forgetStray = () => {
      if (focus !== 'field' && this.#run !== '') this.#timer = this.#parts.after(STRAY_MS, () => this.clear())
    }
    if (this.#burst < SCAN_MIN && this.#run.length < CODE_LENGTH) return forgetStray()
    this.#timer = this.#parts.after(this.#isCard ? CARD_GAP_MS : PAUSE_MS, () => {
      if (!this.#finish(focus)) forgetStray()
    })
  }

  /** @param {Key} key @param {Focus} focus @param {boolean} follows @returns {boolean} */
  #end(key, focus, follows) {
    // A slow scanner's Enter comes after the pause that already ended its code.
    if (follows || this.#finish(focus)) return true
    if (focus !== 'page' || this.#run === '' || key.key === 'Tab') return false
    this.#parts.onShort?.(this.#run)
    return true
  }

  /** @param {Focus} focus @returns {boolean} whether it was a code, or something else that a scanner read */
  #finish(focus) {
    const [run, raw] = [this.#run, this.#raw]
    const scanned = this.#burst >= CODE_LENGTH
    const isCode = run.length >= CODE_LENGTH && (scanned || focus !== 'field')
    if (!isCode && !this.#isScan(focus)) return false
    this.#forget()
    this.#endAt = this.#lastAt
    this.#show('')
    if (isCode) this.#parts.onCode(run.slice(-CODE_LENGTH), { scanned })
    else this.#parts.onOther?.(raw)
    return true
  }

  /** Who types into a field is slower than a scanner, and nobody types letters where there is no field. @param {Focus} focus */
  #isScan(focus) {
    if (this.#burst < SCAN_MIN) return false
    const isFast = this.#lastAt - this.#burstAt < (this.#burst - 1) * SCAN_GAP_MS
    return this.#isCard || isFast || (focus !== 'field' && /[^\d\s]/.test(this.#raw))
  }

  #forget() {
    this.#parts.clear(this.#timer)
    this.#run = this.#raw = ''
    this.#burst = 0
    this.#isCard = false
  }

  /** Only what nobody goes on typing at a scanner's speed. @param {string} digits */
  #show(digits) {
    this.#parts.clear(this.#showing)
    if (digits === '') this.#parts.onTyped('')
    else this.#showing = this.#parts.after(BURST_GAP_MS, () => this.#parts.onTyped(digits))
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

/**
 * What the key writes, also where an input method swallows it.
 * @param {Key} key
 */
function signOf(key) {
  if ([...key.key].length === 1) return key.key
  if (key.key !== 'Process') return ''
  const letter = /^Key([A-Z])$/.exec(key.code)?.[1]
  if (letter !== undefined) return key.shiftKey === true ? letter : letter.toLowerCase()
  if (key.code === 'Backslash' && key.shiftKey === true) return '|'
  return key.code === 'Space' ? ' ' : (digitOf(key) ?? '')
}

export const CODE_LENGTH = 20
/** Longer than any code in digits. */
const RUN_MAX = 64
/** Longer than the text of any card. */
const RAW_MAX = 1_000
/** The first field of a card is longer, and so is whatever else people hold to a scanner. */
const SCAN_MIN = 8
/** No fingers keep this up over so many keys. */
const SCAN_GAP_MS = 40
/** Bluetooth scanners pause up to this long between two keys; people take longer over 20 digits. */
const BURST_GAP_MS = 150
const PAUSE_MS = 200
/** Rather too late than that the rest of a card is taken for typing. */
const CARD_GAP_MS = 600
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
