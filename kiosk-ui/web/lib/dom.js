// Building and changing the page without markup strings: what people typed can never become markup (Trusted Types).
//
//   h('button', { class: 'button', type: 'button', onclick: save }, say('save'))
//   keyed(list, entries, e => e.id, e => h('li', {}), (li, e) => text(li, e.name))

/** @typedef {Node | string | number | null | undefined | false} Child */
/** @typedef {Record<string, unknown>} Props */

const SVG = 'http://www.w3.org/2000/svg'

/**
 * An element. Functions under `on…` listen; objects become properties (data for our own elements); `true` sets an
 * empty attribute; `false`, `null` and `undefined` leave it out; everything else is an attribute.
 * @type {{
 *   <K extends keyof HTMLElementTagNameMap>(tag: K, props?: Props, ...children: Child[]): HTMLElementTagNameMap[K]
 *   (tag: string, props?: Props, ...children: Child[]): HTMLElement
 * }}
 */
export const h = (/** @type {string} */ tag, /** @type {Props} */ props = {}, /** @type {Child[]} */ ...children) =>
  /** @type {any} */ (dress(document.createElement(tag), props, children))

/** The same for SVG. @param {string} tag @param {Props} props @param {Child[]} children */
export function svg(tag, props = {}, ...children) {
  return dress(document.createElementNS(SVG, tag), props, children)
}

/** @template {Element} E @param {E} element @param {Props} props @param {Child[]} children @returns {E} */
function dress(element, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function' && name.startsWith('on'))
      element.addEventListener(name.slice(2), /** @type {any} */ (value))
    else if ((typeof value === 'object' && value !== null) || typeof value === 'function')
      Reflect.set(element, name, value)
    else attribute(element, name, value)
  }
  element.append(...present(children))
  return element
}

/** @param {Child[]} children @returns {(Node | string)[]} */
function present(children) {
  return children.flatMap((child) =>
    child === null || child === undefined || child === false ? [] : [child instanceof Node ? child : String(child)],
  )
}

/** Sets an attribute only where it differs. @param {Element} element @param {string} name @param {unknown} value */
export function attribute(element, name, value) {
  const wanted = value === true ? '' : value === false || value === null || value === undefined ? null : String(value)
  if (element.getAttribute(name) === wanted) return
  if (wanted === null) element.removeAttribute(name)
  else element.setAttribute(name, wanted)
}

/**
 * Sets the text only where it differs, so that a live region does not repeat itself.
 * @param {Element} element @param {string | number} value
 */
export function text(element, value) {
  const wanted = String(value)
  if (element.textContent !== wanted) element.textContent = wanted
}

/** Replaces what is inside. @param {Element} element @param {Child[]} children */
export function fill(element, ...children) {
  element.replaceChildren(...present(children))
}

/** Keys of the nodes that `keyed` made, per list. @type {WeakMap<Element, Map<string, HTMLElement>>} */
const lists = new WeakMap()

/**
 * Makes the children of `list` follow `items`: nodes are kept by key, changed in place and moved, never made again, so
 * focus, scroll and a screen reader's place survive. Every child of `list` belongs to this function.
 * @template T @template {HTMLElement} E
 * @param {Element} list @param {readonly T[]} items @param {(item: T) => string} keyOf
 * @param {(item: T) => E} create @param {(node: E, item: T, index: number) => void} [update]
 */
export function keyed(list, items, keyOf, create, update) {
  const known = lists.get(list) ?? new Map()
  /** @type {Map<string, HTMLElement>} */
  const next = new Map()
  for (const item of items) next.set(keyOf(item), known.get(keyOf(item)) ?? create(item))
  for (const [key, node] of known) if (!next.has(key)) node.remove()
  lists.set(list, next)

  let place = list.firstElementChild
  items.forEach((item, index) => {
    const node = /** @type {E} */ (next.get(keyOf(item)))
    // One node that went far down would otherwise make all others move up past it.
    if (place && place !== node && place.nextElementSibling === node) {
      move(list, place, null)
      place = node
    }
    if (place === node) place = node.nextElementSibling
    else move(list, node, place)
    update?.(node, item, index)
  })
}

/** @param {Element} list @param {Element} node @param {Element | null} before */
function move(list, node, before) {
  const focused = node.isConnected && node.contains(document.activeElement) ? document.activeElement : null
  list.insertBefore(node, before)
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
}
