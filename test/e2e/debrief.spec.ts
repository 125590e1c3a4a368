// The debrief in a browser: its moment is watched, and the way leads back to it.
import { t } from '../../src/words/index.ts'
import { playUntil } from './frames.ts'
import { button, expect, expectScreen, test, measured } from './support.ts'
import { ways } from './ways.ts'

test.use(measured)

test('a phone shows stars, moment and next step; the moment is watched, and comes back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await ways.debrief.open(page)
  await expect(button(page, t('moment.watch'))).toBeInViewport({ ratio: 1 })
  await expect(button(page, /^Next/)).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await button(page, t('moment.watch')).click()
  await expectScreen(page, 'watch')
  await expect(page.getByTestId('watched')).toHaveCount(1)
  await playUntil(page, () => document.querySelector('main')?.dataset['screen'] === 'debrief', null)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(button(page, /^Next/)).toBeFocused()
})
