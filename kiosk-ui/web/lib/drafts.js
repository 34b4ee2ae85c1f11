import { Store } from './store.js'

/**
 * Text on its way from a person's fingers to the server. It is written down with every key press and forgotten only
 * when the server has it, so neither F5 nor a crash of the page costs a sentence.
 */
export class Drafts {
  #store
  #family

  /** @param {string} scope page and device, as for the outbox @param {Store} [store] */
  constructor(scope, store = new Store(`draft.${scope}`)) {
    this.#store = store
    this.#family = `doithoai.draft.${scope}.`
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
   * Puts a kept text back into an empty field and keeps what is typed from now on. Two tabs show one draft: what is
   * typed or sent in one is so in the other, unless something else was typed there.
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
    globalThis.addEventListener?.('storage', event => {
      if (event.key !== this.#family + key || field.value !== (event.oldValue ?? '')) return
      field.value = event.newValue ?? ''
    })
  }

  /**
   * Text that was sent and came back: it stands again where it was typed, after whatever has been typed there since.
   * @param {HTMLElement & {value: string}} field @param {string} key @param {string} text
   */
  giveBack(field, key, text) {
    const since = field.value.trim()
    if (since === '') field.value = text
    else if (!since.includes(text)) field.value = `${field.value.trimEnd()}\n\n${text}`
    this.set(key, field.value)
  }
}
