import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { PAGES, htmlOf, modulesOf, stylesOf } from './page-links.js'

for (const page of PAGES) {
  test(`${page}.html asks for all that it loads at once`, () => {
    const { is, wanted } = htmlOf(page)
    assert.equal(is, wanted, 'run: node test/page-links.js --write')
  })

  test(`${page} carries no script and no style of its own in its HTML`, () => {
    const { is } = htmlOf(page)
    assert.equal(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/.test(is), false)
  })
}

test('a delegate’s phone loads nothing of the desk, and no style of what it does not show', () => {
  assert.deepEqual(
    modulesOf('delegate').filter(path => /desk|chair|kiosk/.test(path)),
    [],
  )
  assert.deepEqual(
    stylesOf('delegate').filter(path => /quota|person-search|queue/.test(path)),
    [],
  )
})
