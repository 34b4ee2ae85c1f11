/**
 * Tells the service worker something, and a newer one that waits to take its place. See sw.js for what it hears.
 * @param {{loaded?: string[], edition?: string | undefined, frozen?: boolean}} message
 * @returns {Promise<boolean>} once it has done so; true when the page is kept whole
 */
export async function tell(message) {
  const registration = await navigator.serviceWorker?.getRegistration('/')
  registration?.waiting?.postMessage(message)
  const active = registration?.active
  if (!active) return false
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise(resolve => {
    port1.onmessage = ({ data }) => resolve(data.kept === true)
    setTimeout(() => resolve(false), PATIENCE_MS)
  })
  active.postMessage(message, [port2])
  return answer
}

/** It may have stopped in the middle; what it does is safe to ask for again. */
const PATIENCE_MS = 10_000
