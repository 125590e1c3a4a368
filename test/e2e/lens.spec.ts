// The code lens in the browser: by keyboard, in both languages of code and of the game, and on a phone.
import type { Page } from '@playwright/test'
import { setLocale, t } from '../../src/words/index.ts'
import { faultless } from './faultless.ts'
import { reaches, robotShift } from './panel.ts'
import { button, expect, test, measured } from './support.ts'

test.use(measured)

const lens = (page: Page) => page.getByRole('region', { name: t('lens.title') })

test.afterAll(() => setLocale('en', []))

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('the code opens by the keyboard, changes its language, and explains a line', async ({
    page,
  }) => {
    await page.goto(robotShift('async', 2))
    await button(page, t('panel.code')).press('Enter')
    await expect(lens(page)).toContainText('await ticket')
    await reaches(page, 12_000)
    await expect(
      lens(page)
        .getByText(/waiting at line 4/)
        .first(),
    ).toBeAttached()
    await button(page, 'Python').press('Enter')
    await expect(lens(page)).toContainText('async def serve(table):')
    await button(page, /^Line 4: dish = await ticket/).press('Space')
    await expect(lens(page).getByRole('status')).toContainText(t('lens.note.dish.cafe'))
    await faultless(page, 'the lens, in English, in Python')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('it is a tab of the panel, and stays as it was chosen', async ({ page }) => {
    await page.goto(`${robotShift('blocking', 2)}&lang=es`)
    await setLocale('es', [])
    await button(page, t('panel.toggle')).tap()
    await button(page, t('panel.code')).tap()
    await expect(lens(page)).toContainText('kitchen.cookNow(order)')
    await button(page, 'Python').tap()
    await expect(lens(page)).toContainText('kitchen.cook_now(order)')
    const sides = await lens(page)
      .getByRole('button')
      .evaluateAll((all) =>
        all.map((each) =>
          Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height),
        ),
      )
    expect(Math.min(...sides)).toBeGreaterThanOrEqual(44)
    await faultless(page, 'the lens, in Spanish, on a phone')
    await page.reload()
    await expect(lens(page)).toContainText('kitchen.cook_now(order)')
  })
})
