import { same } from './same.js'

/**
 * @template {string} Part
 * @typedef {{values: Record<Part, string>, revision: number, author?: string | undefined}} Told what the server holds
 */

/**
 * Several fields that are sent as one, and that another screen may send as well. Parts that nobody changed here follow
 * the server; parts that were changed here only are sent with what the server holds by then. Where all three differ,
 * what stands here, what the server holds and what both came from, a person chooses, and nothing is sent before.
 * No DOM: the owner shows `theirs`, and names `revision` in what it sends.
 *
 * @template {string} Part
 */
export class Weighing {
  /** What another screen wrote into the same place. @type {Told<Part> | undefined} */
  theirs
  #changed
  /** What the typing began from. @type {Told<Part>} */
  #base
  /** @type {Told<Part>} */
  #heard

  /**
   * @param {Told<Part>} base what the typing begins from
   * @param {() => Partial<Record<Part, string>>} changed what was changed here, by part
   */
  constructor(base, changed) {
    this.#base = this.#heard = base
    this.#changed = changed
  }

  /** What is sent now was written on this one. */
  get revision() {
    return this.#base.revision
  }

  /** What the typing began from, to be kept through F5. */
  get base() {
    return this.#base
  }

  /** The server told of it; to be weighed unless something is on its way. @param {Told<Part>} told */
  hear(told) {
    if (told.revision >= this.#heard.revision) this.#heard = told
  }

  /** The server took what was sent: its next revision. @param {Record<Part, string>} values @param {number} revision */
  recorded(values, revision) {
    this.#base = { values, revision: revision + 1 }
    this.weigh()
  }

  /** The person keeps what stands here; it replaces the other screen's. */
  keepMine() {
    this.#base = this.#heard
    this.theirs = undefined
  }

  /** Another screen's words are a conflict only where they meet other words here. */
  weigh() {
    const { values, revision } = this.#heard
    // The frame that tells of it is still to come.
    if (revision < this.#base.revision) return
    const isOthers = revision > this.#base.revision
    const changed = /** @type {[Part, string][]} */ (Object.entries(this.#changed()))
    const meets = changed.some(([part, typed]) => {
      const isNews = !same(values[part], this.#base.values[part])
      return isNews && !same(values[part], typed)
    })
    this.theirs = isOthers && meets ? this.#heard : undefined
    if (this.theirs === undefined) this.#base = this.#heard
  }
}
