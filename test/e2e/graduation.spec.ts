// The end of the campaign's street in a browser, by keyboard alone: graduation and the sandbox.
import type { Page } from '@playwright/test'
import { numberedLevels } from '../../src/levels/index.ts'
import { PROGRESS_KEY } from '../../src/store/index.ts'
import { t } from '../../src/words/index.ts'
import { button, expect, expectScreen, test } from './support.ts'
import { ways } from './ways.ts'

/** In the page: as after shifts of these levels. */
function play([key, levels]: readonly [string, readonly string[]]): void {
  const reached = { round: 0, tries: 1, failures: 0, stars: 2, best: 310 }
  const all = Object.fromEntries(levels.map((id) => [id, reached]))
  localStorage.setItem(key, JSON.stringify({ levels: all, version: 1 }))
}

const main = (page: Page) => page.locator('main')

test('graduation begins from the map in the mode that is chosen', async ({ page }) => {
  await page.addInitScript(play, [PROGRESS_KEY, numberedLevels] as const)
  await ways.map.open(page)
  await expect(page.locator('[data-level="graduation"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expectScreen(page, 'predict')
  await page.getByRole('radio', { name: t('mode.async.name') }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: t('mode.blocking.name') })).toBeChecked()
  await page.keyboard.press('2')
  await expectScreen(page, 'shift')
})

test('the sandbox is opened and set by keyboard, and a reload comes back to it', async ({
  page,
}) => {
  await ways.map.open(page)
  await button(page, t('map.sandbox')).focus()
  await page.keyboard.press('Enter')
  await expectScreen(page, 'sandbox')
  await expect(button(page, t('sandbox.play'))).toBeFocused()
  await page.getByLabel(t('sandbox.dial.c')).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(main(page).getByText('2', { exact: true })).toBeVisible()
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('c2')
  await page.reload()
  await expectScreen(page, 'sandbox')
  await expect(page.getByLabel(t('sandbox.dial.c'))).toHaveValue('2')
})
