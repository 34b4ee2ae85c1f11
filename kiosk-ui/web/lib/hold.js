// Nothing moves under a finger: while somebody presses inside a list, its changes wait.

const AFTER_LIFT_MS = 250

/**
 * @param {HTMLElement} element @param {() => void} resume called when the finger has gone
 * @returns {() => boolean} whether a finger is on it now
 */
export function held(element, resume) {
  let fingers = 0
  element.addEventListener('pointerdown', (event) => {
    fingers++
    const lift = (/** @type {PointerEvent} */ up) => {
      if (up.pointerId !== event.pointerId) return
      removeEventListener('pointerup', lift)
      removeEventListener('pointercancel', lift)
      setTimeout(() => {
        fingers--
        resume()
      }, AFTER_LIFT_MS)
    }
    addEventListener('pointerup', lift)
    addEventListener('pointercancel', lift)
  })
  return () => fingers > 0
}
