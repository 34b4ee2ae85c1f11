// The papers that are drawn up from the conference as it stands, each a file to be fetched.

import { h } from '/ui/lib/dom.js'
import { speaker } from '/ui/lib/words.js'
import { papers } from '/ui/lib/words/papers.js'

const say = speaker(papers)
const PAPERS = /** @type {const} */ ([
  ['papers.minutes', 'minutes.docx'],
  ['papers.notice', 'notice.docx'],
  ['papers.petitions', 'petitions.xlsx'],
])

/** A button for each paper of a conference. @param {string} conference */
export function paperLinks(conference) {
  const folder = `/api/conferences/${encodeURIComponent(conference)}/papers`
  return PAPERS.map(([words, file]) => h('a', { class: 'button', href: `${folder}/${file}`, download: '' }, say(words)))
}
