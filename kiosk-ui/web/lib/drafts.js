import { Store } from './store.js'

/**
 * Text on its way from a person's fingers to the server. It is written down with every key press and forgotten only
 * when the server has it, so neither F5 nor a crash of the page costs a sentence.
 */
export class Drafts {
  #store

  /** @param {string} scope page and device, as for the outbox @param {Store} [store] */
  constructor(scope, store = new Store(`draft.${scope}`)) {
    this.#store = store
  }

  /** @param {string} key e.g. `petition/12/text` @returns {string | undefined} */
  get(key) {
    return this.#store.get(key)
  }

  /** @param {string} key @param {string} text an empty text is no draft */
  set(key, text) {
    if (text === '') this.#store.remove(key)
    else this.#store.set(key, text)
  }

  /** @param {string} key */
  clear(key) {
    this.#store.remove(key)
  }

  /** @param {string} [start] */
  keys(start) {
    return this.#store.keys(start)
  }

  /**
   * Puts a kept text back into an empty field and keeps what is typed from now on.
   * @param {HTMLElement & {value: string}} field
   * @param {string} key
   */
  bind(field, key) {
    const kept = this.get(key)
    if (field.value === '' && kept !== undefined) {
      field.value = kept
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    field.addEventListener('input', () => this.set(key, field.value))
  }
}
