// The shift played in the room itself, by clicking and by touching.
import { firstDay, lunchRush } from '../../src/levels/index.ts'
import { t } from '../../src/words/index.ts'
import { unhurried } from './frames.ts'
import { chip, click, placeOf, playRounds } from './room.ts'
import { expect, opening, resultData, test } from './support.ts'
import { PASS } from '../support/floor.ts'

test('a shift can be played with the mouse alone, from opening to closing', async ({ page }) => {
  await page.goto('/?level=first-day&mode=async&seed=7&speed=4')
  await expect(page.locator('canvas')).toBeVisible()
  await opening(page, 75)

  const said = (await playRounds(page, firstDay, click, Number.POSITIVE_INFINITY)).join('\n')
  expect(said).toMatch(/(?:take order|serve) [1-4]/)

  const { score, served } = await resultData(page)
  expect(served).toBeGreaterThanOrEqual(2)
  expect(score).toBeGreaterThan(0)
})

test('a click adds a visit, another one drops it, and holding the kitchen stands there', async ({
  page,
}) => {
  await page.goto('/?level=lunch-rush&mode=async&seed=7')
  await expect(page.locator('canvas')).toBeVisible()
  await opening(page, 90)
  await unhurried(page, async () => {
    for (const station of [1, 3, 4, 6]) await click(page, lunchRush, station)
    await expect(chip(page, 6)).toBeVisible()
    await click(page, lunchRush, 6)
    await expect(chip(page, 6)).toBeHidden()
    await expect(chip(page, 4)).toBeVisible()

    const { x, y } = await placeOf(page, lunchRush, PASS)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await expect(chip(page, t('task.stand'))).toBeVisible()
    await page.mouse.up()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('touching a table adds a visit, touching its chip drops it', async ({ page }) => {
    await page.goto('/?level=lunch-rush&mode=async&seed=7')
    await expect(page.locator('canvas')).toBeVisible()
    await opening(page, 90)
    await unhurried(page, async () => {
      for (const station of [4, 6]) {
        const { x, y } = await placeOf(page, lunchRush, station)
        await page.touchscreen.tap(x, y)
        await expect(chip(page, station)).toBeVisible()
      }
      await chip(page, 6).tap()
      await expect(chip(page, 6)).toBeHidden()
    })
  })
})
