// Who is introduced to the hall (R050): those who are in it, by organisation in the plan's order, and within one as the
// office's list has them, for that is its order of rank. No DOM.

/** @import {DelegateValue, GroupCount} from './protocol.d.ts' */
/**
 * @typedef {{invited: number, present: number, more: number}} Present of the invited those in the hall, and how many came
 *   beside them
 * @typedef {Present & {id: string, name: string, people: DelegateValue[]}} Introduced the last one without a name is
 *   everybody without an organisation
 */

/** @param {readonly Pick<DelegateValue, 'status' | 'walkIn'>[]} people @returns {Present} */
export function presentOf(people) {
  const here = people.filter(person => person.status === 'in')
  return {
    invited: people.filter(person => !person.walkIn && person.status !== 'withdrawn').length,
    present: here.filter(person => !person.walkIn).length,
    more: here.filter(person => person.walkIn).length,
  }
}

/**
 * Whether somebody came in when the others may have been introduced.
 * @param {Pick<DelegateValue, 'since'>} person @param {string} [openedAt]
 */
export function cameLate({ since = '' }, openedAt = '') {
  return Date.parse(since) > Date.parse(openedAt)
}

/**
 * @param {readonly Pick<GroupCount, 'id' | 'name'>[]} groups @param {readonly DelegateValue[]} delegates
 * @returns {Introduced[]}
 */
export function introduced(groups, delegates) {
  const known = new Set(groups.map(group => group.id))
  const all = [...groups, { id: '', name: '' }].map(({ id, name }) => {
    const people = delegates.filter(person => (known.has(person.group) ? person.group : '') === id)
    const here = people.filter(person => person.status === 'in').sort((a, b) => Number(a.id) - Number(b.id))
    return { id, name, ...presentOf(people), people: here }
  })
  return all.filter(group => group.invited + group.more > 0)
}
