// Scores are kept: across tabs, in a full storage, and through a file into another browser.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Entry } from '../../src/store/index.ts'
import { number, t } from '../../src/words/index.ts'
import { playedEntry } from '../store/played.ts'
import { button, expect, expectScreen, inMenu, notices, resultData, test } from './support.ts'

const KEY = 'cafe-await/runs'
const SHIFT = '/?level=first-day&mode=async&seed=7&speed=16'

const day = (at: number) => `2026-03-0${at}T12:00:00.000Z`
const some: readonly Entry[] = [
  playedEntry({ id: 'a', until: 60_000, name: 'Ada', date: day(1) }),
  playedEntry({ id: 'b', until: 90_000, name: 'Bo', date: day(2) }),
  playedEntry({ id: 'c', until: 80_000, name: 'Cy', date: day(3), mode: 'blocking' }),
]

test('two tabs finish a shift each, and both have both', async ({ page, context }) => {
  const other = await context.newPage()
  await Promise.all([page.goto(SHIFT), other.goto(SHIFT)])
  await page.bringToFront()
  await resultData(page)
  await other.bringToFront()
  await resultData(other)
  for (const tab of [page, other]) {
    await tab.bringToFront()
    await (await inMenu(tab, t('results.scores'))).click()
    await expect(rows(tab)).toHaveCount(2)
  }
  expect(await stored(page)).toHaveLength(2)
})

test('in a full storage the oldest replays make room, and the player is told', async ({ page }) => {
  await keep(page, some)
  const most = JSON.stringify({ state: { entries: some }, version: 1 }).length + 400 // and not a whole entry more
  await page.addInitScript((limit) => {
    const put = Storage.prototype.setItem
    Storage.prototype.setItem = function (key, text) {
      if (text.length > limit) throw new DOMException('full', 'QuotaExceededError')
      put.call(this, key, text)
    }
  }, most)
  await page.goto(SHIFT)
  await resultData(page)
  await expect(notices(page).getByText(t('storage.letGo', { number: 1 }))).toBeVisible()
  const kept = await stored(page)
  expect(kept).toHaveLength(some.length + 1)
  expect(kept.filter(({ code }) => code === null).map(({ id }) => id)).toEqual(['a'])
})

test('what is exported gives the same board in a fresh browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await keep(page, some)
  await openScores(page)
  await expect(rows(page)).toHaveCount(some.length) // before they are read: that does not wait
  const board = await rows(page).allInnerTexts()
  const saving = page.waitForEvent('download')
  await button(page, t('transfer.save')).click()
  const file = readFileSync(await (await saving).path())

  const fresh = await (
    await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' })
  ).newPage()
  await fresh.goto('/')
  await button(fresh, t('title.settings')).click()
  await fresh.getByRole('switch', { name: t('settings.everything') }).click() // before any shift
  await openScores(fresh)
  await expect(rows(fresh)).toHaveCount(0)
  await bring(fresh, file)
  await expect(said(fresh, t('transfer.added', { number: some.length }))).toBeVisible()
  await expect(rows(fresh)).toHaveText(board.map((row) => new RegExp(row.split(/\s+/)[1] ?? '')))
  await expect(button(fresh, t('transfer.open'))).toHaveAttribute('aria-disabled', 'false')
  await bring(fresh, file)
  await expect(said(fresh, t('transfer.left.here', { number: some.length }))).toBeVisible()
  await expect(rows(fresh)).toHaveCount(some.length)
  await fresh.context().close()
})

test('a damaged file and a forged score stay out, and it is said', async ({ page }) => {
  await openScores(page)
  await bring(page, Buffer.from('{"format":"cafe-await","entr'))
  await expect(said(page, t('transfer.fault.damaged'))).toBeVisible()
  await bring(page, Buffer.from('{"cake":true}'))
  await expect(said(page, t('transfer.fault.foreign'))).toBeVisible()
  const [honest, forger] = some
  const forged = { ...forger, result: { ...forger?.result, score: 9_999 } }
  const tries = { '2026-03-05': { async: { score: 99_999, stars: 3 } } }
  const head = { format: 'cafe-await', version: 1, tries }
  const text = JSON.stringify({ ...head, entries: [honest, forged, 17] })
  await bring(page, Buffer.from(text))
  await expect(said(page, t('transfer.added', { number: 1 }))).toBeVisible()
  await expect(said(page, t('transfer.left.forged', { number: 1 }))).toBeVisible()
  await expect(said(page, t('transfer.left.damaged', { number: 1 }))).toBeVisible()
  await expect(said(page, t('transfer.days.left', { number: 1 }))).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('cafe-await/daily'))).toBeNull()
  await expect(rows(page)).toHaveCount(1)
})

test('shifts are in before their stars, which can be called off by the keyboard', async ({
  page,
}) => {
  const entries = Array.from(
    { length: 60 },
    (_, seed) => playedEntry({ id: `${seed}`, until: 90_000, seed }), // robots take tenths of a second for each
  )
  await openScores(page)
  await bring(page, Buffer.from(JSON.stringify({ format: 'cafe-await', version: 1, entries })))
  await expect(said(page, t('transfer.added', { number: entries.length }))).toBeVisible()
  await expect(page.getByRole('progressbar', { name: t('transfer.doing.rated') })).toBeVisible()
  await button(page, t('transfer.cancel')).press('Enter')
  await expect(button(page, t('transfer.open'))).toBeFocused()
  const [unrated = ''] = t('transfer.unrated', { number: '' }).split(':')
  await expect(said(page, unrated)).toBeVisible()
  expect(await stored(page)).toHaveLength(entries.length)
})

test('Escape closes a score before it leaves, and one is deleted for good when asked twice', async ({
  page,
}) => {
  await keep(page, some)
  await openScores(page)
  await escapes(page)
  const more = t('records.more', { name: 'Bo', score: number(some[1]?.result.score ?? 0) })
  await button(page, more).click()
  await button(page, t('records.remove')).click()
  await expect(button(page, t('records.removeNo'))).toBeFocused()
  await button(page, t('records.removeYes')).click()
  await expect(button(page, more)).toHaveCount(0)
  await openScores(page)
  await expect(rows(page)).toHaveCount(some.length - 1)
})

/** Put entries into the storage before the page is opened for the first time. */
async function keep(page: Page, entries: readonly Entry[]): Promise<void> {
  const text = JSON.stringify({ state: { entries }, version: 1 })
  await page.addInitScript(
    ([key, value]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
    },
    [KEY, text] as const,
  )
}

async function openScores(page: Page): Promise<void> {
  await page.goto('/')
  await button(page, t('title.scores')).click()
  await expectScreen(page, 'scores')
}

async function stored(page: Page): Promise<readonly Entry[]> {
  const text = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY)
  return JSON.parse(text).state.entries
}

async function bring(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: 'scores.json', mimeType: 'application/json', buffer }
  await page.locator('input[type="file"]').setInputFiles(file)
}

function said(page: Page, words: string) {
  return page.locator('output').getByText(words)
}

function rows(page: Page) {
  return page.locator('[data-shifts] tbody tr')
}

/** Closes a shift’s ways first, and then leaves. */
async function escapes(page: Page): Promise<void> {
  const more = rows(page).getByRole('button').first()
  await more.click()
  await page.keyboard.press('Escape')
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  await expect(more).toBeFocused()
  await expectScreen(page, 'scores')
  await page.keyboard.press('Escape')
  await expectScreen(page, 'title')
  await button(page, t('title.scores')).click()
}
