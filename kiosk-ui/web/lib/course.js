// How the half day goes: how late it is, when it will end, and how much of it the people spoke. No DOM.

import { elapsed } from './time.js'

/** @import {AgendaValue, ClockValue, ConferenceValue, Id, QueueValue} from './protocol.d.ts' */
/** @typedef {{turns: number, seconds: number}} Heard */

const MINUTE_MS = 60_000

/** The item that the hall is at. @param {readonly AgendaValue[]} items */
export const currentOf = items => items.find(item => item.status === 'current')

/** Milliseconds that the current item has gone on beyond its plan. @param {AgendaValue | undefined} item @param {number} now */
const lateness = (item, now) => Math.max(0, now - Date.parse(item?.dueAt ?? '')) || 0

/** Whole minutes of it. @param {AgendaValue | undefined} item @param {number} now the server's milliseconds */
export function minutesOver(item, now) {
  return Math.floor(lateness(item, now) / MINUTE_MS)
}

/**
 * When it ends if the rest takes what is planned: every minute that the current item is over, it ends later.
 * @param {Pick<ConferenceValue, 'dueAt'> | undefined} conference @param {AgendaValue | undefined} item
 * @param {number} now @returns {number | undefined} the server's milliseconds; nothing between the items
 */
export function expectedEnd(conference, item, now) {
  return conference?.dueAt === undefined ? undefined : Date.parse(conference.dueAt) + lateness(item, now)
}

/** How long the dialogue has gone on, in seconds. @param {readonly AgendaValue[]} items @param {number} now */
export function dialogueSeconds(items, now) {
  const parts = items.filter(item => item.kind === 'dialogue' && item.startedAt !== undefined)
  return parts.reduce((sum, item) => sum + spentOn(item, now), 0)
}

/** What of its planned time is not left, without what lay between. @param {AgendaValue} item @param {number} now */
function spentOn({ dueAt, leftSeconds, plannedMinutes }, now) {
  const left = dueAt === undefined ? leftSeconds * 1000 : Date.parse(dueAt) - now
  return Math.max(0, plannedMinutes * MINUTE_MS - left) / 1000 || 0
}

/**
 * Turns that were heard and how long they took (R097); whoever speaks now counts as far as they have come.
 * @param {readonly QueueValue[]} entries @param {ClockValue} [clock] @param {number} [now] @returns {Heard}
 */
export function heard(entries, clock, now = NaN) {
  const done = entries.filter(entry => entry.status === 'done')
  const speaking = entries.some(entry => entry.status === 'speaking' && entry.id === clock?.request)
  const seconds = done.reduce((sum, entry) => sum + (entry.spokenSeconds ?? 0), 0)
  return { turns: done.length + Number(speaking), seconds: seconds + (speaking ? elapsed(clock, now) || 0 : 0) }
}

/** The same of each organisation that was heard. @param {readonly QueueValue[]} entries @returns {Map<Id, Heard>} */
export function heardByGroup(entries) {
  const groups = new Set(entries.flatMap(entry => (entry.status === 'done' && entry.group ? [entry.group] : [])))
  return new Map([...groups].map(group => [group, heard(entries.filter(entry => entry.group === group))]))
}

/**
 * What a step to an item passes over that is no matter of choice and has not taken place.
 * @param {readonly AgendaValue[]} items @param {Id} [target] the end of the half day, when absent
 */
export function passedOver(items, target) {
  const from = currentOf(items)?.order ?? 0
  const to = items.find(item => item.id === target)?.order ?? Infinity
  return items
    .filter(item => item.status === 'pending' && !item.optional && item.order > from && item.order < to)
    .sort((a, b) => a.order - b.order)
}
