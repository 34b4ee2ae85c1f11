// What each page loads, found by following its imports, so that the browser asks for all of it at once instead of
// learning of one module after the other (50 ms each on a hall's Wi-Fi). Run with --write to bring the pages up to date.

import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const WEB = new URL('../web/', import.meta.url)
export const PAGES = ['start', 'kiosk', 'delegate', 'chair', 'desk']
const BASE = ['styles/tokens.css', 'styles/fonts.css', 'styles/reset.css', 'styles/base.css', 'styles/layout.css']
const ALWAYS = ['elements/icons.css', 'elements/button.css']

/** @param {string} path as the server knows it, e.g. /ui/lib/dom.js */
const read = path => readFileSync(new URL(path.slice('/ui/'.length), WEB), 'utf8')

/** Every module that a page needs, itself first. @param {string} page @returns {string[]} */
export function modulesOf(page) {
  const found = new Set([`/ui/pages/${page}.js`])
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
  return [...BASE, ...ALWAYS, ...elements.sort(), 'pages/frame.css', `pages/${page}.css`].map(path => `/ui/${path}`)
}

/** The page's head from the first style sheet on. @param {string} page */
export function linksOf(page) {
  return [
    ...stylesOf(page).map(href => `  <link rel="stylesheet" href="${href}">`),
    '  <link rel="stylesheet" href="/ui/styles/print.css" media="print">',
    `  <script type="module" src="/ui/pages/${page}.js"></script>`,
    ...modulesOf(page)
      .slice(1)
      .map(href => `  <link rel="modulepreload" href="${href}">`),
    '</head>',
  ].join('\n')
}

/** @param {string} page @returns {{file: URL, is: string, wanted: string}} */
export function htmlOf(page) {
  const file = new URL(`pages/${page}.html`, WEB)
  const is = readFileSync(file, 'utf8')
  return { file, is, wanted: is.replace(/ {2}<link rel="stylesheet"[\s\S]*<\/head>/, linksOf(page)) }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--write')) {
  for (const page of PAGES) {
    const { file, wanted } = htmlOf(page)
    writeFileSync(file, wanted)
  }
}
