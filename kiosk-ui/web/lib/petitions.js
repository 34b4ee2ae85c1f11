/** @import {PetitionValue} from './protocol.d.ts' */

/**
 * Whether something is still owed to whoever raised it: nothing was concluded, and it is not told under another number.
 * @param {PetitionValue} petition
 */
export function isOpen({ outcome, status }) {
  return outcome === undefined && status !== 'duplicate'
}
