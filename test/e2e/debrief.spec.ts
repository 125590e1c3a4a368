// The debrief in a browser: its moment is watched, and the way leads back to it.
import type { Page } from '@playwright/test'
import { floorPlanOf, levelOf, stationArea } from '../../src/levels/index.ts'
import type { CampaignId } from '../../src/levels/index.ts'
import { stationFor } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { lessonOutcome } from '../support/lesson.ts'
import { playUntil } from './frames.ts'
import { button, expect, expectScreen, test, measured } from './support.ts'
import { extendHistory, MAP, ways } from './ways.ts'

test.use(measured)

test('a phone shows stars, moment and next step; the moment is watched, and comes back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await ways.debrief.open(page)
  await expect(button(page, t('moment.watch'))).toBeInViewport({ ratio: 1 })
  await expect(button(page, /^Next/)).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await button(page, t('moment.watch')).click()
  await expectScreen(page, 'watch')
  await expect(page.getByTestId('watched')).toHaveCount(1)
  await playUntil(page, () => document.querySelector('main')?.dataset['screen'] === 'debrief', null)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(button(page, /^Next/)).toBeFocused()
})

const HAIR = 1 // CSS pixels that rounding costs

type Shown = { readonly level: CampaignId; readonly at: number | 'saveNow' }

/** Robots that believe the wrong thing, or the right one, and where the moment of their shift is. */
const moments = [
  { level: 'order-received', belief: 'wrong', at: 5 }, // of the lower row
  { level: 'all-together', belief: 'right', at: 3 },
  { level: 'flambe', belief: 'wrong', at: 1 },
  { level: 'frozen-app', belief: 'wrong', at: 'saveNow' },
] as const

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`${width} × ${height}: the picture of a moment shows its station whole`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    for (const { belief, ...shown } of moments) {
      const outcome = lessonOutcome({ level: shown.level, belief })
      await extendHistory(page, [MAP, { name: 'debrief', outcome }])
      await page.reload()
      const { strip, area } = await framed(page, shown)
      expect(area.top).toBeGreaterThanOrEqual(strip.top - HAIR)
      expect(area.bottom).toBeLessThanOrEqual(strip.bottom + HAIR)
      expect(area.left).toBeGreaterThanOrEqual(strip.left - HAIR)
      expect(area.right).toBeLessThanOrEqual(strip.right + HAIR)
    }
  })
}

/** The picture, and what belongs to the station in it, from hat to patience bar. */
async function framed(page: Page, { level, at }: Shown) {
  const floor = levelOf(level)?.floor
  if (!floor) throw new Error(`there is no level ${level}`)
  const plan = floorPlanOf(floor)
  const area = stationArea(floor, plan, at === 'saveNow' ? stationFor(floor, at) : at)
  if (!area) throw new Error(`there is no station ${at}`)
  const scene = page.locator('[data-rooms]')
  await expect(scene).toBeVisible()
  return scene.evaluate(
    (strip, { left, top, right, bottom }) => {
      const room = strip.querySelector('[data-side] > div')?.getBoundingClientRect()
      if (!room) throw new Error('there is no room')
      const { x, y, width, height } = room
      const there = {
        left: x + left * width,
        right: x + right * width,
        top: y + top * height,
        bottom: y + bottom * height,
      }
      return { strip: strip.getBoundingClientRect().toJSON() as DOMRect, area: there }
    },
    {
      left: Math.max(0, area.left / plan.width),
      right: Math.min(1, (area.left + area.width) / plan.width),
      top: area.top / plan.height,
      bottom: Math.min(1, (area.top + area.height) / plan.height),
    },
  )
}
