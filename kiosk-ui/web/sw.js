// Keeps the pages that this device uses, so that F5 or a restarted browser works during a cut.
//
// While a conference is in session the kept files answer first and nothing changes under anybody's hands; between
// conferences the server answers first, and what it answers is kept. Which of the two holds is told by the pages
// (lib/offline.js). There is no list of files: each page names what it has loaded. The interface under /api never
// passes through here. Served with `Service-Worker-Allowed: /`.

const scope = /** @type {any} */ (self)
const CACHE = 'doithoai-pages'
const FROZEN = '/ui/frozen'
/** Between conferences: so long the server may take before the kept file is shown. */
const PATIENCE_MS = 2_500

scope.addEventListener('install', () => scope.skipWaiting())
scope.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(scope.clients.claim()))

scope.addEventListener('message', (/** @type {any} */ event) => {
  const { loaded, frozen } = event.data
  if (Array.isArray(loaded)) event.waitUntil(keepAll(loaded))
  if (typeof frozen === 'boolean') event.waitUntil(freeze(frozen))
})

scope.addEventListener('fetch', (/** @type {any} */ event) => {
  const key = keyOf(event.request)
  if (key !== undefined) event.respondWith(answer(event.request, key))
})

/** Under which name a request is kept; undefined: not ours. All delegates share one page. @param {Request} request */
function keyOf(request) {
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== scope.location.origin || pathname.startsWith('/api/')) return undefined
  if (request.mode === 'navigate') return pathname.startsWith('/d/') ? '/d/' : pathname
  return pathname.startsWith('/ui/') || pathname.startsWith('/display/') ? pathname + search : undefined
}

/** @param {Request} request @param {string} key @returns {Promise<Response>} */
async function answer(request, key) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(key)
  if (kept !== undefined && (await cache.match(FROZEN)) !== undefined) return kept
  const fresh = fetch(request).then(response => {
    if (response.ok && response.type === 'basic' && !response.redirected) cache.put(key, response.clone())
    return response
  })
  if (kept === undefined) return fresh
  return Promise.race([fresh, late(kept)]).catch(() => kept)
}

/** @param {Response} kept @returns {Promise<Response>} */
function late(kept) {
  return new Promise(resolve => {
    setTimeout(() => resolve(kept), PATIENCE_MS)
  })
}

/** @param {string[]} paths */
async function keepAll(paths) {
  const cache = await caches.open(CACHE)
  await Promise.all(
    paths.map(async path => {
      const key = path.startsWith('/d/') ? '/d/' : path
      if ((await cache.match(key)) !== undefined) return
      const response = await fetch(path, { cache: 'no-cache' }).catch(() => undefined)
      if (response?.ok && !response.redirected) await cache.put(key, response)
    }),
  )
}

/** @param {boolean} frozen */
async function freeze(frozen) {
  const cache = await caches.open(CACHE)
  if (frozen) await cache.put(FROZEN, new Response('in session'))
  else await cache.delete(FROZEN)
}
