// What each page loads, found by following its imports, so that the browser asks for all of it at once instead of
// learning of one module after the other (50 ms each on a hall's Wi-Fi). Run with --write to mend the pages.

import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const WEB = new URL('../web/', import.meta.url)
const DISPLAY = new URL('../../display/web/', import.meta.url)
export const PAGES = ['start', 'kiosk', 'delegate', 'chair', 'desk', 'display']
const BASE = ['styles/tokens.css', 'styles/fonts.css', 'styles/reset.css', 'styles/base.css', 'styles/layout.css']
const ALWAYS = ['elements/icons.css', 'elements/button.css']

/** @param {string} path as the server knows it, e.g. /ui/lib/dom.js */
const read = path => readFileSync(fileOf(path), 'utf8')

/** @param {string} path */
const fileOf = path =>
  path.startsWith('/display/') ? new URL(path.slice('/display/'.length), DISPLAY) : new URL(path.slice('/ui/'.length), WEB)

/** @param {string} page @param {'js' | 'html' | 'css'} kind */
const own = (page, kind) => (page === 'display' ? `/display/display.${kind}` : `/ui/pages/${page}.${kind}`)

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
  const elements = modulesOf(page)
    .filter(path => path.startsWith('/ui/elements/'))
    .map(path => path.replace('/ui/', '').replace(/\.js$/, '.css'))
    .filter(path => existsSync(new URL(path, WEB)) && !ALWAYS.includes(path))
  const shared = [...BASE, ...ALWAYS, ...elements.sort()].map(path => `/ui/${path}`)
  if (page !== 'display') return [...shared, '/ui/pages/frame.css', own(page, 'css')]
  const scenes = readdirSync(new URL('scenes/', DISPLAY)).filter(name => name.endsWith('.css'))
  return [...shared, own(page, 'css'), ...scenes.sort().map(name => `/display/scenes/${name}`)]
}

/** The page's head from the first style sheet on. @param {string} page */
export function linksOf(page) {
  return [
    ...stylesOf(page).map(href => `  <link rel="stylesheet" href="${href}">`),
    '  <link rel="stylesheet" href="/ui/styles/print.css" media="print">',
    `  <script type="module" src="${own(page, 'js')}"></script>`,
    ...modulesOf(page)
      .slice(1)
      .map(href => `  <link rel="modulepreload" href="${href}">`),
    '</head>',
  ].join('\n')
}

/** @param {string} page @returns {{file: URL, is: string, wanted: string}} */
export function htmlOf(page) {
  const file = fileOf(own(page, 'html'))
  const is = readFileSync(file, 'utf8')
  return { file, is, wanted: is.replace(/ {2}<link rel="stylesheet"[\s\S]*<\/head>/, linksOf(page)) }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--write')) {
  for (const page of PAGES) {
    const { file, wanted } = htmlOf(page)
    writeFileSync(file, wanted)
  }
}
