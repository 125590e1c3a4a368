// The room is drawn by a large part that comes last; before it and without it the game answers.
import type { Route } from '@playwright/test'
import { t } from '../../src/words/index.ts'
import { bar, button, expect, expectScreen, modeCard, opening, test } from './support.ts'

const CUT_OFF = /net::ERR_CONNECTION_FAILED$/ // what these tests do to the network
const STAGE = /assets\/stage-[^/]*\.js$/
const TITLE = /assets\/title-[^/]*\.js$/
const HOST = /assets\/host-[^/]*\.js$/
const SCREENS = /assets\/play-part-[^/]*\.js$/
const RECORDS = /assets\/records-part-[^/]*\.js$/

test.use({ cold: true })

test('the title, compiled on its way, can be used before the room has arrived', async ({
  page,
}) => {
  const held: Route[] = []
  const script = page.waitForResponse(TITLE)
  await page.route(STAGE, (route) => void held.push(route))
  await page.goto('/')
  expect(await (await script).text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
  await button(page, t('title.settings')).click()
  await expectScreen(page, 'settings')
  await button(page, t('settings.back')).click()
  await modeCard(page, 'async').click()
  await expect(page.getByText(t('hud.opening'))).toBeVisible()
  await expect(page.locator('canvas')).toHaveCount(0)

  for (const route of held) await route.continue()
  await expect(page.locator('canvas')).toBeVisible()
  await expect(page.getByText(t('hud.opening'))).toBeHidden()
})

test('a room that does not arrive is said, and nothing else is to be seen', async ({
  page,
  trouble,
}) => {
  trouble.allow(CUT_OFF)
  await page.route(STAGE, (route) => route.abort('connectionfailed'))
  await page.goto('/')
  await modeCard(page, 'async').click()
  await expect(
    page.getByRole('alert').filter({ hasText: t('notice.stageNotLoaded') }),
  ).toBeVisible()
  await expect(button(page, t('failure.reload'))).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(1)
  await expect(bar(page)).toHaveCount(0)
})

test('a shift asked for before the restaurant has arrived begins when it has', async ({ page }) => {
  const held: Route[] = []
  await page.route(HOST, (route) => void held.push(route))
  await page.goto('/')
  await modeCard(page, 'async').click()
  await expectScreen(page, 'shift') // the tap is answered; nothing runs yet
  await expect(page.getByText(t('hud.opening'))).toBeVisible()
  await expect(page.getByText(t('hud.opening'))).toHaveCount(1)

  for (const route of held) await route.continue()
  await opening(page, 75)
  await expect(page.getByText(t('hud.opening'))).toBeHidden()
})

test('screens not yet opened are there when the network has gone', async ({ page, trouble }) => {
  trouble.allow(/net::ERR_INTERNET_DISCONNECTED$/)
  const followed = page.waitForResponse(RECORDS)
  await page.goto('/')
  await followed
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await button(page, t('title.scores')).click()
  await expectScreen(page, 'scores')
  await expect(button(page, t('scores.back'))).toBeVisible()
})

test('a screen that does not arrive is said', async ({ page, trouble }) => {
  trouble.allow(CUT_OFF)
  trouble.allow(/did not arrive/)
  await page.route(SCREENS, (route) => route.abort('connectionfailed'))
  await page.goto('/')
  await button(page, t('title.settings')).click()
  await expect(page.getByRole('alert').filter({ hasText: t('failure.screen') })).toBeVisible()
})

test('pictures that do not arrive are said', async ({ page, trouble }) => {
  const pictures = /assets\/(?:art|room)@[^/]*\.avif$/
  trouble.allow(CUT_OFF)
  await page.route(pictures, (route) => route.abort('connectionfailed'))
  await page.goto('/?level=first-day')
  await expect(
    page.getByRole('alert').filter({ hasText: t('notice.stageNotLoaded') }),
  ).toBeVisible()
})

test('a shift begins before its customers have pictures, and goes on when they have', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route(/assets\/customers@/, (route) => void held.push(route))
  await page.goto('/?level=first-day&mode=async&seed=7')
  await opening(page, 75)
  await expect(page.getByText(t('hud.opening'))).toBeHidden()
  expect(held).toHaveLength(1)

  const come = page.waitForResponse(/assets\/customers@/)
  for (const route of held) await route.continue()
  await come
  await expect(page.locator('canvas')).toBeVisible()
  await expect(bar(page)).toBeVisible()
})

test('customers whose pictures do not come are served all the same', async ({ page, trouble }) => {
  trouble.allow(CUT_OFF)
  await page.route(/assets\/customers@/, (route) => route.abort('connectionfailed'))
  await page.goto('/?level=first-day&mode=async&seed=7')
  await opening(page, 75)
  await expect(page.locator('canvas')).toBeVisible()
  await expect(page.getByText(t('notice.stageNotLoaded'))).toHaveCount(0)
})

test('a browser that cannot draw is told what to do', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto('/')
  await modeCard(page, 'blocking').click()
  await expect(page.getByRole('alert').filter({ hasText: t('notice.noCanvas') })).toBeVisible()
  await expect(bar(page)).toHaveCount(0)
})
