/** @import {Outcome, PetitionValue} from './protocol.d.ts' */

/** What may become of a petition, in the order in which people are offered it. @type {readonly Outcome[]} */
export const OUTCOMES = [
  'answered-on-spot',
  'assigned-verify',
  'explained-policy',
  'guided-other-authority',
  'referred-up',
  'written-reply',
  'citizen-reception',
]

/**
 * Whether something is still owed to whoever raised it: nothing was concluded, and it is not told under another number.
 * @param {PetitionValue} petition
 */
export function isOpen({ outcome, status }) {
  return outcome === undefined && status !== 'duplicate'
}
