import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { PAGES, htmlOf, modulesOf, sheetOf, stylesOf } from './page-links.js'

for (const page of PAGES) {
  test(`${page}.css names the sheets of what the page shows`, () => {
    const { is, wanted } = sheetOf(page)
    assert.equal(is, wanted, 'run: node test/page-links.js --write')
  })

  test(`${page}.html asks for one script and one sheet, and carries none of its own`, () => {
    const html = htmlOf(page)
    assert.equal(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/.test(html), false)
    assert.deepEqual([html.match(/<script/g)?.length, html.match(/rel="stylesheet"/g)?.length], [1, 1])
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
