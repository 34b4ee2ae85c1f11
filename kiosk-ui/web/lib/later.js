/**
 * Does something that can be taken back only before it was done: after the time for undo has passed, or at once when
 * the page is left, so that closing a phone does not lose it.
 * @param {() => void} act
 * @returns {() => void} takes it back
 */
export function afterUndo(act) {
  const finish = () => {
    cancel()
    act()
  }
  const timer = setTimeout(finish, UNDO_FOR_MS)
  const cancel = () => {
    clearTimeout(timer)
    removeEventListener('pagehide', finish)
  }
  addEventListener('pagehide', finish)
  return cancel
}

/** @param {number} ms @returns {Promise<void>} */
export function pause(ms) {
  return new Promise(resolve => {
    setTimeout(resolve, ms)
  })
}

/** A little longer than the toast that offers it. */
const UNDO_FOR_MS = 10_200
