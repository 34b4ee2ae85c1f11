// Dates, spans and numbers as a person says them; /ui/lib/time.js has them as digits.
import { date } from './time.js'
import { speaker } from './words.js'
import { common } from './words/common.js'

/** @import {CalendarDate} from './protocol.d.ts' */
/** A moment: RFC 3339 text or milliseconds since 1970. @typedef {string | number} Moment */

const say = speaker(common)
const HALL_OFFSET_MS = 7 * 3_600_000

/** «Thứ Sáu, ngày 22 tháng 11 năm 2024», in the hall's time zone. @param {Moment} moment */
export function dayInWords(moment) {
  const there = new Date(new Date(moment).getTime() + HALL_OFFSET_MS)
  return say('date.long', {
    weekday: say(`weekday.${weekdayOf(there)}`),
    day: there.getUTCDate(),
    month: there.getUTCMonth() + 1,
    year: there.getUTCFullYear(),
  })
}

/** «thứ Sáu, 06/12/2024», within a sentence. @param {CalendarDate} day */
export function dateInWords(day) {
  const weekday = say(`weekday.${weekdayOf(new Date(day))}`).replace(/^Thứ/, 'thứ')
  return say('date.short', { weekday, date: date(day) })
}

/** «25 phút», «1 giờ 5 phút», «dưới 1 phút». @param {number} minutes */
export function minutesInWords(minutes) {
  const whole = Math.round(minutes)
  if (whole < 1) return say('time.under-minute')
  if (whole < 60) return say('time.minutes', { minutes: whole })
  return whole % 60 === 0
    ? say('time.hours', { hours: whole / 60 })
    : say('time.hours-minutes', { hours: Math.floor(whole / 60), minutes: whole % 60 })
}

/** How old something is: «12 giây trước», «3 phút trước». @param {number} ageMs milliseconds, not negative */
export function ageInWords(ageMs) {
  const seconds = Math.max(0, Math.round(ageMs / 1000))
  if (seconds < 60) return say('time.seconds-ago', { seconds })
  return say('time.ago', { time: minutesInWords(Math.floor(seconds / 60)) })
}

/** `1.234,5` in Vietnamese. @param {number} value */
export function number(value) {
  return new Intl.NumberFormat(say('number.locale')).format(value)
}

/** @param {Date} day */
function weekdayOf(day) {
  return /** @type {0 | 1 | 2 | 3 | 4 | 5 | 6} */ (day.getUTCDay())
}
