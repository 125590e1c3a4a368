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

test('a shift is shared as a picture, and by a link that has the same score elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/?level=first-day&mode=async&seed=7&waiter=nearest&speed=16')
  const { score, served, lost } = await resultData(page)
  await (await inMenu(page, t('share.open'))).click()
  const link = await linkField(page).inputValue()
  expect(link.length).toBeLessThan(2_000)
  await dialog(page)
    .getByRole('button', { name: t('share.copy'), exact: true })
    .click()
  await expect(dialog(page).getByText(t('share.copied'))).toBeVisible()
  await expect(page.getByRole('img', { name: t('share.codeOfRun') })).toBeVisible()
  await savesPicture(page)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await invites(page)

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

/** From the dialog of sharing: a PNG of 1200 by 630. */
async function savesPicture(page: Page): Promise<void> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    button(page, t('share.save')).click(),
  ])
  expect(saved.suggestedFilename()).toBe('cafe-await-first-day-7.png')
  const bytes = readFileSync(await saved.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
}

/** From the results: an invitation to the same customers. */
async function invites(page: Page): Promise<void> {
  await (await inMenu(page, t('share.invite'))).click()
  const invitation = page.getByRole('dialog', { name: t('invitation.title') })
  await expect(invitation.getByRole('img')).toBeVisible()
  await expect(invitation).toContainText('#play=first-day.7')
  await invitation.getByRole('button', { name: t('invitation.back') }).click()
  await expect(button(page, t('share.invite'))).toBeFocused()
}

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

test('what is no link gives one notice and the title, by address or pasted', async ({ page }) => {
  await page.goto(spoilt[0].link)
  for (const { what, link } of spoilt) {
    if (link !== spoilt[0].link) {
      await page.evaluate((hash) => void (location.hash = hash), link.slice(1))
    }
    await expect(notices(page)).toContainText(t(`link.fault.${what}`))
    await expect(button(page, t('notice.dismiss'))).toHaveCount(1)
    await expectScreen(page, 'title')
    await expect(modeCard(page, 'blocking')).toBeVisible()
    await expect(page).toHaveURL(/\/$/)
    await button(page, t('notice.dismiss')).click()
    await expect(button(page, t('notice.dismiss'))).toHaveCount(0)
  }
})
