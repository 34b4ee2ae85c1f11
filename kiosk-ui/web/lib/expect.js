/** @import {State} from './state.js' */

/**
 * What somebody saw when tapping, so that a tap which had to wait is not carried out in another situation:
 *
 *   { 'queue/17': { status: 'waiting' } }                      this request still waits
 *   { undo: null }                                             there is no such key
 *   { 'no queue': { status: ['called', 'speaking'] } }         nobody of that family is called or speaks
 *
 * @typedef {Record<string, Record<string, unknown> | null>} Expectation
 */

/** @param {Expectation} expectation @param {Pick<State, 'get' | 'all'>} state @returns {boolean} */
export function holds(expectation, state) {
  return Object.entries(expectation).every(([key, wanted]) => {
    const family = /^no (\w+)$/.exec(key)?.[1]
    if (family !== undefined) return !state.all(/** @type {'queue'} */ (family)).some(value => isLike(value, wanted))
    const value = /** @type {object | undefined} */ (state.get(key))
    return wanted === null ? value === undefined : value !== undefined && isLike(value, wanted)
  })
}

/** @param {object} value @param {Record<string, unknown> | null} wanted */
function isLike(value, wanted) {
  return Object.entries(wanted ?? {}).every(([field, each]) => {
    const held = /** @type {Record<string, unknown>} */ (value)[field]
    return Array.isArray(each) ? each.includes(held) : held === each
  })
}
