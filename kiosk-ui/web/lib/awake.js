/** Keeps the screen on while the page is seen, where the browser can; elsewhere the device's own setting holds. */
export function keepAwake() {
  const ask = () => {
    if (document.visibilityState === 'visible')
      navigator.wakeLock?.request('screen').catch(() => {
        /* refused on low battery */
      })
  }
  document.addEventListener('visibilitychange', ask)
  ask()
}
