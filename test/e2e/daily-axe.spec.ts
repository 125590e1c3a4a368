// The daily shift and the round by axe, large and small, in one language each.
import { setLocale, t } from '../../src/words/index.ts'
import { faultless } from './faultless.ts'
import { openAtDate } from './frames.ts'
import { button, expect, test } from './support.ts'

const views = [
  { lang: 'en', viewport: { width: 1440, height: 900 } },
  { lang: 'es', viewport: { width: 390, height: 844 } },
] as const

for (const { lang, viewport } of views) {
  test.describe(`in ${lang} at ${viewport.width}×${viewport.height}, by axe,`, () => {
    test.use({ viewport })
    test.beforeAll(() => setLocale(lang, []))
    test.afterAll(() => setLocale('en', []))

    test('the daily shift and the round have no fault', async ({ page }) => {
      await page.addInitScript(keepDays)
      await openAtDate(page, new Date('2026-03-05T12:00:00Z'))
      await page.goto(`/?lang=${lang}`)
      await button(page, t('titleLinks.daily')).click()
      await faultless(page, 'daily shift and its week')
      await button(page, t('days.month')).click()
      await expect(page.locator('td button')).not.toHaveCount(0)
      await faultless(page, 'daily shift and its month')

      await page.goBack()
      await button(page, t('titleLinks.round')).click()
      await expect(button(page, t('round.begin'))).toBeVisible()
      await faultless(page, 'round to be begun')
      await page.getByLabel(t('round.firstName')).fill('Ana')
      await button(page, t('round.begin')).click()
      await faultless(page, 'handing over')
      await button(page, t('round.somebodyElse')).click()
      await page.getByLabel(t('round.nextName')).fill('Ana')
      await button(page, t('round.nextGo')).click()
      await faultless(page, 'asking who is next')
      await button(page, t('round.end')).click()
      await faultless(page, 'round that has ended')
    })
  })
}

function keepDays(): void {
  const tries = {
    '2026-03-04': { blocking: { score: 210, stars: 1 }, async: { score: 1_540, stars: 3 } },
    '2026-03-05': { blocking: { score: null, stars: 0 }, async: { score: 640, stars: 2 } },
  }
  localStorage.setItem('cafe-await/daily', JSON.stringify({ tries, version: 1 }))
}
