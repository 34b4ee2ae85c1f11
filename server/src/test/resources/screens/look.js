// What a person with a ruler would find wrong in a page. Look.java puts it into the page; it is never served.
// Each question answers with sentences, one a finding; none is good.
(() => {
  const TOLERANCE_PX = 1
  const TARGETS = `a[href], button, summary, select, textarea, input:not([type=hidden]), [role=tab], [role=option],
    [role=button], [role=link]`
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

  const within = (inner, outer) => ({
    left: Math.max(inner.left, outer.left),
    top: Math.max(inner.top, outer.top),
    right: Math.min(inner.right, outer.right),
    bottom: Math.min(inner.bottom, outer.bottom),
  })

  /** The part of its box that the boxes around it let through. */
  const shownOf = element => {
    let shown = element.getBoundingClientRect()
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflow !== 'visible') shown = within(shown, at.getBoundingClientRect())
    }
    return shown
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

  /** Of a text in pages, those that have their turn now; the others wait beside the box. */
  const inTurn = (element, lines) => {
    const box = element.closest('dt-paged-text')?.getBoundingClientRect()
    if (!box) return lines
    return lines.filter(line => (line.left + line.right) / 2 > box.left && (line.left + line.right) / 2 < box.right)
  }

  const writings = function* () {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement
      if (walk.currentNode.data.trim() === '' || !isSeen(element) || element.closest('option')) continue
      const range = document.createRange()
      range.selectNodeContents(walk.currentNode)
      yield { element, lines: inTurn(element, [...range.getClientRects()].filter(line => line.width > 0)) }
    }
  }

  /**
   * No words are cut off by a box that hides what is too much, nor by the edge of the window; but for what is cut short
   * on purpose.
   */
  const cut = (shortened = '.nothing') => {
    const found = []
    for (const { element, lines } of writings()) {
      if (element.closest(shortened)) continue
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

  /** Lines that no box around them hides. */
  const shownLines = function* () {
    for (const { element, lines } of writings()) {
      const hiding = []
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, display } = getComputedStyle(at)
        if (overflowX !== 'visible' && display !== 'inline') hiding.push(at.getBoundingClientRect())
      }
      for (const line of lines) {
        const shown = hiding.reduce(within, within(line, line))
        if (shown.right - shown.left > line.width / 2 && shown.bottom - shown.top > line.height / 2) {
          yield { element, line: { ...shown, height: line.height } }
        }
      }
    }
  }

  /** No words stand over other words; figures of one clock share their cells. */
  const overlaps = () => {
    const all = [...shownLines()]
    const found = new Set()
    all.forEach(({ element: a, line: p }, i) => {
      for (const { element: b, line: q } of all.slice(i + 1)) {
        if (a === b || (a.parentElement === b.parentElement && a.parentElement.matches('.digits'))) continue
        const across = Math.min(p.right, q.right) - Math.max(p.left, q.left)
        const down = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top)
        if (across > TOLERANCE_PX && down > Math.min(slack(p), slack(q)) * 2) {
          found.add(`${nameOf(a)} and ${nameOf(b)} stand over each other`)
        }
      }
    })
    return [...found]
  }

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })

  /** Capital letters are at least so large a part of the window's height, as the font draws them. */
  const small = least => {
    const found = []
    for (const { element } of writings()) {
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element)
      canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
      const share = canvas.measureText('H').actualBoundingBoxAscent / innerHeight
      if (share < least) found.push(`${nameOf(element)} has capitals of 1/${round(1 / share)} of the height`)
    }
    return [...new Set(found)]
  }

  /** All that is read keeps this part of the width and height from the edges: projectors are seldom straight. */
  const edges = share => {
    const [x, y] = [innerWidth * share, innerHeight * share]
    const isOut = line =>
      line.left < x || line.right > innerWidth - x || line.top < y || line.bottom > innerHeight - y
    const out = [...shownLines()].filter(({ line }) => isOut(line)).map(({ element }) => nameOf(element))
    return [...new Set(out)].map(name => `${name} stands within ${share * 100} % of the edge`)
  }

  /** What has the focus, by name, and why that cannot be seen; empty names where nothing has it. */
  const focused = () => {
    const at = document.activeElement
    // The skip link leads to the page's main part, which is a place and nothing to press.
    if (at === null || at === document.body || at.localName === 'main') return ['', '']
    const label = at.getAttribute('aria-label') ?? (at.labels?.[0] ?? at).innerText ?? ''
    const name = label.trim().replace(/\s+/g, ' ')
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return [name, 'it has no ring']
    return [name, isUncovered(at) ? '' : 'it is out of sight']
  }

  const isUncovered = at => {
    const { left, top, right, bottom } = within(at.getBoundingClientRect(), {
      left: 0, top: 0, right: innerWidth, bottom: innerHeight })
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    return [[x, y], [left + 4, y], [right - 4, y], [x, top + 4], [x, bottom - 4]].some(([x, y]) => {
      const there = document.elementFromPoint(x, y)
      return there !== null && (at.contains(there) || at.closest('label')?.contains(there))
    })
  }

  /** How light a colour is, from 0 to 1, as a screen weighs it; nothing where it lets through what is behind it. */
  const lightness = colour => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [red, green, blue, opacity] = canvas.getImageData(0, 0, 1, 1).data
    return opacity < 128 ? undefined : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
  }

  /** On paper: dark words on light ground, also where no grounds are printed, and all of every box. */
  const paper = () => {
    const pale = [...writings()].map(({ element }) => element)
      .filter(each => lightness(getComputedStyle(each).color) > 0.45)
      .map(each => `${nameOf(each)} is too pale for paper`)
    const all = [...document.body.querySelectorAll('*')].filter(isSeen)
    const dark = all.filter(each => lightness(getComputedStyle(each).backgroundColor) < 0.7 && !each.closest('dt-qr'))
      .map(each => `${nameOf(each)} has a dark ground`)
    const isPart = each => getComputedStyle(each).overflowY !== 'visible' && !each.matches('svg, input, select')
      && each.scrollHeight > each.clientHeight + TOLERANCE_PX
    return [...pale, ...dark, ...all.filter(isPart).map(each => `${nameOf(each)} shows a part of itself only`)]
  }

  /** What moves by itself, or changes other than at once. */
  const moving = () => document.getAnimations()
    .filter(each => each.playState === 'running' && isSeen(each.effect.target) && each.effect.getTiming().duration > 1)
    .map(each => `${nameOf(each.effect.target)} moves`)

  globalThis.look = { targets, sideways, cut, overlaps, small, edges, focused, paper, moving }
})()
