// The results on a phone, and for whoever came by an address and has not said a name.
import type { Page } from '@playwright/test'
import { t } from '../../src/words/index.ts'
import { button, expect, expectScreen, inMenu, resultData, test, measured } from './support.ts'

test.use(measured)

const KEY = 'cafe-await/runs'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

/** A shift in which nothing is done, gone by quickly. */
async function toResults(page: Page): Promise<void> {
  await page.goto('/?level=first-day&mode=blocking&seed=7&speed=16')
  await resultData(page)
}

test('a phone shows the sentence and the next step without scrolling, and asks for a name', async ({
  page,
}) => {
  await toResults(page)
  const next = button(page, t('results.tryMode.async')).and(page.locator('[data-kind="primary"]'))
  await expect(next).toBeInViewport({ ratio: 1 })
  await expect(button(page, t('results.more'))).toBeInViewport({ ratio: 1 })
  await expect(page.locator('p:has(strong)').first()).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => scrollY)).toBe(0)

  const field = page.getByLabel(t('results.nameThis'))
  await field.pressSequentially('Ada')
  await field.press('Escape')
  await expect(field).not.toBeFocused()
  await expectScreen(page, 'results')
  const kept = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY)
  expect(kept).toContain('"name":"Ada"')
  await (await inMenu(page, t('results.seeWhy'))).click()
  await expect(page.locator('[data-chart]')).toHaveCount(1)
  await expect(page.locator('[data-chart] h2')).toContainText('Ada')
  await page.keyboard.press('Escape')
  await expectScreen(page, 'results')
})

test('a phone shows the timelines of both modes at once', async ({ page }) => {
  await toResults(page)
  await page.goto('/?level=first-day&mode=async&seed=7&speed=16')
  await resultData(page)
  const lanes = page.locator('article [data-rows]')
  await expect(lanes).toHaveCount(2)
  const next = await page.locator('main nav').last().boundingBox()
  for (const each of await lanes.all()) {
    const box = await each.boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0)
  }
})
