// How a deadline stands on a day. Days are `2024-12-06`, so their order as text is their order in time.

/** @import {CalendarDate, ConferenceValue, Deadline} from './protocol.d.ts' */
/** @typedef {ConferenceValue['calendar']} Calendar days that are not what their weekday says */
/** @typedef {{ state: 'ahead' | 'soon' | 'last' | 'spent' | 'past', left: number }} Standing */

const SOON_DAYS = 3
const DAY_MS = 24 * 3_600_000

/**
 * `last` is the last day that offices work; `spent` the days off after it; `left` counts the working days after today.
 * @param {Deadline} deadline @param {CalendarDate} today @param {Calendar} calendar @returns {Standing}
 */
export function standing({ by, worked = by }, today, calendar) {
  if (today > by) return { state: 'past', left: 0 }
  if (today >= worked) return { state: today === worked ? 'last' : 'spent', left: 0 }
  const left = workingDays(today, worked, calendar)
  return { state: left <= SOON_DAYS ? 'soon' : 'ahead', left }
}

/**
 * The working days after a day until another, that one included.
 * @param {CalendarDate} from @param {CalendarDate} to @param {Calendar} calendar
 */
export function workingDays(from, to, calendar) {
  const exceptions = new Map(calendar.map(day => [day.date, day.worked]))
  let count = 0
  for (let at = Date.parse(from) + DAY_MS; at <= Date.parse(to); at += DAY_MS) {
    const day = new Date(at)
    const isWeekday = day.getUTCDay() % 6 !== 0
    if (exceptions.get(day.toISOString().slice(0, 10)) ?? isWeekday) count += 1
  }
  return count
}
