// Lets Node find the pages' modules where the server serves them: `/ui/lib/state.js` is kiosk-ui/web/lib/state.js.
import { register } from 'node:module'

const WEB = new URL('../web/', import.meta.url)
const hooks = `export const resolve = (name, context, next) =>
  next(name.startsWith('/ui/') ? new URL(name.slice(4), ${JSON.stringify(WEB.href)}).href : name, context)`
register('data:text/javascript,' + encodeURIComponent(hooks))

// Elements may be imported, not shown: their logic is tested here, their looks in a browser.
Object.assign(globalThis, {
  HTMLElement: globalThis.HTMLElement ?? class {},
  document: globalThis.document ?? undefined,
})
