// What a person with a ruler would find wrong in a page: read by Look.java, put into the page by the test, never served.
// Each question answers with sentences, one a finding; none is good.
(() => {
  const TOLERANCE_PX = 1
  const TARGETS = `a[href], button, summary, select, textarea, input:not([type=hidden]), [role=tab], [role=option],
    [role=button], [role=link]`
  /** Cut short on purpose, with the whole of it one tap away. */
  const SHORTENED = '.one-line'

  const isSeen = element =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })
    && !element.closest('.unseen, .skip:not(:focus)')
  const round = length => Math.round(length * 10) / 10
  const nameOf = element => {
    const words = (element.getAttribute('aria-label') ?? element.innerText ?? '').trim().replace(/\s+/g, ' ')
    const kind = [...element.classList].map(each => `.${each}`).join('')
    return `<${element.localName}${kind}> «${words.slice(0, 40)}»`
  }

  /** A radio button that is drawn by its label is as large as that label. */
  const boxOf = target => {
    const whole = target.matches('input[type=radio], input[type=checkbox]') ? target.closest('label') : null
    return (whole ?? target).getBoundingClientRect()
  }

  /** Links that run along in a sentence take its height (WCAG 2.5.8, inline). */
  const isInline = target =>
    target.localName === 'a' && getComputedStyle(target).display === 'inline'
    && target.parentElement.textContent.trim() !== target.textContent.trim()

  /** Everything that is tapped is at least so large, and no two lie over each other. */
  const targets = least => {
    const all = [...document.querySelectorAll(TARGETS)].filter(each => isSeen(each) && !isInline(each))
      .filter(each => !document.querySelector('dialog[open]') || each.closest('dialog[open]'))
    const small = all.map(each => [each, boxOf(each)])
      .filter(([, box]) => box.width < least - 0.5 || box.height < least - 0.5)
      .map(([each, box]) => `${nameOf(each)} is ${round(box.width)} x ${round(box.height)} px, under ${least}`)
    return [...small, ...crossing(all)]
  }

  const isFloating = element => {
    for (let at = element; at; at = at.parentElement) {
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true
    }
    return false
  }

  /** The part of its box that the boxes around it let through. */
  const shownOf = element => {
    let { left, top, right, bottom } = element.getBoundingClientRect()
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue
      const box = at.getBoundingClientRect()
      left = Math.max(left, box.left)
      top = Math.max(top, box.top)
      right = Math.min(right, box.right)
      bottom = Math.min(bottom, box.bottom)
    }
    return { left, top, right, bottom }
  }

  const crossing = all => {
    const still = all.filter(each => !isFloating(each)).map(each => [each, shownOf(each)])
    const found = []
    still.forEach(([a, p], i) => {
      for (const [b, q] of still.slice(i + 1)) {
        const across = Math.min(p.right, q.right) - Math.max(p.left, q.left)
        const down = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top)
        if (across > TOLERANCE_PX && down > TOLERANCE_PX && !a.contains(b) && !b.contains(a)) {
          found.push(`${nameOf(a)} and ${nameOf(b)} lie over each other`)
        }
      }
    })
    return found
  }

  /** Nothing has to be scrolled sideways to be read. */
  const sideways = () => {
    const page = document.scrollingElement
    if (page.scrollWidth <= innerWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(each => isSeen(each)
      && each.getBoundingClientRect().right > innerWidth + TOLERANCE_PX && !scrolls(each.parentElement))
    return [`the page is ${page.scrollWidth} px wide in a window of ${innerWidth}, by ${wide.slice(0, 3).map(nameOf)}`]
  }

  const scrolls = element => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true
    }
    return false
  }

  const writings = function* () {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement
      if (walk.currentNode.data.trim() === '' || !isSeen(element) || element.closest('option')) continue
      const range = document.createRange()
      range.selectNodeContents(walk.currentNode)
      yield { element, lines: [...range.getClientRects()].filter(line => line.width > 0) }
    }
  }

  /** No words are cut off by a box that hides what is too much, nor by the edge of the window. */
  const cut = () => {
    const found = []
    for (const { element, lines } of writings()) {
      if (element.closest(SHORTENED)) continue
      const hiding = hider(element, lines)
      if (hiding) found.push(`${nameOf(element)} is cut off by ${nameOf(hiding)}`)
    }
    return [...new Set(found)]
  }

  const hider = (element, lines) => {
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY, display, position } = getComputedStyle(at)
      if (display === 'inline' || display === 'contents') continue
      const box = at.getBoundingClientRect()
      const hidesX = ['hidden', 'clip'].includes(overflowX)
      const hidesY = ['hidden', 'clip'].includes(overflowY)
      if (hidesX && lines.some(l => l.left < box.left - TOLERANCE_PX || l.right > box.right + TOLERANCE_PX)) return at
      if (hidesY && lines.some(l => l.top < box.top - slack(l) || l.bottom > box.bottom + slack(l))) return at
      if (['auto', 'scroll'].includes(overflowX) || position === 'fixed') return null
    }
    return lines.some(l => l.left < -TOLERANCE_PX || l.right > innerWidth + TOLERANCE_PX) ? document.body : null
  }

  /** The font's own box is taller than its line; its letters are not. */
  const slack = line => Math.max(TOLERANCE_PX, line.height * 0.16)

  /** No words stand over other words. */
  const overlaps = () => {
    const all = [...writings()].flatMap(({ element, lines }) => lines.map(line => ({ element, line })))
    const found = new Set()
    all.forEach(({ element: a, line: p }, i) => {
      for (const { element: b, line: q } of all.slice(i + 1)) {
        if (a === b) continue
        const across = Math.min(p.right, q.right) - Math.max(p.left, q.left)
        const down = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top)
        if (across > TOLERANCE_PX && down > Math.min(slack(p), slack(q)) * 2) {
          found.add(`${nameOf(a)} and ${nameOf(b)} stand over each other`)
        }
      }
    })
    return [...found]
  }

  globalThis.look = { targets, sideways, cut, overlaps, writings, nameOf, isSeen }
})()
