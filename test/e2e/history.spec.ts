// The browser's Back leaves a screen, and asks in a shift; a reload comes back to the same screen.
import type { Page } from '@playwright/test'
import { playLink, runLink } from '../../src/runs/index.ts'
import { lunchRush } from '../../src/levels/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { RouteName } from '../../src/store/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import {
  button,
  expect,
  expectScreen,
  modeCard,
  opening,
  pauseMenu,
  resultData,
  test,
} from './support.ts'

const replay = replayOf(playShift(lunchRush, 7, 'async', robots.nearest, 'hashes'))
const link = runLink({ name: 'Ada', robot: null, replay }, '/')

type Way = { readonly from: RouteName; readonly open: (page: Page) => Promise<void> }

/** How to come to each screen, and where from. */
const ways: Readonly<Record<Exclude<RouteName, 'title'>, Way>> = {
  shift: { from: 'title', open: (page) => page.goto('/?level=first-day&waiter=nearest').then() },
  results: { from: 'title', open: robotResults },
  scores: { from: 'results', open: (page) => afterwards(page, t('results.scores')) },
  settings: { from: 'title', open: (page) => fromTitle(page, t('title.settings')) },
  timeline: { from: 'results', open: (page) => afterwards(page, t('results.seeWhy')) },
  watch: { from: 'results', open: (page) => afterwards(page, t('ways.both')) },
  linked: { from: 'title', open: (page) => page.goto(link).then() },
  daily: { from: 'title', open: (page) => fromTitle(page, new RegExp(`^${t('doors.daily')}`)) },
  round: { from: 'title', open: (page) => fromTitle(page, new RegExp(`^${t('doors.round')}`)) },
}

async function fromTitle(page: Page, name: string | RegExp): Promise<void> {
  await page.goto('/')
  await button(page, name).click()
}

async function robotResults(page: Page): Promise<void> {
  await page.goto('/?level=first-day&mode=async&seed=7&waiter=nearest&speed=16')
  await resultData(page)
}

async function afterwards(page: Page, name: string): Promise<void> {
  await robotResults(page)
  await button(page, name).click()
}

const names = Object.keys(ways) as (keyof typeof ways)[]
for (const name of names) {
  const { from, open } = ways[name]
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

test('Back closes a dialog first', async ({ page }) => {
  await robotResults(page)
  await button(page, t('share.invite')).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeHidden()
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
