// Links: a shift sent to somebody else is the same shift there; what is no link is answered once.
import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { lunchRush } from '../../src/levels/index.ts'
import { playLink, runLink } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import {
  button,
  expect,
  expectScreen,
  modeCard,
  inMenu,
  notices,
  resultData,
  test,
} from './support.ts'

const replay = replayOf(playShift(lunchRush, 7, 'async', robots.nearest, 'hashes'))
const linked = (page: Page) => page.getByTestId('linked')
const dialog = (page: Page) => page.getByRole('dialog', { name: t('share.title') })
const linkField = (page: Page) => dialog(page).getByRole('textbox', { name: t('share.link') })

/** Somebody else's browser, in which nothing has been kept. */
async function stranger(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL && { baseURL }) })
  return context.newPage()
}

async function playedByRobot(page: Page) {
  await page.goto('/?level=first-day&mode=async&seed=7&waiter=nearest&speed=16')
  return resultData(page)
}

test('a shift shared by its link has the same score in another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  const { score, served, lost } = await playedByRobot(page)
  await (await inMenu(page, t('share.open'))).click()
  const link = await linkField(page).inputValue()
  expect(link.length).toBeLessThan(2_000)
  await dialog(page)
    .getByRole('button', { name: t('share.copy'), exact: true })
    .click()
  await expect(dialog(page).getByText(t('share.copied'))).toBeVisible()
  await expect(page.getByRole('img', { name: t('share.codeOfRun') })).toBeVisible()
  const other = await stranger(browser, baseURL)
  await other.goto(link)
  await expect(linked(other)).toHaveAttribute('data-score', String(score))
  await expect(linked(other)).toHaveAttribute('data-served', String(served))
  await expect(linked(other)).toHaveAttribute('data-lost', String(lost))
  await expect(other).toHaveURL(/\/$/) // the link is not opened twice
  await button(other, t('linked.play')).click()
  await expectScreen(other, 'shift')
  await other.context().close()
})

test('the picture of a result is a PNG of 1200 by 630', async ({ page }) => {
  await playedByRobot(page)
  await (await inMenu(page, t('share.open'))).click()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    button(page, t('share.save')).click(),
  ])
  expect(saved.suggestedFilename()).toBe('cafe-await-first-day-7.png')
  const bytes = readFileSync(await saved.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: t('share.title') })).toHaveCount(0)
  await (await inMenu(page, t('share.invite'))).click()
  const invitation = page.getByRole('dialog', { name: t('invitation.title') })
  await expect(invitation.getByRole('img')).toBeVisible()
  await expect(invitation).toContainText('#play=first-day.7')
  await invitation.getByRole('button', { name: t('invitation.back') }).click()
  await expect(button(page, t('share.invite'))).toBeFocused()
})

test('a link to customers offers them, pasted into an open page too', async ({ page }) => {
  await page.goto(playLink({ level: 'lunch-rush', seed: 4711, mode: null }, '/'))
  const offer = page.getByRole('region', { name: t('offered.everyone') })
  await expect(offer).toContainText('4711')
  await page.evaluate(() => void (location.hash = '#play=first-day.12.async'))
  await expect(offer).toContainText('12')
  await expect(offer.getByRole('button', { name: t('mode.blocking.name') })).toHaveCount(0)
  await offer.getByRole('button', { name: t('mode.async.name') }).click()
  await expectScreen(page, 'shift')
  await expect(page.getByRole('heading', { name: t('level.first-day.name') })).toBeAttached()
})

const good = runLink({ name: 'Ada', leads: [person], replay }, '/')
const spoilt = [
  { what: 'damaged', link: good.slice(0, -7) },
  { what: 'damaged', link: '/#run=%3Cimg%20src=x%20onerror=alert(1)%3E' },
  { what: 'tooLong', link: `/#run=${'A'.repeat(60_000)}` },
  { what: 'foreign', link: '/#play=the-moon.7' },
] as const

for (const { what, link } of spoilt) {
  test(`${link.slice(0, 30)} gives one notice, ${what}, and the title`, async ({ page }) => {
    await page.goto(link)
    await expect(notices(page)).toContainText(t(`link.fault.${what}`))
    await expect(button(page, t('notice.dismiss'))).toHaveCount(1)
    await expectScreen(page, 'title')
    await expect(modeCard(page, 'blocking')).toBeVisible()
    await expect(page).toHaveURL(/\/$/)
  })
}

test('a name with markup is shown as text', async ({ page }) => {
  const name = '<img src=x> {{score}}'
  await page.goto(runLink({ name, leads: [person], replay }, '/'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await expect(page.locator('main img')).toHaveCount(0)
})
