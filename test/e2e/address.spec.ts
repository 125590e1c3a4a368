// The address asks for a shift; one that asks for nonsense gets an answer, never a blank page.
import { t } from '../../src/words/index.ts'
import { bar, button, expect, expectScreen, modeCard, notices, test } from './support.ts'

test('nonsense is answered with what is valid, at the title', async ({ page }) => {
  await page.goto('/?level=moon')
  await expectScreen(page, 'title')
  await expect(notices(page)).toContainText('level=moon')
  await expect(notices(page)).toContainText('lunch-rush')
  await expect(modeCard(page, 'blocking')).toBeVisible()
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
