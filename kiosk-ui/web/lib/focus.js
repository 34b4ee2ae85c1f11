// Whoever works by keyboard stays where they were: when what has the focus is hidden or taken away (the speaker who was
// called leaves the queue, «Tạm dừng» becomes «Tiếp tục»), the focus goes to what stands next to it, never to nowhere;
// and neither what grows above it nor a toast takes it out of sight.
//   keepFocus()                                                                                    once a page

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
const PARTS = 'section, form, li, [role], main'
/** The one obvious next step of a part. */
const STEP = '[data-kind="main"]'
/** What is between two states is not chosen: an answer of the server takes less than this. */
const SETTLED_MS = 150

export function keepFocus(root = document.body) {
  /** @type {Element | undefined} */
  let held
  /** @type {Node | undefined} */
  let spot
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  /** Whether it was in sight before the page changed: whoever scrolled away from it is left in peace. */
  let wasSeen = false
  const look = () => {
    wasSeen = held !== undefined && isInSight(held)
  }
  document.addEventListener('scroll', look, { capture: true, passive: true })

  root.addEventListener('focusin', event => {
    held = /** @type {Element} */ (event.target)
    spot = undefined
    look()
  })
  // A tap beside it leaves an element on purpose; one that goes away is blurred as well.
  root.addEventListener('focusout', event => {
    const left = /** @type {Element} */ (event.target)
    setTimeout(() => {
      if (left === held && isThere(left) && document.activeElement !== left) held = undefined
    })
  })
  new MutationObserver(records => {
    if (held === undefined) return
    if (isThere(held)) {
      if (wasSeen && held.matches(':focus-visible') && !isInSight(held)) held.scrollIntoView({ block: 'nearest' })
      return look()
    }
    spot = placeOf(held, records) ?? spot
    timer ??= setTimeout(repair, SETTLED_MS)
  }).observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['hidden', 'data-shown', 'disabled'],
  })

  function repair() {
    timer = undefined
    const { activeElement } = document
    const nowhere = activeElement === null || activeElement === document.body || activeElement === held
    if (held === undefined || isThere(held) || !nowhere) return
    const next = nextTo(spot?.isConnected ? spot : root)
    held = undefined
    next?.focus({ preventScroll: isSeen(next) })
  }
}

/** @param {Element} element */
function isThere(element) {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
}

/**
 * Where it was: itself while it is only hidden, else what followed the part that was taken out.
 * @param {Element} held @param {MutationRecord[]} records
 */
function placeOf(held, records) {
  if (held.isConnected) return held
  const taken = records.findLast(({ removedNodes }) => [...removedNodes].some(node => node.contains(held)))
  return taken === undefined ? undefined : (taken.nextSibling ?? taken.target)
}

/**
 * What stands beside it, as «Tiếp tục» beside «Tạm dừng» or the next row of a list; else, of the nearest part of the page
 * that has any, the one obvious step, or what comes next in it.
 * @param {Node} spot
 */
function nextTo(spot) {
  const beside = besides(spot).map(each => reachable(each)[0])
  const main = document.querySelector('main')
  if (main?.contains(spot)) {
    const near = beside.find(each => each !== undefined)
    if (near !== undefined) return near
    for (let part = spot.parentElement; part !== null && main.contains(part); part = part.parentElement) {
      if (!part.matches(PARTS)) continue
      const all = reachable(part)
      const next = all.find(each => each.matches(STEP)) ?? all.find(each => follows(spot, each)) ?? all.at(-1)
      if (next !== undefined) return next
    }
  }
  return main === null ? undefined : (reachable(main).find(each => each.matches(STEP)) ?? main)
}

/** @param {Node} spot */
function besides(spot) {
  const { nextElementSibling: next, previousElementSibling: before } = /** @type {Element} */ (spot)
  return [spot, next, before].filter(each => each instanceof Element)
}

/** @param {Node} spot @param {Element} each */
function follows(spot, each) {
  return each === spot || (spot.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** What the keyboard can reach in it, itself included. @param {Element} part @returns {HTMLElement[]} */
function reachable(part) {
  const all = /** @type {HTMLElement[]} */ ([part, ...part.querySelectorAll(FOCUSABLE)])
  return all.filter(each => each.matches(FOCUSABLE) && !each.matches(':disabled, [tabindex="-1"]') && isThere(each))
}

/** All of it, in the window and in whatever scrolls around it. @param {Element} element */
function isInSight(element) {
  const { top, bottom } = element.getBoundingClientRect()
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const { overflowY, scrollPaddingBottom } = getComputedStyle(around)
    if (overflowY === 'visible') continue
    const box = around.getBoundingClientRect()
    if (top < box.top - 1 || bottom > box.bottom - (Number.parseFloat(scrollPaddingBottom) || 0) + 1) return false
  }
  return top >= -1 && bottom <= innerHeight + 1
}

/** @param {Element} element */
function isSeen(element) {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
