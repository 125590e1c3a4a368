// Both modes on the same customers, beside each other.
import type { Page } from '@playwright/test'
import { lunchRush } from '../../src/levels/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { playRounds, press } from './room.ts'
import { bar, expect, expectScreen, inMenu, opening, resultData, test } from './support.ts'

const CLEARLY = 1.15 // from this ratio on one mode is ahead

test('after both modes the results compare them and lead on', async ({ page }) => {
  const blocking = await play(page, 'blocking')
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toContainText(t('results.over'))
  await expect(page.locator('article')).toHaveCount(1)

  const async = await play(page, 'async')
  await expect(headline).toContainText(t('results.same'))
  await expect(headline).toContainText(verdict(async / blocking))
  const cards = page.locator('article')
  await expect(cards).toHaveCount(2)
  await expect(cards.nth(0)).toContainText(t('mode.blocking.name'))
  await expect(cards.nth(0)).toContainText(`${t('results.score')} ${written(blocking)}`)
  await expect(cards.nth(1)).toContainText(t('mode.async.name'))
  await expect(cards.nth(1)).toContainText(`${t('results.score')} ${written(async)}`)

  await (await inMenu(page, t('results.scores'))).click()
  const ratio = written(async / blocking)
  await expect(page.getByText(t('scores.ratio', { ratio }).replaceAll('*', ''))).toBeVisible()
})

const ways = [
  { name: t('results.again'), mode: 'async' },
  { name: t('results.tryMode.blocking'), mode: 'blocking' },
] as const

for (const { name, mode } of ways) {
  test(`"${name}" on the results starts that shift`, async ({ page }) => {
    await page.goto('/?level=first-day&mode=async&seed=9&speed=16')
    await resultData(page)
    await page.getByRole('navigation').getByRole('button', { name }).click()
    await expectScreen(page, 'shift')
    await expect(bar(page)).toContainText(t(`mode.${mode}.name`))
    await expect(page).toHaveURL('/')
  })
}

async function play(page: Page, mode: Mode): Promise<number> {
  await page.goto(`/?level=lunch-rush&mode=${mode}&seed=7&speed=3`)
  await opening(page, 90)
  await playRounds(page, lunchRush, press)
  const { score, served } = await resultData(page)
  expect(served).toBeGreaterThanOrEqual(1)
  return score
}

function verdict(ratio: number): string {
  if (ratio >= CLEARLY) return t('results.times', { ratio: written(ratio) })
  return ratio <= 1 / CLEARLY ? t('results.behind') : t('results.alike')
}

function written(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 })
}
