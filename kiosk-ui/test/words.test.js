import assert from 'node:assert/strict'
import { readFile, readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { speak, speaker } from '../web/lib/words.js'

/** @import {Words} from '../web/lib/words.js' */

const FOLDER = new URL('../web/lib/words/', import.meta.url)
/** Every sentence of every file. @type {{ file: string, key: string, vi: string, en: string }[]} */
const sentences = []
for (const file of await readdir(FOLDER)) {
  /** @type {Record<string, Words>} */
  const book = await import(new URL(file, FOLDER).href)
  for (const words of Object.values(book)) {
    for (const [key, sentence] of Object.entries(words)) sentences.push({ file, key, vi: sentence[0], en: sentence[1] })
  }
}

const blanks = (/** @type {string} */ sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()

test('there are words, and each is said in both languages', () => {
  assert.ok(sentences.length > 100, `only ${sentences.length} sentences found`)
  assert.deepEqual(
    sentences.filter(({ vi, en }) => typeof vi !== 'string' || typeof en !== 'string' || !vi.trim() || !en.trim()),
    [],
  )
})

test('both languages leave the same blanks', () => {
  assert.deepEqual(
    sentences.filter(({ vi, en }) => String(blanks(vi)) !== String(blanks(en))),
    [],
  )
})

test('Vietnamese is stored composed, so that it is found and compared', () => {
  assert.deepEqual(
    sentences.filter(({ vi }) => vi !== vi.normalize('NFC')),
    [],
  )
})

test('nobody is called «bạn», and no error says only that something is «không hợp lệ»', () => {
  assert.deepEqual(
    sentences.filter(({ vi }) => /(^|[\s«(])bạn([\s,.!?)»]|$)|không hợp lệ|lỗi không xác định/iu.test(vi)),
    [],
  )
})

test('every sentence is said somewhere: by its name, or by the part of it that stands before a value', async () => {
  const said = (await Promise.all(['web/', '../display/web/'].map(scripts))).flat().join('\n')
  const families = [...said.matchAll(/`([a-z-]+\.[a-z-]*)\$\{/g)].map((match) => match[1] ?? '')
  assert.deepEqual(
    sentences.filter(({ key }) => !said.includes(`'${key}'`) && !families.some((family) => key.startsWith(family))),
    [],
  )
})

/** The text of every script of ours below. @param {string} folder @returns {Promise<string[]>} */
async function scripts(folder) {
  const root = new URL(`../${folder}`, import.meta.url)
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.js') && !/vendor|words\//.test(name))
  return Promise.all(names.map((name) => readFile(new URL(name, root), 'utf8')))
}

test('a sentence fills its blanks in the language of the page', () => {
  const say = speaker(/** @type {const} */ ({ greet: ['Kính chào {name}', 'Welcome, {name}'] }))
  assert.equal(say('greet', { name: 'Bà Đặng Thị Huệ' }), 'Kính chào Bà Đặng Thị Huệ')
  speak('en')
  assert.equal(say('greet', { name: '$& {name}' }), 'Welcome, $& {name}')
  speak('vi')
})
