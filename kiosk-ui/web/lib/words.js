// Every sentence of every screen, in Vietnamese and English, comes from the files in /ui/lib/words/ through `speaker`.
//
//   import { common } from '/ui/lib/words/common.js'
//   const say = speaker(common)
//   say('clock.over')                       // «Hết giờ»
//   say('queue.place', { place: 6 })        // the type check refuses an unknown key and a missing blank
//
// A page merges what it needs, `speaker({ ...common, ...delegate })`, so that a phone loads no words of the desk.

/** Vietnamese, then English; `{blank}` is filled in. @typedef {readonly [vi: string, en: string]} Sentence */
/** @typedef {Readonly<Record<string, Sentence>>} Words */
/** @typedef {'vi' | 'en'} Language */
/**
 * The blanks of a sentence.
 * @template {string} S
 * @typedef {S extends `${string}{${infer Blank}}${infer Rest}` ? Blank | Blanks<Rest> : never} Blanks
 */
/**
 * @template {string} S
 * @typedef {[Blanks<S>] extends [never] ? [] : [blanks: Readonly<Record<Blanks<S>, string | number>>]} Filling
 */
/**
 * @template {Words} W
 * @typedef {<K extends keyof W & string>(key: K, ...filling: Filling<W[K][0]>) => string} Say
 */

const KEPT_AS = 'doithoai.language'
let spoken = chosen()

/** @template {Words} W @param {W} words @returns {Say<W>} */
export function speaker(words) {
  return (key, ...filling) => {
    const sentence = /** @type {Sentence} */ (words[key])[spoken === 'vi' ? 0 : 1]
    const blanks = /** @type {Record<string, string | number> | undefined} */ (filling[0])
    return blanks ? sentence.replace(/\{(\w+)\}/g, (_, blank) => String(blanks[blank])) : sentence
  }
}

/** The language of this page; what a request says in Accept-Language. @returns {Language} */
export function language() {
  return spoken
}

/** Speaks another language from the next sentence on; a page reloads to say everything again. @param {Language} next */
export function speak(next) {
  spoken = next
  if (typeof document === 'undefined') return
  document.documentElement.lang = next
  try {
    localStorage.setItem(KEPT_AS, next)
  } catch {
    /* a private window keeps nothing: the address still may */
  }
}

/** `?lang=en` wins, then what this device chose before, then Vietnamese. @returns {Language} */
function chosen() {
  if (typeof document === 'undefined') return 'vi'
  const asked = new URLSearchParams(location.search).get('lang') ?? kept()
  const language = asked === 'en' ? 'en' : 'vi'
  document.documentElement.lang = language
  return language
}

function kept() {
  try {
    return localStorage.getItem(KEPT_AS)
  } catch {
    return null
  }
}
