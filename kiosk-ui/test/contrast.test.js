import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'

/** Words on grounds: AAA (7:1) everywhere, so the projector too. Edges and focus: 3:1 (WCAG 1.4.11). */
const WORDS = [
  ['ink', 'ground'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink-soft', 'ground'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'sunken'],
  ['accent', 'ground'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['accent', 'sunken'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'accent-soft'],
  ['on-lacquer', 'lacquer'],
  ['on-lacquer', 'lacquer-deep'],
  ['gold', 'lacquer'],
  ['gold', 'lacquer-deep'],
  ['on-ok', 'ok'],
  ['ok-ink', 'ok-soft'],
  ['ok-ink', 'surface'],
  ['on-warn', 'warn'],
  ['warn-ink', 'warn-soft'],
  ['warn-ink', 'surface'],
  ['on-stop', 'stop'],
  ['stop-ink', 'stop-soft'],
  ['stop-ink', 'surface'],
  ['wait-ink', 'wait-soft'],
]
const EDGES = [
  ['line-strong', 'surface'],
  ['line-strong', 'ground'],
  ['focus', 'surface'],
  ['focus', 'ground'],
  ['accent', 'surface'],
]

const css = await readFile(new URL('../web/styles/tokens.css', import.meta.url), 'utf8')
const light = luminances(/:root \{([^}]*)\}/.exec(css)?.[1])
const halls = { light, dark: { ...light, ...luminances(/\[data-hall='dark'\] \{([^}]*)\}/.exec(css)?.[1]) } }

for (const [hall, colours] of Object.entries(halls)) {
  test(`a ${hall} hall: words at 7:1, edges and focus at 3:1`, () => {
    assert.deepEqual([...below(colours, WORDS, 7), ...below(colours, EDGES, 3)], [])
  })
}

/** @param {Record<string, number>} colours @param {string[][]} pairs @param {number} least */
function below(colours, pairs, least) {
  return pairs
    .map(([figure = '', ground = '']) => ({ figure, ground, ratio: ratio(colours[figure], colours[ground]) }))
    .filter((pair) => !(pair.ratio >= least))
}

/** @param {number | undefined} a @param {number | undefined} b relative luminances */
function ratio(a = NaN, b = NaN) {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Relative luminance of each token. @param {string} [block] @returns {Record<string, number>} */
function luminances(block = '') {
  const found = [...block.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)]
  return Object.fromEntries(found.map(([, name, l, c, h]) => [name, luminance(Number(l), Number(c), Number(h))]))
}

/** OKLCH to linear sRGB (Björn Ottosson's matrices), clipped as a screen does, then weighed. @param {number} l @param {number} c @param {number} h */
function luminance(l, c, h) {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ]
  const clip = (/** @type {number} */ value) => Math.min(1, Math.max(0, value))
  return (
    0.2126 * clip(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z) +
    0.7152 * clip(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z) +
    0.0722 * clip(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z)
  )
}
