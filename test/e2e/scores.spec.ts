// High scores and the name outlive the page.
import type { Page } from '@playwright/test'
import { firstDay } from '../../src/levels/index.ts'
import { t } from '../../src/words/index.ts'
import { playRounds, press } from './room.ts'
import { button, expect, expectScreen, modeCard, inMenu, opening } from './support.ts'
import { resultData, test } from './support.ts'

const KEY = 'cafe-await/runs'

test('a score and the name it was made under survive a reload', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel(t('title.yourName')).fill('Ada')
  const score = await playFirstDay(page)

  await (await inMenu(page, t('results.title'))).click()
  await expectScreen(page, 'title')
  await expect(page).toHaveURL('/')
  await page.reload()
  await expect(page.getByLabel(t('title.yourName'))).toHaveValue('Ada')
  await page.getByRole('radio', { name: t('level.first-day.name') }).check({ force: true })
  await expect(modeCard(page, 'async')).toContainText(t('title.yourBest', { score }))

  await button(page, t('title.scores')).click()
  await expectScreen(page, 'scores')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText(`Ada${score}`)
})

// The ten best, in their order: test/ui/scores.test.tsx.
test('a robot’s shift is shown and not kept', async ({ page }) => {
  await page.goto('/?level=first-day&mode=async&seed=7&waiter=nearest&speed=16')
  await resultData(page)
  const kept = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY)
  expect(kept).not.toContain('first-day')
  await (await inMenu(page, t('results.scores'))).click()
  await page.getByRole('radio', { name: t('level.first-day.name') }).check({ force: true })
  await expect(rows(page)).toHaveCount(0)
})

async function playFirstDay(page: Page): Promise<number> {
  await page.goto('/?level=first-day&mode=async&seed=7&speed=12')
  await opening(page, 75)
  await playRounds(page, firstDay, press)
  return (await resultData(page)).score
}

function rows(page: Page) {
  return page.locator('[data-shifts] tbody tr')
}
