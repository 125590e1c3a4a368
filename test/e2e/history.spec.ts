// The browser's Back leaves a screen, and asks in a shift; a reload comes back to the same screen.
import type { Page } from '@playwright/test'
import { playLink } from '../../src/runs/index.ts'
import type { Route, RouteName } from '../../src/store/index.ts'
import { SANDBOX } from '../../src/ui/sandbox/start.ts'
import { LAB } from '../../src/ui/lab/start.ts'
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
import { comeTo, debrief, fromTitle, lesson, link, MAP, predict } from './ways.ts'
import { robotResults, ROOM, routeNames, ways } from './ways.ts'

/** The screens that these tests come to, with what leads there from the one before. */
const fromTheTitle = {
  settings: t('title.settings'),
  daily: new RegExp(`^${t('titleLinks.daily')}`),
  round: new RegExp(`^${t('titleLinks.round')}`),
  map: new RegExp(`^${t('titleLinks.campaign')}`),
  workshop: new RegExp(`^${t('titleLinks.workshop')}`),
}
const fromResults = {
  scores: t('results.scores'),
  timeline: t('results.seeWhy'),
} as const
const album: Route = { name: 'album' }
const questions: Route = { name: 'questions' }
const ofARoom = ['room', 'facilitator', 'projector'] as const
const ofTheCampaign = [predict, lesson, debrief, album, questions, SANDBOX, LAB]

/** A reload comes back to the screen; Back leaves it for the one before, Forward returns to it. */
async function staysAndLeaves(page: Page, name: RouteName): Promise<void> {
  const before = ways[name].from ?? 'title'
  await expectShown(page, name)
  await page.reload()
  await expectShown(page, name)
  await page.goBack()
  await expectShown(page, before)
  await page.goForward()
  await expectShown(page, name)
}

async function expectShown(page: Page, name: RouteName): Promise<void> {
  await expectScreen(page, name)
  await expect(page.locator('main :is(h1, button)').first()).toBeVisible()
}

test('what the title leads to is there after a reload, and Back leaves it', async ({ page }) => {
  await page.goto('/')
  for (const [name, way] of Object.entries(fromTheTitle)) {
    await button(page, way).click()
    await staysAndLeaves(page, name as RouteName)
    await page.goBack()
    await expectScreen(page, 'title')
  }
  await button(page, t('title.scores')).click()
  await button(page, t('collect.open')).click()
  await staysAndLeaves(page, 'collect')
})

test('results and what they lead to are there after a reload, and Back leaves them', async ({
  page,
}) => {
  await robotResults(page)
  await staysAndLeaves(page, 'results')
  for (const [name, way] of Object.entries(fromResults)) {
    await (await inMenu(page, way)).click()
    await staysAndLeaves(page, name as RouteName)
    await page.goBack()
    await expectScreen(page, 'results')
  }
  await button(page, t('watchButtons.both')).click()
  await staysAndLeaves(page, 'watch')
})

test('screens of the campaign are there after a reload, and Back leaves them', async ({ page }) => {
  await ways.map.open(page)
  await expectScreen(page, 'map')
  for (const screen of ofTheCampaign) {
    await comeTo(page, [MAP, screen])
    await staysAndLeaves(page, screen.name)
    await page.goBack()
    await expectScreen(page, 'map')
  }
})

test('screens of a room are there after a reload, and Back leaves them', async ({ page }) => {
  await ways.title.open(page)
  await expectScreen(page, 'title')
  for (const name of ofARoom) {
    await comeTo(page, [{ name, code: ROOM }])
    await staysAndLeaves(page, name)
    await page.goBack()
    await expectScreen(page, 'title')
  }
})

test('a robot’s shift is there after a reload, and Back leaves it', async ({ page }) => {
  await ways.shift.open(page)
  await staysAndLeaves(page, 'shift')
})

test('any other screen is there after a reload, and Back leaves it', async ({ page }) => {
  const visited = new Set<string>([
    'shift',
    'linked',
    'results',
    'watch',
    'collect',
    ...ofARoom,
    ...Object.keys(fromTheTitle),
    ...Object.keys(fromResults),
    ...ofTheCampaign.map(({ name }) => name),
  ])
  for (const name of routeNames.filter((each) => !visited.has(each))) {
    await ways[name].open(page)
    if (ways[name].from !== null) await staysAndLeaves(page, name)
  }
})

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

test('a button back leaves no screen behind it, and Back at the title leaves the game', async ({
  page,
}) => {
  await page.goto('about:blank')
  await fromTitle(page, t('title.settings'))
  await page.goBack()
  await expectScreen(page, 'title')
  await button(page, t('title.settings')).click()
  await page.keyboard.press('Escape')
  await expectScreen(page, 'title')
  await button(page, t('title.settings')).click()
  await button(page, t('settings.back')).click()
  await expectScreen(page, 'title')
  await button(page, t('title.scores')).click()
  await page.keyboard.press('Escape')
  await expectScreen(page, 'title')
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
})

test('a link pasted into an open page is one screen, also after a reload', async ({ page }) => {
  await fromTitle(page, t('title.settings'))
  await page.evaluate((hash) => void (location.hash = hash), link.slice(2))
  await expectScreen(page, 'linked')
  await expect(page).toHaveURL(/\/$/)
  await staysAndLeaves(page, 'linked')
})

test('customers offered by a link are still offered after a reload', async ({ page }) => {
  await page.goto(playLink({ level: 'lunch-rush', seed: 4711, mode: null }, '/'))
  const offer = page.getByRole('region', { name: t('offered.everyone') })
  await expect(offer).toContainText('4711')
  await page.reload()
  await expect(offer).toContainText('4711')
})

test('a screen gives the window its name, and the game’s address opens it at its title', async ({
  page,
}) => {
  await fromTitle(page, t('title.settings'))
  await expect(page).toHaveTitle(`${t('settings.title')} · ${t('title.name')}`)
  await page.goBack()
  await expect(page).toHaveTitle(t('title.name'))
  await page.goForward()
  await expectScreen(page, 'settings')
  await page.goto('/')
  await expectScreen(page, 'title')
  await expect(button(page, t('title.settings'))).toBeVisible()
})
