// What cannot be read on a page: texts below a share of its height, and what is cut off at its edges.
import type { Page } from '@playwright/test'

/** From ten metres, of the height of what a projector shows. */
const LEAST_SHARE = 0.022

/** In words, one line each; the size of texts counts for a projector. */
export async function faultsOn(page: Page, isProjector: boolean): Promise<readonly string[]> {
  return page.evaluate(
    ({ least, isProjector: sized }) => {
      const found = new Set<string>()
      const { innerWidth: width, innerHeight: height } = window
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? '').trim()
        const parent = node.parentElement
        if (text === '' || !parent || parent.closest('.spoken, script, style')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const box = range.getBoundingClientRect()
        if (box.width === 0 || !parent.checkVisibility({ opacityProperty: true })) continue
        const svg = parent.closest('svg')
        const scale = svg ? (svg.getScreenCTM()?.a ?? 1) : 1
        const size = parseFloat(getComputedStyle(parent).fontSize) * scale
        const said = `"${text.slice(0, 40)}"`
        if (sized && size < height * least) found.add(`${said} is ${size.toFixed(1)} px`)
        if (box.left < -1 || box.right > width + 1) found.add(`${said} is cut off at a side`)
        if (sized && (box.top < -1 || box.bottom > height + 1)) found.add(`${said} is cut off`)
        for (let up: Element | null = parent; up; up = up.parentElement) {
          const edge = up.getBoundingClientRect()
          const { overflowX, overflowY } = getComputedStyle(up)
          const isX =
            overflowX !== 'visible' && (box.left < edge.left - 2 || box.right > edge.right + 2)
          const isY =
            overflowY !== 'visible' &&
            overflowY !== 'auto' &&
            (box.bottom > edge.bottom + 2 || box.top < edge.top - 2)
          if (up !== document.documentElement && up !== document.body && (isX || isY))
            found.add(`${said} is cut off by .${up.className}`)
        }
      }
      if (document.documentElement.scrollWidth > width + 1) found.add('the page scrolls sideways')
      return [...found]
    },
    { least: LEAST_SHARE, isProjector },
  )
}
