// Keeps the pages that this device uses, so that F5 or a restarted browser works during a cut; and keeps them as
// editions: all that a page is made of comes from the same build of the server.
//
// Which edition answers is chosen when a page is opened: between conferences the server's newest, while one is in
// session the one that stood at its beginning, so that nothing changes under anybody's hands. The pages tell which of
// the two holds (lib/offline.js). There is no list of files: each page names what it has loaded. The interface under
// /api never passes through here. Served with `Service-Worker-Allowed: /`.

const scope = /** @type {any} */ (self)
const SHELF = 'doithoai-edition-'
/** What is known besides: the edition in use, whether a conference is in session, the page of last resort. */
const NOTES = 'doithoai-notes'
const FROZEN = '/ui/frozen'
const EDITION = '/ui/edition.txt'
const WAITING = '/ui/pages/waiting.html'
const OF_WAITING = ['tokens', 'reset', 'base', 'layout'].map(name => `/ui/styles/${name}.css`)
/** A device that was put away during a conference takes what is new when it is next in use. */
const FROZEN_MS_MAX = 24 * 3_600_000
/** So long the server may take to name its edition before the kept one is shown. */
const PATIENCE_MS = 2_500

scope.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(begin()))
scope.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('message', (/** @type {any} */ event) => event.waitUntil(hear(event)))

scope.addEventListener('fetch', (/** @type {any} */ event) => {
  const key = keyOf(event.request)
  if (key !== undefined) event.respondWith(answer(event.request, key))
})

async function begin() {
  const notes = await caches.open(NOTES)
  await notes.addAll([WAITING, ...OF_WAITING])
  if (!(await isFrozen())) await scope.skipWaiting()
}

/** Under which name a request is kept; undefined: not ours. All delegates share one page. @param {Request} request */
function keyOf(request) {
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== scope.location.origin || pathname.startsWith('/api/')) return undefined
  if (request.mode === 'navigate') return pathname.startsWith('/d/') ? '/d/' : pathname
  if (pathname === EDITION && search !== '') return undefined
  return pathname.startsWith('/ui/') || pathname.startsWith('/display/') ? pathname + search : undefined
}

/** @param {Request} request @param {string} key @returns {Promise<Response>} */
async function answer(request, key) {
  const opens = request.mode === 'navigate'
  const edition = opens ? await choose() : await note(EDITION)
  if (key === EDITION && edition !== undefined) return new Response(edition)
  const shelf = edition === undefined ? undefined : await caches.open(SHELF + edition)
  const kept = await shelf?.match(key)
  if (kept !== undefined) return kept
  try {
    const fresh = await fetch(request)
    if (opens && fresh.status >= 500) throw new Error('not ready')
    // The page itself is kept last (`keep`): what opens during a cut must be whole.
    if (!opens && isGood(fresh)) shelf?.put(key, fresh.clone())
    return fresh
  } catch {
    return (await caches.match(key)) ?? (opens ? await caches.match(WAITING) : undefined) ?? Response.error()
  }
}

/** The edition that answers a page which is being opened. @returns {Promise<string | undefined>} */
async function choose() {
  const known = await note(EDITION)
  if (await isFrozen()) return known
  const newest = await ask()
  if (newest === undefined || newest === known) return known
  await write(EDITION, newest)
  return newest
}

async function isFrozen() {
  const since = await note(FROZEN)
  return since !== undefined && Date.now() - Number(since) < FROZEN_MS_MAX
}

/** @returns {Promise<string | undefined>} undefined when the server does not say */
async function ask() {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), PATIENCE_MS)
  try {
    const answer = await fetch(`${EDITION}?now`, { cache: 'no-store', signal: late.signal })
    const text = answer.ok ? await answer.text() : ''
    return /^[0-9a-f]{16}$/.test(text) ? text : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/** @param {{data: {loaded?: string[], edition?: string, frozen?: boolean}, ports: readonly MessagePort[]}} message */
async function hear({ data: { loaded, edition, frozen }, ports }) {
  if (frozen === true) await write(FROZEN, String(Date.now()))
  if (frozen === false) {
    const notes = await caches.open(NOTES)
    await notes.delete(FROZEN)
    await scope.skipWaiting()
  }
  const kept = loaded !== undefined && edition !== undefined && (await keep(loaded, edition))
  ports[0]?.postMessage({ kept })
}

/**
 * Keeps a page and all that it has loaded, from the browser's own cache: that is what it runs with.
 * @param {string[]} loaded the page first @param {string} edition
 * @returns {Promise<boolean>} false when it is not whole, or of another edition than the one in use
 */
async function keep([page = '/', ...parts], edition) {
  const known = await note(EDITION)
  if (known === undefined) await write(EDITION, edition)
  else if (known !== edition) return false
  const shelf = await caches.open(SHELF + edition)
  const done = await Promise.all(parts.map(part => fetchTo(shelf, part, part)))
  if (!done.every(isDone => isDone)) return false
  if (!(await fetchTo(shelf, page, page.startsWith('/d/') ? '/d/' : page))) return false
  const old = (await caches.keys()).filter(name => name.startsWith(SHELF) && name !== SHELF + edition)
  await Promise.all(old.map(name => caches.delete(name)))
  return true
}

/** @param {Cache} shelf @param {string} path @param {string} key @returns {Promise<boolean>} */
async function fetchTo(shelf, path, key) {
  if ((await shelf.match(key)) !== undefined) return true
  const response = await fetch(path, { cache: 'force-cache' }).catch(() => undefined)
  if (response === undefined || !isGood(response)) return false
  await shelf.put(key, response)
  return true
}

/** @param {Response} response */
function isGood(response) {
  return response.ok && response.type === 'basic' && !response.redirected
}

/** @param {string} key @returns {Promise<string | undefined>} */
async function note(key) {
  const notes = await caches.open(NOTES)
  return (await notes.match(key))?.text()
}

/** @param {string} key @param {string} text */
async function write(key, text) {
  const notes = await caches.open(NOTES)
  await notes.put(key, new Response(text))
}
