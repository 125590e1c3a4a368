// Who looks away misses nothing, and who leaves may come back.
import type { Page } from '@playwright/test'
import { t } from '../../src/words/index.ts'
import { playFor, unhurried } from './frames.ts'
import { chips } from './room.ts'
import { button, expect, expectScreen, modeCard, opening } from './support.ts'
import { pauseMenu, secondsLeft, test } from './support.ts'

test('a shift whose tab is hidden stands still until it is resumed', async ({ page }) => {
  await page.goto('/?level=lunch-rush&mode=async&seed=7')
  await opening(page, 90)
  await setHidden(page, true)
  await expect(pauseMenu(page)).toBeVisible()
  await playFor(page, 500) // the bar is up to date some frames later
  const left = await secondsLeft(page)
  await playFor(page, 2_000)
  await setHidden(page, false)
  await playFor(page, 2_000)
  expect(await secondsLeft(page)).toBe(left)
  await button(page, t('pause.resume')).click()
  await expect(pauseMenu(page)).toBeHidden()
  await opening(page, left)
})

test('a shift left is offered at the title and goes on', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('radio', { name: t('level.lunch-rush.name') }).check({ force: true })
  await modeCard(page, 'async').click()
  await opening(page, 90)
  // A full list of far walks: there is something left of it even on a slow machine.
  await unhurried(page, async () => {
    for (const table of [6, 1, 5, 3, 4, 2]) await page.keyboard.press(`Digit${table}`)
  })
  await opening(page, 88)
  const left = await secondsLeft(page)
  await page.goto('/?lang=en')

  await expectScreen(page, 'title')
  await button(page, t('title.goOn')).click()
  await expectScreen(page, 'shift')
  await expect(chips(page)).not.toHaveCount(0)
  expect(await secondsLeft(page)).toBeLessThanOrEqual(left)
  await unhurried(page, async () => {
    await opening(page, left)
    expect(await secondsLeft(page)).toBeGreaterThan(left - 20)
  })
})

test('a shift left behind can be discarded', async ({ page }) => {
  await page.goto('/?level=first-day&mode=blocking&seed=7')
  await opening(page, 75)
  await page.goto('/')
  const offer = button(page, t('title.goOn'))
  await expect(offer).toBeVisible()
  await button(page, t('title.forget')).click()
  await expect(offer).toBeHidden()
  await page.reload()
  await expect(modeCard(page, 'async')).toBeVisible()
  await expect(offer).toBeHidden()
})

/** What the browser does when another tab comes to the front. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}
