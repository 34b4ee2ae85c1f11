// What each page loads, found by following its imports. Its script imports its modules; its style sheet has to name the
// sheets of the elements that those make. Run with --write to mend the sheets. The server sends each page's script and
// sheet with all they import in one piece (web/Bound.java).

import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const WEB = new URL('../web/', import.meta.url)
const DISPLAY = new URL('../../display/web/', import.meta.url)
export const PAGES = ['start', 'kiosk', 'delegate', 'chair', 'desk', 'display', 'styleguide']
/** What all of them have; it brings the sheets of two elements. */
const COMMON = '/ui/styles/page.css'

/** @param {string} path as the server knows it, e.g. /ui/lib/dom.js */
const read = path => readFileSync(fileOf(path), 'utf8')

/** @param {string} path */
const fileOf = path =>
  path.startsWith('/display/') ? new URL(path.slice('/display/'.length), DISPLAY) : new URL(path.slice('/ui/'.length), WEB)

/** @param {string} page @param {'js' | 'html' | 'css'} kind */
const own = (page, kind) => (page === 'display' ? `/display/display.${kind}` : `/ui/pages/${page}.${kind}`)

/** @param {string} page */
export const htmlOf = page => read(own(page, 'html'))

/** Every module that a page needs, itself first. @param {string} page @returns {string[]} */
export function modulesOf(page) {
  const found = new Set([own(page, 'js')])
  for (const path of found) {
    // Comments import types from everywhere; those are no modules.
    const code = read(path)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '')
    for (const [, name = ''] of code.matchAll(/^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)) {
      found.add(new URL(name, new URL(path, 'http://x')).pathname)
    }
  }
  return [...found]
}

/** The style of the elements that the page uses, and of nothing else. @param {string} page @returns {string[]} */
export function stylesOf(page) {
  const common = read(COMMON)
  const elements = modulesOf(page)
    .filter(path => path.startsWith('/ui/elements/'))
    .map(path => path.replace(/\.js$/, '.css'))
    .filter(path => existsSync(fileOf(path)) && !common.includes(path))
  const shared = [COMMON, ...elements.sort()]
  if (page === 'styleguide') return shared
  if (page !== 'display') return [...shared, '/ui/pages/frame.css']
  const scenes = readdirSync(new URL('scenes/', DISPLAY)).filter(name => name.endsWith('.css'))
  return [...shared, ...scenes.sort().map(name => `/display/scenes/${name}`)]
}

/** @param {string} page @returns {{file: URL, is: string, wanted: string}} */
export function sheetOf(page) {
  const file = fileOf(own(page, 'css'))
  const is = readFileSync(file, 'utf8')
  const imports = stylesOf(page).map(href => `@import url('${href}');`)
  const rest = is.replace(/^@import [^\n]*\n/gm, '')
  return { file, is, wanted: `${imports.join('\n')}\n${rest}` }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--write')) {
  for (const page of PAGES) {
    const { file, wanted } = sheetOf(page)
    writeFileSync(file, wanted)
  }
}
