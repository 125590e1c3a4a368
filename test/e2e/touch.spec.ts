// A shift by fingers on a phone, and room for a finger at every station on the smallest of them.
import type { Page } from '@playwright/test'
import { firstDay } from '../../src/levels/index.ts'
import type { Level } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { unhurried } from './frames.ts'
import { measure } from './inspect.ts'
import { placeOf, playRounds } from './room.ts'
import { expect, opening, resultData, test, measured } from './support.ts'

test.use(measured)

const FINGER = 44 // CSS pixels

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a shift can be played by touch alone', async ({ page }) => {
  await page.goto('/?level=first-day&mode=async&seed=7&speed=4')
  await expect(page.locator('canvas')).toBeVisible()
  await opening(page, 75)
  await playRounds(page, firstDay, touch)
  expect((await resultData(page)).served).toBeGreaterThanOrEqual(2)
})

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  test('every station of the fullest room, and every control, is a finger large', async ({
    page,
  }) => {
    await page.goto('/?level=full-house&mode=async&seed=7')
    await opening(page, 90)
    const stations = page
      .getByRole('application', { name: t('station.region') })
      .getByRole('button')
    const boxes = await unhurried(page, async () => {
      await page.keyboard.press('Digit1')
      await expect(stations).toHaveCount(9)
      await expect(page.getByRole('button', { name: /^1: / })).toBeVisible()
      return measure(page.getByRole('button'))
    })
    for (const [name, width, height] of boxes) {
      expect.soft(width, `width of ${name}`).toBeGreaterThanOrEqual(FINGER)
      expect.soft(height, `height of ${name}`).toBeGreaterThanOrEqual(FINGER)
    }
  })
})

async function touch(page: Page, level: Level, station: number): Promise<void> {
  const { x, y } = await placeOf(page, level, station)
  await page.touchscreen.tap(x, y)
}
