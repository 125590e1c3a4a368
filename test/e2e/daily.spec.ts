// The daily shift and a round of two, on dates of the test's own.
import type { Page } from '@playwright/test'
import { dailyOf } from '../../src/runs/index.ts'
import { shortDay, t } from '../../src/words/index.ts'
import { leap, openAtDate, playFor, playIntoShift } from './frames.ts'
import { holdsTry } from './held-try.ts'
import { button, expect, expectScreen, modeCard, resultData, test } from './support.ts'

const NOON = new Date('2026-03-05T12:00:00Z')
const LATE = new Date('2026-03-05T23:58:00Z')
const TO_TABLE_MS = 4_000 // there, and the order taken

const day = (page: Page, name: string) => page.getByRole('button', { name })
const cell = (date: string, results: string, key: 'cell' | 'cellToday' = 'cellToday') =>
  t(`daily.${key}`, { day: shortDay(date), results })
const scored = (mode: 'blocking' | 'async', score: number) =>
  t('daily.scored', { mode: t(`mode.${mode}.lower`), score: score.toLocaleString('en-US') })
const tryCard = (page: Page, mode: 'blocking' | 'async') =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: t(`mode.${mode}.name`) }) })

async function openAt(page: Page, time: Date): Promise<void> {
  await openAtDate(page, time)
  await page.goto('/')
  await button(page, t('titleLinks.daily')).click()
  await expectScreen(page, 'daily')
}

test('a ranked try is used up, and can be gone on with after a reload', async ({ page }) => {
  await openAt(page, NOON)
  await tryCard(page, 'async').getByRole('button').click()
  await expect(page.getByText(t('daily.occasion.ranked'))).toBeVisible()
  await holdsTry(page)
  await playIntoShift(page)
  await page.keyboard.press('Digit1')
  await page.goto('/?lang=en')
  await button(page, t('titleLinks.daily')).click()
  await expect(tryCard(page, 'async')).toContainText(t('daily.sentence.unfinished'))
  await button(page, t('daily.goOn')).click()
  await holdsTry(page)
  const { score } = await resultData(page)
  await expect(
    page.getByText(t('daily.results.ranked', { day: shortDay('2026-03-05') })),
  ).toBeVisible()
  await expect(button(page, t('daily.rankedMode.blocking'))).toBeFocused()

  await button(page, t('daily.toDaily')).click()
  await expect(tryCard(page, 'async')).toContainText(t('daily.sentence.done'))
  await expect(day(page, cell('2026-03-05', scored('async', score)))).toBeVisible()
})

test('practice does not change the day’s score', async ({ page }) => {
  await page.addInitScript(() => {
    const tries = { '2026-03-05': { async: { score: 321, stars: 1 } } }
    localStorage.setItem('cafe-await/daily', JSON.stringify({ tries, version: 1 }))
  })
  await openAt(page, NOON)
  await tryCard(page, 'async').getByRole('button').click()
  await expect(page.getByText(t('daily.occasion.practice'))).toBeAttached()
  await resultData(page)
  await expect(button(page, t('daily.rankedMode.blocking'))).toBeFocused()
  await button(page, t('daily.toDaily')).click()
  await expect(tryCard(page, 'async')).toContainText('321')
  await expect(day(page, cell('2026-03-05', scored('async', 321)))).toBeVisible()
  await expect(tryCard(page, 'blocking').getByRole('button')).toContainText(t('daily.play'))
})

test('a ranked try that is left is given up', async ({ page }) => {
  await openAt(page, NOON)
  await tryCard(page, 'blocking').getByRole('button').click()
  await holdsTry(page)
  await playIntoShift(page)
  await page.keyboard.press('Escape')
  await button(page, t('pause.leave')).click()
  await expect(page.getByText(t('daily.lost'))).toBeVisible()
  await button(page, t('pause.leave')).click()
  await button(page, t('titleLinks.daily')).click()
  await expect(tryCard(page, 'blocking')).toContainText(t('daily.sentence.givenUp'))
  await expect(tryCard(page, 'blocking').getByRole('button')).toContainText(t('daily.practise'))
})

test('at midnight UTC the next day’s shift is offered, and the day before can be practised', async ({
  page,
}) => {
  await openAt(page, LATE)
  await expect(page.getByText(t('daily.left', { hours: 0, minutes: 2 }))).toBeVisible()
  await leap(page, 3 * 60_000)
  const today = day(page, cell('2026-03-06', t('daily.notPlayed')))
  await expect(today).toBeVisible()
  await expect(page.getByText(t('daily.left', { hours: 23, minutes: 59 }))).toBeVisible()

  await today.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(day(page, cell('2026-03-05', t('daily.notPlayed'), 'cell'))).toBeFocused()
  await button(page, t('daily.practiseMode.blocking')).click()
  await expect(page.getByText(t('daily.occasion.practice'))).toBeAttached()
  expect(await page.evaluate(() => localStorage.getItem('cafe-await/daily'))).toBeNull()
  expect(dailyOf('2026-03-05')).not.toEqual(dailyOf('2026-03-06'))
})

test('two people take turns, and nobody loses a score', async ({ page }) => {
  await openAtDate(page, NOON)
  await page.goto('/')
  await page.getByLabel(t('title.yourName')).fill('Owner')
  await button(page, t('titleLinks.round')).click()
  await page
    .getByRole('radio', { name: t('round.modesChoice.async'), exact: true })
    .check({ force: true })
  await page.getByLabel(t('round.firstName')).fill('Ana')
  await button(page, t('round.begin')).click()
  const ana = await playTurn(page)

  await button(page, t('round.next')).click()
  await page.getByLabel(t('round.nextName')).fill('ana')
  await button(page, t('round.nextGo')).click()
  await expect(page.getByText(t('round.again', { name: 'Ana' }))).toBeVisible()
  await button(page, t('round.againNo')).click()
  await page.getByLabel(t('round.nextName')).fill('Ben')
  await button(page, t('round.nextGo')).click()
  await page.reload()
  await page.goBack()
  await expect(button(page, t('titleLinks.roundOn'))).toContainText('Ben')
  await button(page, t('titleLinks.roundOn')).click()
  const ben = await playTurn(page)

  await button(page, t('round.next')).click()
  await button(page, t('round.end')).click()
  await expect(page.getByRole('row').filter({ hasText: 'Ana' })).toContainText(String(ana.score))
  await expect(page.getByRole('row').filter({ hasText: 'Ben' })).toContainText(String(ben.score))
  await button(page, t('round.back')).click()
  await expect(page.getByLabel(t('title.yourName'))).toHaveValue('Owner')
  await expect(modeCard(page, 'async')).toBeVisible()
  const kept = await page.evaluate(() => localStorage.getItem('cafe-await/runs') ?? '')
  expect(kept).toContain('"name":"Ana"')
  expect(kept).toContain('"name":"Ben"')
})

async function playTurn(page: Page) {
  await button(page, t('round.play.async')).click()
  await playIntoShift(page)
  await page.keyboard.press('Digit1')
  await playFor(page, TO_TABLE_MS)
  await page.keyboard.press('k')
  return resultData(page)
}
