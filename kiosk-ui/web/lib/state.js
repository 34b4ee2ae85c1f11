/** @import {Frame} from './protocol.d.ts' */
/** @import {ValueOf, Families} from './values.d.ts' */

/**
 * What the server has told this page, key by key: `conference`, `queue/17`. No DOM, no network.
 *
 *   state.get('stage')                     one value, or undefined
 *   state.all('queue')                     every value of a family, in no promised order
 *   state.subscribe('queue', draw)         now and whenever a key of that family changes; returns the way out
 */
export class State {
  /** Sequence of the newest frame; -1 before the first. */
  seq = -1
  /** Changes when the server's numbering started anew. @type {string | undefined} */
  epoch

  /** @type {Map<string, unknown>} */
  #values = new Map()
  /** Each value's text, so that a frame which repeats what is known redraws nothing. @type {Map<string, string>} */
  #texts = new Map()
  /** @type {Set<{topic: string, draw: (keys: string[]) => void}>} */
  #subscribers = new Set()

  /** @template {string} K @param {K} key @returns {ValueOf<K> | undefined} */
  get(key) {
    return /** @type {any} */ (this.#values.get(key))
  }

  /** @template {keyof Families} F @param {F} family @returns {Families[F][]} */
  all(family) {
    const prefix = family + '/'
    const found = []
    for (const [key, value] of this.#values) if (key.startsWith(prefix)) found.push(value)
    return /** @type {any} */ (found)
  }

  /** @returns {[string, unknown][]} */
  entries() {
    return [...this.#values]
  }

  /**
   * @param {string} topic a key, a family, or '' for everything
   * @param {(keys: string[]) => void} draw called once at once with what is there, then once a frame
   * @returns {() => void} stops it
   */
  subscribe(topic, draw) {
    const subscriber = { topic: topic.replace(/\/$/, ''), draw }
    this.#subscribers.add(subscriber)
    notify(
      subscriber,
      [...this.#values.keys()].filter(key => concerns(subscriber.topic, key)),
    )
    return () => {
      this.#subscribers.delete(subscriber)
    }
  }

  /**
   * Takes one frame in. A frame older than what is known is ignored, unless it is a full one: those come first on a
   * new connection and are the truth whatever their number.
   * @param {Frame} frame
   * @returns {string[]} the keys whose value is another one now
   */
  apply(frame) {
    if (frame.full !== true && frame.seq < this.seq) return []
    const changed = []
    if (frame.full === true) {
      const kept = frame.set ?? {}
      for (const key of [...this.#values.keys()]) if (!Object.hasOwn(kept, key) && this.#drop(key)) changed.push(key)
    }
    for (const [key, value] of Object.entries(frame.set ?? {})) if (this.#put(key, value)) changed.push(key)
    for (const key of frame.unset ?? []) if (this.#drop(key)) changed.push(key)
    this.seq = frame.seq
    if (frame.epoch !== undefined) this.epoch = frame.epoch
    if (changed.length > 0) this.#tell(changed)
    return changed
  }

  /** @param {string} key @param {unknown} value */
  #put(key, value) {
    const text = JSON.stringify(value)
    if (this.#texts.get(key) === text) return false
    this.#texts.set(key, text)
    this.#values.set(key, value)
    return true
  }

  /** @param {string} key */
  #drop(key) {
    this.#texts.delete(key)
    return this.#values.delete(key)
  }

  /** @param {string[]} changed */
  #tell(changed) {
    for (const subscriber of [...this.#subscribers]) {
      const keys = changed.filter(key => concerns(subscriber.topic, key))
      if (keys.length > 0) notify(subscriber, keys)
    }
  }
}

/** @param {string} topic @param {string} key */
function concerns(topic, key) {
  return topic === '' || key === topic || key.startsWith(topic + '/')
}

/**
 * One broken drawing must not leave the others stale.
 * @param {{draw: (keys: string[]) => void}} subscriber
 * @param {string[]} keys
 */
function notify(subscriber, keys) {
  try {
    subscriber.draw(keys)
  } catch (failure) {
    if (typeof reportError === 'function') reportError(failure)
    else console.error(failure)
  }
}
