// The address asks for a shift; one that asks for nonsense gets an answer, never a blank page.
import type { Locator } from '@playwright/test'
import { levelIds } from '../../src/levels/index.ts'
import { list, t } from '../../src/words/index.ts'
import { bar, button, expect, expectScreen, notices, test, measured } from './support.ts'

test.use(measured)

test('nonsense is answered with what there is, at the title, beside its name', async ({ page }) => {
  await page.goto('/?level=moon')
  await expectScreen(page, 'title')
  const answer = t('notice.badAddress.level', { value: 'moon', levels: list(levelIds) })
  await expect(notices(page)).toContainText(answer)
  await expectClear(notices(page), page.getByRole('heading', { name: t('title.name') }))
  await button(page, t('notice.dismiss')).click()
  await expect(notices(page).getByRole('button')).toHaveCount(0)
})

test('an address without a waiter opens that shift for the player', async ({ page }) => {
  await page.goto('/?mode=blocking')
  await expectScreen(page, 'shift')
  await expect(bar(page)).toContainText(t('mode.blocking.name'))
  const heading = page.getByRole('heading', { name: t('level.lunch-rush.name') })
  await expect(heading).toBeAttached()
})

test('words the café does not know are no business of the address', async ({ page }) => {
  await page.goto('/?utm_source=a&ref=%E0%A4%A')
  await expectScreen(page, 'title')
  await expect(notices(page).getByRole('button')).toHaveCount(0)
})

/** Neither lies over the other. */
async function expectClear(one: Locator, other: Locator): Promise<void> {
  const [above, below] = [await one.boundingBox(), await other.boundingBox()]
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
}
