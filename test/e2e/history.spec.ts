// The browser's Back leaves a screen, and asks in a shift; a reload comes back to the same screen.
import { playLink } from '../../src/runs/index.ts'
import { t } from '../../src/words/index.ts'
import {
  button,
  expect,
  expectScreen,
  modeCard,
  inMenu,
  opening,
  pauseMenu,
  test,
} from './support.ts'
import { fromTitle, link, robotResults, routeNames, ways } from './ways.ts'

for (const name of routeNames) {
  const { from, open } = ways[name]
  if (from === null) continue
  test(`${name} is there after a reload, and Back leaves it for ${from}`, async ({ page }) => {
    await open(page)
    await expectScreen(page, name)
    await page.reload()
    await expectScreen(page, name)
    await expect(page.locator('main :is(h1, button)').first()).toBeVisible()
    await page.goBack()
    await expectScreen(page, from)
    await expect(page.locator('main :is(h1, button)').first()).toBeVisible()
    await page.goForward()
    await expectScreen(page, name)
  })
}

test('Back in the middle of a shift asks, and the player can stay or leave', async ({ page }) => {
  await page.goto('/')
  await modeCard(page, 'async').click()
  await opening(page, 75)
  await page.goBack()
  await expect(page.getByText(t('pause.lost'))).toBeVisible()
  await expectScreen(page, 'shift')
  await button(page, t('pause.stay')).click()
  await expect(pauseMenu(page)).toBeVisible()
  await page.goBack()
  await expect(pauseMenu(page)).toBeHidden()
  await expectScreen(page, 'shift')
  await page.goBack()
  await button(page, t('pause.leave')).click()
  await expectScreen(page, 'title')
})

test('a shift comes back from a reload paused where it was', async ({ page }) => {
  await page.goto('/?level=first-day&mode=async&seed=7')
  await opening(page, 74)
  await page.reload()
  await expectScreen(page, 'shift')
  await expect(pauseMenu(page)).toBeVisible()
  await button(page, t('pause.resume')).click()
  await opening(page, 72)
})

test('Back pressed while a reload is still on its way leads to the screen before', async ({
  page,
}) => {
  await ways.settings.open(page)
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction(() => document.readyState !== 'loading')
  await page.goBack()
  await expectScreen(page, 'title')
  await page.goForward()
  await expectScreen(page, 'settings')
})

test('Back closes a dialog first', async ({ page }) => {
  await robotResults(page)
  await (await inMenu(page, t('share.invite'))).click()
  const invitation = page.getByRole('dialog', { name: t('invitation.title') })
  await expect(invitation).toBeVisible()
  await page.goBack()
  await expect(invitation).toBeHidden()
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeHidden() // the menu that led to it
  await expectScreen(page, 'results')
  await page.goBack()
  await expectScreen(page, 'title')
})

test('Back at the title leaves the game', async ({ page }) => {
  await page.goto('about:blank')
  await fromTitle(page, t('title.settings'))
  await page.goBack()
  await expectScreen(page, 'title')
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
})

test('the game’s address, written once more, opens it at its title', async ({ page }) => {
  await fromTitle(page, t('title.settings'))
  await page.goto('/')
  await expectScreen(page, 'title')
  await expect(button(page, t('title.settings'))).toBeVisible()
})

test('a button back leaves no screen behind it', async ({ page }) => {
  await page.goto('about:blank')
  await fromTitle(page, t('title.settings'))
  await button(page, t('settings.back')).click()
  await expectScreen(page, 'title')
  await button(page, t('title.scores')).click()
  await page.keyboard.press('Escape')
  await expectScreen(page, 'title')
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
})

test('a link pasted into an open page is one screen, and Back leads to the title', async ({
  page,
}) => {
  await fromTitle(page, t('title.settings'))
  await page.evaluate((hash) => void (location.hash = hash), link.slice(2))
  await expectScreen(page, 'linked')
  await expect(page).toHaveURL(/\/$/)
  await page.goBack()
  await expectScreen(page, 'title')
})

test('customers offered by a link are still offered after a reload', async ({ page }) => {
  await page.goto(playLink({ level: 'lunch-rush', seed: 4711, mode: null }, '/'))
  const offer = page.getByRole('region', { name: t('offered.everyone') })
  await expect(offer).toContainText('4711')
  await page.reload()
  await expect(offer).toContainText('4711')
})

test('a screen gives the window its name', async ({ page }) => {
  await fromTitle(page, t('title.settings'))
  await expect(page).toHaveTitle(`${t('settings.title')} · ${t('title.name')}`)
  await page.goBack()
  await expect(page).toHaveTitle(t('title.name'))
})
