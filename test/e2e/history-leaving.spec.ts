// The game does not lead out of itself, where what it asks the browser's history for comes together with
// something else.
import { t } from '../../src/words/index.ts'
import { button, expect, expectScreen, test } from './support.ts'
import { fromTitle } from './ways.ts'

test('a button back, pressed while Back is under way, leads one screen back', async ({ page }) => {
  await page.goto('about:blank')
  await fromTitle(page, t('title.settings'))
  await button(page, t('settings.back')).evaluate((control) => {
    history.back()
    ;(control as HTMLButtonElement).click()
  })
  await expectScreen(page, 'title')
  await page.goForward()
  await expectScreen(page, 'settings')
})

test('the game’s address with a fragment, asked for again, leads nowhere else', async ({
  page,
}) => {
  await page.goto('about:blank')
  await page.goto('/#menu')
  await expect(button(page, t('title.settings'))).toBeVisible()
  await page.evaluate(() => location.assign(location.href))
  await page.waitForFunction(() => history.state !== null)
  await button(page, t('title.settings')).click()
  await expectScreen(page, 'settings')
})
