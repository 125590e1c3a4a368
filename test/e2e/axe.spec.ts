// Every screen by the rules of WCAG 2.2 A and AA and good practice, as axe has them: large and
// small, in both languages.
import type { Page } from '@playwright/test'
import type { RouteName } from '../../src/store/index.ts'
import { setLocale, t } from '../../src/words/index.ts'
import { faultless } from './faultless.ts'
import { playedEntry } from '../store/played.ts'
import {
  button,
  expect,
  expectScreen,
  inMenu,
  opening,
  pauseMenu,
  resultData,
  test,
} from './support.ts'
import { routeNames, ways } from './ways.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const

const spoken = [
  { lang: 'en', viewport: sizes[0] },
  { lang: 'en', viewport: sizes[1] },
  { lang: 'es', viewport: sizes[0] },
  { lang: 'es', viewport: sizes[1] },
] as const

/** Every language and every size, though not each of one with each of the other. */
const crossed = [spoken[0], spoken[3]] as const

/** Those that tests of their own come to, in several states; each other one is opened by its way. */
const covered: ReadonlySet<RouteName> = new Set([
  'title',
  'settings',
  'shift',
  'results',
  'scores',
  'watch',
  'linked',
  'daily', // on a day of its own, in daily-axe.spec.ts
  'round',
])

const own = playedEntry({ id: 'own', until: 60_000 })
const slow = playedEntry({ id: 'slow', until: 90_000, mode: 'blocking', name: 'Bo' })
const branch = { ...own, id: 'branch', branchAtMs: 40_000 }
const earlier = { ...own, id: 'earlier', result: { ...own.result, rules: 0 } }
const kept = JSON.stringify({ state: { entries: [own, slow, branch, earlier] }, version: 1 })

for (const { lang, viewport } of spoken) {
  const inWords = (search = '') => `/?lang=${lang}${search}`

  test.describe(`in ${lang} at ${viewport.width}×${viewport.height}, by axe,`, () => {
    test.use({ viewport })
    test.beforeAll(() => setLocale(lang, []))
    test.afterAll(() => setLocale('en', []))

    test('the title, settings and empty high scores have no fault', async ({ page }) => {
      await page.goto(inWords())
      await expect(page.locator('canvas')).toBeAttached()
      await faultless(page, 'title of a first-timer')
      await button(page, t('title.settings')).click()
      await expectScreen(page, 'settings')
      await faultless(page, 'settings')
      await button(page, t('settings.back')).click()
      await button(page, t('title.scores')).click()
      await expectScreen(page, 'scores')
      await faultless(page, 'empty high scores')
    })

    test('the shift, its coach, its menu and its questions have no fault', async ({ page }) => {
      await page.goto(inWords('&level=first-day&mode=async&seed=7'))
      await opening(page, 75)
      await expect(page.getByRole('status', { name: t('coach.region') }).locator('i')).toBeVisible()
      await page.keyboard.press('Digit1')
      await faultless(page, 'shift with coach')
      await page.keyboard.press('Escape')
      await expect(pauseMenu(page)).toBeVisible()
      await faultless(page, 'pause menu')
      await button(page, t('pause.leave')).click()
      await expect(page.getByText(t('pause.lost'))).toBeVisible()
      await faultless(page, 'leave question')
    })
  })
}

for (const { lang, viewport } of crossed) {
  const inWords = (search = '') => `/?lang=${lang}${search}`

  test.describe(`in ${lang} at ${viewport.width}×${viewport.height}, by axe,`, () => {
    test.use({ viewport })
    test.beforeAll(() => setLocale(lang, []))
    test.afterAll(() => setLocale('en', []))

    test('the results, filled high scores and the title after them have no fault', async ({
      page,
    }) => {
      await page.goto(inWords('&level=first-day&mode=async&seed=7&speed=16'))
      await resultData(page)
      await faultless(page, 'results of one mode')
      await page.goto(inWords('&level=first-day&mode=blocking&seed=7&speed=16'))
      await expectScreen(page, 'shift')
      await resultData(page)
      await expect(page.locator('article')).toHaveCount(2)
      await faultless(page, 'results of both modes')
      await (await inMenu(page, t('results.scores'))).click()
      await expect(page.locator('[data-shifts] tbody tr')).toHaveCount(2)
      await faultless(page, 'filled high scores')
      await button(page, t('scores.back')).click()
      await expectScreen(page, 'title')
      await faultless(page, 'title with scores')
    })

    test('runs seen again, side by side, and a race have no fault', async ({ page }) => {
      await page.goto(inWords('&level=first-day&mode=async&seed=7&waiter=nearest&speed=16'))
      await resultData(page)
      await button(page, t('watchButtons.both')).click()
      await expectScreen(page, 'watch')
      await page.getByRole('slider').fill('60000')
      await page.keyboard.press('Space')
      await faultless(page, 'side by side')
      await page.keyboard.press('Escape')
      await (await inMenu(page, t('ghost.race'))).click()
      await opening(page, 75)
      await faultless(page, 'race')
    })

    test('high scores with branches and earlier rules have no fault', async ({ page }) => {
      await openEverything(page, inWords())
      await faultless(page, 'high scores, all opened')
      await button(page, t('records.remove')).click()
      await faultless(page, 'high scores, asking')
    })

    test('sharing a shift and opening its link have no fault', async ({ page }) => {
      await page.goto(inWords('&level=first-day&mode=async&seed=7&speed=16'))
      await resultData(page)
      await (await inMenu(page, t('share.open'))).click()
      await expect(button(page, t('share.save'))).toBeVisible()
      await faultless(page, 'share dialog')
      const link = await page.getByRole('textbox', { name: t('share.link') }).inputValue()
      await page.keyboard.press('Escape')
      await (await inMenu(page, t('share.invite'))).click()
      await expect(page.getByRole('dialog', { name: t('invitation.title') })).toBeVisible()
      await faultless(page, 'invitation')
      await page.getByRole('button', { name: t('invitation.back'), exact: true }).click()
      await page.goto(inWords(new URL(link).hash))
      await expectScreen(page, 'linked')
      await faultless(page, 'linked shift')
    })
  })
}

for (const viewport of sizes) {
  test.describe(`at ${viewport.width}×${viewport.height}, by axe,`, () => {
    test.use({ viewport })
    for (const name of routeNames.filter((each) => !covered.has(each))) {
      test(`${name} has no fault`, async ({ page }) => {
        await ways[name].open(page)
        await expectScreen(page, name)
        await expect(page.locator('main button').first()).toBeVisible()
        await faultless(page, name)
      })
    }
  })
}

/** The high scores of the entries above, with all that can be opened. */
async function openEverything(page: Page, address: string): Promise<void> {
  await page.addInitScript((text) => localStorage.setItem('cafe-await/runs', text), kept)
  await page.goto(address)
  await button(page, t('title.scores')).click()
  await expect(page.locator('[data-shifts] tbody tr')).toHaveCount(2)
  await page.locator('[data-shifts] tbody button').first().click()
  await button(page, t('records.branches')).click()
  await button(page, t('records.earlier')).click()
  await expect(button(page, t('transfer.save'))).toBeVisible()
}
