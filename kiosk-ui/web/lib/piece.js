// What our elements share: public fields are their data, and setting one asks for one `update()` before the next paint.
//
//   class Greeting extends Piece {
//     static tag = 'dt-greeting'
//     name = ''                                             // data in
//     #name = h('strong')
//     create() { this.append(this.#name) }                  // once, the DOM
//     update() { text(this.#name, this.name) }              // the one place that changes it
//   }
//   Greeting.make({ name: 'Lan' })                          // typed

export class Piece extends HTMLElement {
  /** Name of the element, with a dash. */
  static tag = ''
  #made = false
  #asked = false

  /**
   * An element with its data; its name is registered when first used, so importing has no side effect.
   * @template {typeof Piece} T @this {T} @param {Partial<InstanceType<T>>} [data] @returns {InstanceType<T>}
   */
  static make(data = {}) {
    if (!customElements.get(this.tag)) customElements.define(this.tag, this)
    return /** @type {InstanceType<T>} */ (Object.assign(new this(), data))
  }

  connectedCallback() {
    if (!this.#made) {
      this.#made = true
      for (const name of Object.keys(this)) this.#watch(name)
      this.create()
    }
    this.changed()
  }

  /** Builds the DOM, once, when the element first comes into the page. */
  create() {}

  /** Brings the DOM to the data. Runs after any public field was set, at most once a task. */
  update() {}

  /** Asks for an update: also for data that changed inside an object. */
  changed() {
    if (this.#asked || !this.#made) return
    this.#asked = true
    queueMicrotask(() => {
      this.#asked = false
      if (this.isConnected) this.update()
    })
  }

  /** Tells the page what happened. @param {string} type @param {unknown} [detail] */
  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }))
  }

  /** @param {string} name */
  #watch(name) {
    let value = Reflect.get(this, name)
    Object.defineProperty(this, name, {
      enumerable: true,
      get: () => value,
      set: (next) => {
        if (Object.is(value, next) && (typeof next !== 'object' || next === null)) return
        value = next
        this.changed()
      },
    })
  }
}
