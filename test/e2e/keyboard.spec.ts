// Everything a player can do, without a mouse.
import type { Page } from '@playwright/test'
import { firstDay } from '../../src/levels/index.ts'
import { t } from '../../src/words/index.ts'
import { playFor, unhurried } from './frames.ts'
import { chip, chips, playRounds, press } from './room.ts'
import { button, expect, expectScreen, modeCard, opening } from './support.ts'
import { pauseMenu, resultData, secondsLeft, test } from './support.ts'

test('a shift is played and closed by keyboard alone', async ({ page }) => {
  await page.goto('/?level=first-day&mode=async&seed=7&speed=4')
  await opening(page, 75)
  await playRounds(page, firstDay, press)
  const { served, score } = await resultData(page)
  expect(served).toBeGreaterThanOrEqual(1)
  expect(score).toBeGreaterThan(0)
})

test('finding a shift, pausing, undoing and leaving work by keyboard', async ({ page }) => {
  await page.goto('/')
  await startFirstDay(page)
  await opening(page, 75)

  await unhurried(page, async () => {
    await page.keyboard.press('Digit1')
    await page.keyboard.press('Digit2')
    await expect(chip(page, 2)).toBeVisible()
    await page.keyboard.press('z')
    await expect(chip(page, 2)).toBeHidden()
  })

  await page.keyboard.press('Space')
  await standsStill(page)
  await page.keyboard.press('Space')
  await expect(pauseMenu(page)).toBeHidden()
  await opening(page, await secondsLeft(page))

  await page.keyboard.press('Escape')
  await standsStill(page)
  await leave(page)
  await expect(page.getByRole('dialog', { name: t('pause.leaveQuestion') })).toBeVisible()
  await expect(button(page, t('pause.stay'))).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, t('pause.resume'))).toBeFocused()
  await leave(page)
  await tabTo(page, t('pause.leave'))
  await page.keyboard.press('Enter')
  await expectScreen(page, 'title')
})

/** From the title: the first day by arrow keys, then the async card by Tab and Enter. */
async function startFirstDay(page: Page): Promise<void> {
  const level = page.getByRole('radio', { name: t('level.first-day.name') })
  const chosen = page.getByRole('radio', { checked: true })
  await tabUntil(page, async () => (await chosen.and(page.locator(':focus')).count()) === 1)
  await page.keyboard.press('ArrowRight')
  await expect(level).not.toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await expect(level).toBeChecked()
  const card = modeCard(page, 'async')
  await tabUntil(page, async () => (await card.and(page.locator(':focus')).count()) === 1)
  await page.keyboard.press('Enter')
  await expectScreen(page, 'shift')
}

async function tabTo(page: Page, name: string): Promise<void> {
  const target = button(page, name).and(page.locator(':focus'))
  await tabUntil(page, async () => (await target.count()) === 1)
}

async function tabUntil(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if (await there()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The Tab key does not get there')
}

async function leave(page: Page): Promise<void> {
  await tabTo(page, t('pause.leave'))
  await page.keyboard.press('Enter')
}

async function standsStill(page: Page): Promise<void> {
  await expect(pauseMenu(page)).toBeVisible()
  await playFor(page, 500) // the bar is up to date some frames later
  const left = await secondsLeft(page)
  await playFor(page, 2_000)
  expect(await secondsLeft(page)).toBe(left)
}

test('single keys can be turned off; arrows and Enter remain', async ({ page }) => {
  await page.goto('/')
  await button(page, t('title.settings')).click()
  await page.getByRole('switch', { name: t('settings.singleKeys') }).click()
  await page.goto('/?level=first-day&mode=async&seed=7')
  await opening(page, 75)
  await unhurried(page, async () => {
    await page.keyboard.press('Digit1')
    await page.keyboard.press('m')
    await expect(button(page, t('hud.mute'))).toHaveAttribute('aria-pressed', 'false')
    await expect(chip(page, 1)).toHaveCount(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(chips(page)).toHaveCount(1)
  })
})
