/**
 * Text that survives F5 and a crash of the page: `localStorage`, because it is written before the next line runs. The
 * browser brings it to the disk within a minute, so a crash of the whole browser or a flat battery can cost that much.
 * Memory where the browser refuses it (private windows, full disk). Keys are prefixed, one family per purpose.
 */
export class Store {
  #prefix
  /** @type {Map<string, string>} what the browser would not take */
  #memory = new Map()

  /** @param {string} family e.g. `draft` @param {Storage | undefined} [storage] */
  constructor(family, storage = ownStorage()) {
    this.#prefix = `doithoai.${family}.`
    this.storage = storage
  }

  /** @param {string} key @returns {string | undefined} */
  get(key) {
    return this.#memory.get(key) ?? this.storage?.getItem(this.#prefix + key) ?? undefined
  }

  /** @param {string} key @param {string} text @returns {boolean} false when it lives in memory only */
  set(key, text) {
    try {
      if (this.storage === undefined) throw new Error('no storage')
      this.storage.setItem(this.#prefix + key, text)
      this.#memory.delete(key)
      return true
    } catch {
      this.#memory.set(key, text)
      return false
    }
  }

  /** @param {string} key */
  remove(key) {
    this.#memory.delete(key)
    this.storage?.removeItem(this.#prefix + key)
  }

  /** @param {string} [start] @returns {string[]} keys that begin so, sorted */
  keys(start = '') {
    const found = new Set(this.#memory.keys())
    for (let i = 0; i < (this.storage?.length ?? 0); i += 1) {
      const key = this.storage?.key(i) ?? ''
      if (key.startsWith(this.#prefix)) found.add(key.slice(this.#prefix.length))
    }
    return [...found].filter(key => key.startsWith(start)).sort()
  }
}

function ownStorage() {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
