// Everything a player can do, with nothing but a gamepad.
import type { Page } from '@playwright/test'
import { firstDay } from '../../src/levels/index.ts'
import type { Level } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { unhurried } from './frames.ts'
import { addPad, plugIn, press, steer } from './pad.ts'
import { chip, playRounds } from './room.ts'
import { button, expect, expectScreen, modeCard, opening, pauseMenu } from './support.ts'
import { resultData, secondsLeft, test } from './support.ts'
import { PASS } from '../support/floor.ts'

const legend = (page: Page) => page.getByRole('list', { name: t('gamepad.region') })
const table = (page: Page, number: number) => button(page, new RegExp(`^Table ${number}:`))

test.beforeEach(async ({ page }) => addPad(page))

test('a shift is played, found among the high scores and left by gamepad alone', async ({
  page,
}) => {
  test.slow() // a table is many presses away
  await page.goto('/?level=first-day&mode=async&seed=9&speed=3')
  await plugIn(page)
  await opening(page, 75)
  await playRounds(page, firstDay, visit)
  expect((await resultData(page)).served).toBeGreaterThanOrEqual(2)
  await steer(page, button(page, t('results.more')))
  await press(page, 'A')
  await steer(page, button(page, t('results.scores')))
  await press(page, 'A')
  await expectScreen(page, 'scores')
  const seed = page.getByRole('combobox', { name: t('scores.seed') })
  await expect(seed).toHaveValue('9')
  await expect(page.locator('[data-shifts] tbody tr')).toHaveCount(1)
  await steer(page, seed)
  await press(page, 'A')
  await expect(seed).toHaveValue('all')
  await expect(page.locator('[data-shifts] tbody tr')).toHaveCount(1)
  await press(page, 'A')
  await expect(seed).toHaveValue('7')
  await expect(page.locator('[data-shifts] tbody tr')).toHaveCount(0)
  await press(page, 'A')
  await expect(seed).toHaveValue('9')
  await press(page, 'B')
  await expectScreen(page, 'title')
})

test('in a shift B undoes, X stands, Start pauses and resumes', async ({ page }) => {
  await page.goto('/?level=lunch-rush&mode=async&seed=7')
  await plugIn(page)
  await opening(page, 90)
  await unhurried(page, async () => {
    for (const number of [2, 5]) {
      await steer(page, table(page, number))
      await press(page, 'A')
      await expect(chip(page, number)).toBeVisible()
    }
    await press(page, 'B')
    await expect(chip(page, 5)).toBeHidden()
    await press(page, 'X')
    await expect(chip(page, t('task.stand'))).toBeVisible()
    await press(page, 'X')
    await expect(chip(page, t('task.stand'))).toBeHidden()
  })

  await press(page, 'Start')
  await expect(pauseMenu(page)).toBeVisible()
  await expect(legend(page)).toBeVisible()
  await steer(page, button(page, t('pause.leave')))
  await press(page, 'A')
  await expect(page.getByText(t('pause.lost'))).toBeVisible()
  await press(page, 'B')
  await expect(button(page, t('pause.resume'))).toBeVisible()
  const left = await secondsLeft(page)
  await press(page, 'Start')
  await expect(pauseMenu(page)).toBeHidden()
  await opening(page, left)
})

test('settings are reached, changed and left, and a shift is found, by gamepad alone', async ({
  page,
}) => {
  await page.goto('/')
  await expect(legend(page)).toHaveCount(0)
  await plugIn(page)
  await expect(legend(page)).toBeVisible()
  await steer(page, button(page, t('title.settings')))
  await press(page, 'A')
  await expectScreen(page, 'settings')
  const music = page.getByRole('slider', { name: t('settings.music') })
  await steer(page, music)
  await expect(music).toHaveValue('0.5')
  await press(page, 'right')
  await press(page, 'right')
  await expect(music).toHaveValue('0.6')
  const mute = page.getByRole('switch', { name: t('settings.mute') })
  await steer(page, mute)
  await press(page, 'A')
  await expect(mute).toBeChecked()
  const calm = page.getByRole('radio', { name: t('settings.motionChoice.on'), exact: true })
  await steer(page, calm)
  await press(page, 'A')
  await expect(calm).toBeChecked()
  await press(page, 'B')
  await expectScreen(page, 'title')
  await plugIn(page, false)
  await expect(legend(page)).toHaveCount(0)
  await plugIn(page)

  const level = page.getByRole('radio', { name: t('level.lunch-rush.name') })
  await steer(page, level)
  await press(page, 'A')
  await expect(level).toBeChecked()
  await steer(page, modeCard(page, 'async'))
  await press(page, 'A')
  await expectScreen(page, 'shift')
})

/** As a player would: Y for the kitchen, the cross and A for a table. */
async function visit(page: Page, _: Level, station: number): Promise<void> {
  if (station === PASS) return press(page, 'Y')
  await steer(page, table(page, station))
  await press(page, 'A')
}
