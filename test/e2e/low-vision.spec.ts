// For whoever enlarges, spaces out or recolours what is on the screen: nothing is lost by it.
import type { Page } from '@playwright/test'
import { t } from '../../src/words/index.ts'
import { RUNS_KEY } from '../../src/store/index.ts'
import { entry } from '../store/entries.ts'
import { button, expect, expectScreen, opening, resultData, test, measured } from './support.ts'

test.use(measured)

const stored = JSON.stringify({
  state: {
    entries: (['blocking', 'async'] as const).map((mode, id) => {
      const filed = entry({ id: `${id}`, score: 1_234, mode, level: 'first-day' })
      return Object.assign(filed, { name: 'W'.repeat(24) })
    }),
  },
  version: 1,
})

test.describe('in a window of 320×256, as at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  test('what can be pressed in a shift lies inside it, and so does what the coach says', async ({
    page,
  }) => {
    await page.goto('/?level=first-day&mode=async&seed=7')
    await opening(page, 73)
    await expect(button(page, t('task.undo'))).toBeVisible()
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main [data-side]')]
        .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
        .map(({ name }) => name),
    )
    expect(beyond).toEqual([])
  })
})

test.describe('with text spaced out, at 320 px', () => {
  test.use({ viewport: { width: 320, height: 700 } })

  test('title, settings and high scores do not scroll sideways', async ({ page }) => {
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      RUNS_KEY,
      stored,
    ] as const)
    await page.goto('/')
    await spaceOut(page)
    expect(await widthOf(page)).toBe(320)
    await button(page, t('title.scores')).click()
    await expect(page.locator('[data-shifts] tbody tr')).toHaveCount(2)
    expect(await widthOf(page)).toBe(320)
    await button(page, t('scores.back')).click()
    await button(page, t('title.settings')).click()
    await expectScreen(page, 'settings')
    expect(await widthOf(page)).toBe(320)
  })
})

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' })

  test('the chosen level is told from the others, and buttons have an edge', async ({ page }) => {
    await page.goto('/')
    const edges = await page.locator('label[data-chosen]').evaluateAll((labels) =>
      labels.map((label) => {
        const { outlineWidth, outlineColor } = getComputedStyle(label)
        return `${outlineWidth} ${outlineColor} ${label.dataset['chosen']}`
      }),
    )
    expect(edges.filter((edge) => edge.endsWith('true'))).toHaveLength(1)
    expect(new Set(edges).size).toBe(2)
    const { style, width } = await button(page, t('title.settings')).evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return { style: outlineStyle, width: outlineWidth }
    })
    expect([style, width]).toEqual(['solid', '1px'])
  })

  test('bars and their legend keep their colours', async ({ page }) => {
    await page.goto('/?level=first-day&mode=async&seed=7&waiter=nearest&speed=16')
    await resultData(page)
    const colours = await page
      .locator('[data-doing="working"]')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor))
    expect(new Set(colours)).toEqual(new Set(['rgb(143, 214, 255)']))
  })
})

/** As WCAG 1.4.12 has it. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`)
    document.adoptedStyleSheets = [sheet]
  })
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}
