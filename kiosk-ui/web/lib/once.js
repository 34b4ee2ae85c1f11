/** @import {Id} from './protocol.d.ts' */
/** @typedef {{id: string, text: string}} First the words that a draft was sent as, and the id of that wish */
/** @typedef {{made: Id}} Made what became of it */

/**
 * Makes something of a draft, once, however many tabs of one device show that draft: whichever sends first says it for
 * all, so that the server, asked again under the same id, answers each with the same.
 *
 * @param {{get: () => First | Made | undefined, set: (what: First | Made | undefined) => void}} kept what the tabs share
 * @param {First} sending
 * @param {(first: First) => Promise<Id>} make rejects with a ProblemError
 * @returns {Promise<Made & {text?: string}>} `text`: the words that it was made with, as far as they are known here
 */
export async function once(kept, { id, text }, make) {
  const first = kept.get() ?? { id, text }
  if ('made' in first) return first
  kept.set(first)
  try {
    const made = await make(first)
    kept.set({ made })
    return { made, text: first.text }
  } catch (problem) {
    // Refused, it is another wish next time. Under an id that another tab has used, it was made there.
    if (/** @type {{code?: string}} */ (problem).code !== 'id-reused') kept.set(undefined)
    throw problem
  }
}
