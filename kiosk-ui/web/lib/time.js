/** @import {ClockValue, CalendarDate, Time} from './protocol.d.ts' */

/**
 * Seconds spoken.
 * @param {ClockValue | undefined} clock
 * @param {number} now the server's milliseconds (`live.now()`)
 */
export function elapsed(clock, now) {
  if (clock === undefined || clock.state === 'idle') return 0
  if (clock.state === 'paused') return clock.elapsed ?? 0
  return clock.startedAt === undefined ? 0 : Math.max(0, (now - Date.parse(clock.startedAt)) / 1000)
}

/**
 * Whole seconds left, negative once over; the same rounding on every screen.
 * @param {ClockValue | undefined} clock
 * @param {number} now
 */
export function left(clock, now) {
  return (clock?.allotted ?? 0) - Math.floor(elapsed(clock, now))
}

/** `4:05`, `-0:12`, `1:02:03`; `–:––` while the time is not known. @param {number} seconds */
export function duration(seconds) {
  if (!Number.isFinite(seconds)) return '–:––'
  const whole = Math.abs(Math.trunc(seconds))
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const text = h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
  return seconds < 0 && whole > 0 ? '-' + text : text
}

/** `08:03` in Viet Nam. @param {Time | number | undefined} time */
export function hourMinute(time) {
  return inVietNam(time)?.slice(11, 16) ?? ''
}

/** `08:03:12`. @param {Time | number | undefined} time */
export function hourMinuteSecond(time) {
  return inVietNam(time)?.slice(11, 19) ?? ''
}

/** `05/11/2026`. @param {Time | CalendarDate | number | undefined} time */
export function date(time) {
  const text = typeof time === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(time) ? time : inVietNam(time)
  return text === undefined ? '' : `${text.slice(8, 10)}/${text.slice(5, 7)}/${text.slice(0, 4)}`
}

/**
 * Reads a date as people type it: `5/11/2026`, `05-11-2026`, `05112026`, `5.11.26`.
 * @param {string} typed @returns {CalendarDate | undefined} undefined when there is no such day
 */
export function readDate(typed) {
  const parts =
    /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{2}|\d{4})$/.exec(typed.trim()) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(typed.trim())
  if (parts === null) return undefined
  const [day, month] = [Number(parts[1]), Number(parts[2])]
  const year = Number(parts[3]) + ((parts[3] ?? '').length === 2 ? 2000 : 0)
  const asked = new Date(Date.UTC(year, month - 1, day))
  const exists = asked.getUTCFullYear() === year && asked.getUTCMonth() === month - 1 && asked.getUTCDate() === day
  return exists ? asked.toISOString().slice(0, 10) : undefined
}

/**
 * For the server: `2024-11-22T08:15:02.120+07:00`.
 * @param {number} now the server's milliseconds
 * @returns {Time | undefined}
 */
export function stamp(now) {
  const text = inVietNam(now)
  return text === undefined ? undefined : text.slice(0, 23) + '+07:00'
}

/**
 * Calls back once with the beginning of each of the server's seconds, so that all screens change digits together.
 * @param {() => number} now the server's milliseconds
 * @param {() => void} draw
 * @returns {() => void} stops it
 */
export function everySecond(now, draw) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer
  const turn = () => {
    draw()
    const rest = now() % 1000
    timer = setTimeout(turn, Number.isNaN(rest) ? 250 : 1005 - rest)
  }
  turn()
  return () => clearTimeout(timer)
}

/**
 * Viet Nam keeps UTC+7 all year; reckoned here rather than asked of the browser, whose time zone may be anything.
 * @param {Time | number | undefined} time
 */
function inVietNam(time) {
  const ms = typeof time === 'string' ? Date.parse(time) : time
  return ms === undefined || !Number.isFinite(ms) ? undefined : new Date(ms + 7 * 3_600_000).toISOString()
}

/** @param {number} n */
function two(n) {
  return String(n).padStart(2, '0')
}
