// Every screen, in both languages, large and small: quiet, no wider than the window, its controls
// large enough, and without a fault by the rules of WCAG 2.2 A and AA and good practice.
import type { Page, ViewportSize } from '@playwright/test'
import type { RouteName } from '../../src/store/index.ts'
import { setLocale, t } from '../../src/words/index.ts'
import { playedEntry } from '../store/played.ts'
import { playUntil, unhurried } from './frames.ts'
import { inspect, large, small } from './inspect.ts'
import {
  button,
  expect,
  expectScreen,
  inMenu,
  opening,
  pauseMenu,
  resultData,
  test,
  measured,
} from './support.ts'
import { routeNames, ways } from './ways.ts'

test.use(measured)

/** Those that tests of their own come to, in several states; each other one is opened by its way. */
const covered: ReadonlySet<RouteName> = new Set(['title', 'settings', 'shift', 'results', 'scores'])

const own = playedEntry({ id: 'own', until: 60_000 })
const slow = playedEntry({ id: 'slow', until: 90_000, mode: 'blocking', name: 'Bo' })
const branch = { ...own, id: 'branch', branchAtMs: 40_000 }
const earlier = { ...own, id: 'earlier', result: { ...own.result, rules: 0 } }
const kept = JSON.stringify({ state: { entries: [own, slow, branch, earlier] }, version: 1 })

const addressIn =
  (lang: string) =>
  (search = '') =>
    `/?lang=${lang}${search}`

for (const lang of ['en', 'es'] as const) {
  const inWords = addressIn(lang)

  test.describe(`in ${lang}`, () => {
    test.beforeAll(() => setLocale(lang, []))
    test.afterAll(() => setLocale('en', []))

    test('the title, settings and empty high scores fit and have no fault', async ({ page }) => {
      await page.goto(inWords())
      await expect(page.locator('canvas')).toBeAttached()
      await inspect(page, 'title before any score')
      await button(page, t('title.settings')).click()
      await expectScreen(page, 'settings')
      await inspect(page, 'settings')
      await button(page, t('settings.back')).click()
      await button(page, t('title.scores')).click()
      await expectScreen(page, 'scores')
      await inspect(page, 'empty high scores')
    })

    test('the shift, its coach, its menu and its questions fit and have no fault', async ({
      page,
    }) => {
      await page.goto(inWords('&level=first-day&mode=async&seed=7'))
      await playUntil(page, () => document.querySelector('[data-coach-ring]') !== null, null)
      await unhurried(page, async () => {
        await page.keyboard.press('Digit1')
        await inspect(page, 'shift with coach')
        await page.keyboard.press('Digit2')
      })
      await page.keyboard.press('Escape')
      await expect(pauseMenu(page)).toBeVisible()
      await inspect(page, 'pause menu')
      await button(page, t('pause.leave')).click()
      await expect(page.getByText(t('pause.lost'))).toBeVisible()
      await inspect(page, 'leave question')
    })
  })
}

// Every language and every size of what comes after a shift, though not each of one with each.
for (const { lang, windows } of [
  { lang: 'en', windows: [large] },
  { lang: 'es', windows: [small] },
] as const) {
  const inWords = addressIn(lang)

  test.describe(`in ${lang}`, () => {
    test.beforeAll(() => setLocale(lang, []))
    test.afterAll(() => setLocale('en', []))

    test('results, sharing them, a link to them and filled high scores fit and have no fault', async ({
      page,
    }) => {
      await page.goto(inWords('&level=first-day&mode=async&seed=7&speed=16'))
      await resultData(page)
      await inspect(page, 'results of one mode')
      const link = await shareAndInvite(page, windows)
      await page.goto(inWords('&level=first-day&mode=blocking&seed=7&speed=16'))
      await expectScreen(page, 'shift')
      await resultData(page)
      await expect(page.locator('article')).toHaveCount(2)
      await inspect(page, 'results of both modes', windows)
      await (await inMenu(page, t('results.scores'))).click()
      await expect(page.locator('[data-shifts] tbody tr')).toHaveCount(2)
      await inspect(page, 'filled high scores')
      await button(page, t('scores.back')).click()
      await expectScreen(page, 'title')
      await inspect(page, 'title with scores', windows)
      await page.goto(inWords(new URL(link).hash))
      await expectScreen(page, 'linked')
      await inspect(page, 'linked shift', windows)
    })

    test('runs seen again, side by side, and a race fit and have no fault', async ({ page }) => {
      await page.goto(inWords('&level=first-day&mode=async&seed=7&waiter=nearest&speed=16'))
      await resultData(page)
      await button(page, t('watchButtons.both')).click()
      await expectScreen(page, 'watch')
      await page.getByRole('slider').fill('60000')
      await page.keyboard.press('Space')
      await inspect(page, 'side by side', windows)
      await page.keyboard.press('Escape')
      await (await inMenu(page, t('ghost.race'))).click()
      await opening(page, 75)
      await unhurried(page, () => inspect(page, 'race', windows))
    })

    test('high scores with branches and earlier rules fit and have no fault', async ({ page }) => {
      await openEverything(page, inWords())
      await inspect(page, 'high scores, all opened', windows)
      await button(page, t('records.remove')).click()
      await inspect(page, 'high scores, asking', windows)
    })
  })
}

// One page for all that one screen leads to: to load the game for each would be most of the work.
for (const from of ['title', 'map', 'results', 'scores'] as const) {
  test(`each screen that comes after ${from} fits and has no fault`, async ({ page, viewport }) => {
    await ways[from].open(page)
    for (const name of routeNames.filter((each) => !covered.has(each))) {
      const { go } = ways[name]
      if (!go || ways[name].from !== from) continue
      await expectScreen(page, from)
      await go(page)
      await inspectScreen(page, name)
      if (viewport) await page.setViewportSize(viewport)
      await page.goBack()
    }
    await expectScreen(page, from)
  })
}

for (const name of routeNames.filter((each) => !covered.has(each) && !ways[each].go)) {
  test(`${name} fits and has no fault`, async ({ page }) => {
    await ways[name].open(page)
    await inspectScreen(page, name)
  })
}

test('no screen is left out of these', () => {
  const origins = new Set<RouteName | null>(['title', 'map', 'results', 'scores'])
  const others = routeNames.filter((name) => !covered.has(name) && ways[name].go)
  expect(others.filter((name) => !origins.has(ways[name].from))).toEqual([])
})

async function inspectScreen(page: Page, name: RouteName): Promise<void> {
  await expectScreen(page, name)
  await expect(page.locator('main button').first()).toBeVisible()
  await inspect(page, name)
}

/** From results: the dialog of sharing, and that of inviting. Returns the link to the shift. */
async function shareAndInvite(page: Page, windows: readonly ViewportSize[]): Promise<string> {
  await (await inMenu(page, t('share.open'))).click()
  await expect(button(page, t('share.save'))).toBeVisible()
  await inspect(page, 'share dialog', windows)
  const link = await page.getByRole('textbox', { name: t('share.link') }).inputValue()
  await page.keyboard.press('Escape')
  await (await inMenu(page, t('share.invite'))).click()
  await expect(page.getByRole('dialog', { name: t('invitation.title') })).toBeVisible()
  await inspect(page, 'invitation', windows)
  await page.getByRole('button', { name: t('invitation.back'), exact: true }).click()
  return link
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
