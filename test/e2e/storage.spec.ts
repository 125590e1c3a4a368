// Whatever lies in the browser's storage, the café opens.
import type { Page } from '@playwright/test'
import { unhurried } from './frames.ts'
import { chips } from './room.ts'
import { bar, button, expect, expectScreen, modeCard, notices, opening, test } from './support.ts'
import { t } from '../../src/words/index.ts'

const RUNS = 'cafe-await/runs'
const GARBAGE = '{"state":{"entries":['

// The other keys and damages: test/ui/damaged-storage.test.tsx.
test('damaged scores are told once, set aside, and no hindrance', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('canvas')).toBeAttached() // all who read have read
  await store(page, RUNS, GARBAGE)
  await page.reload()
  await expectScreen(page, 'title')
  await expect(notices(page).getByRole('button')).toHaveCount(1)
  expect(await storedUnder(page, GARBAGE)).not.toEqual([])
  expect(await storedUnder(page, GARBAGE)).not.toContain(RUNS)

  await page.reload()
  await expectScreen(page, 'title')
  await expect(notices(page).getByRole('button')).toHaveCount(0)
  expect(await storedUnder(page, GARBAGE)).not.toEqual([])

  await modeCard(page, 'async').click()
  await expect(bar(page)).toBeVisible()
  await unhurried(page, async () => {
    await page.keyboard.press('Digit1')
    await expect(chips(page)).toHaveCount(1)
  })
})

test('a storage that refuses everything is told once and play goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('No storage here', 'SecurityError')
      },
    })
  })
  await page.goto('/')
  await expect(notices(page).getByRole('button')).toHaveCount(1)
  await button(page, t('title.play')).click()
  await opening(page, 75)
})

/** Leave this text; what the page itself writes on its way out comes before. */
async function store(page: Page, key: string, text: string): Promise<void> {
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const)
}

/** The keys under which exactly this text lies. */
function storedUnder(page: Page, text: string): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) => Object.keys(localStorage).filter((key) => localStorage.getItem(key) === wanted),
    text,
  )
}
