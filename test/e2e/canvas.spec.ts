// The room is drawn on a plain canvas, which every browser has.
import { firstDay } from '../../src/levels/index.ts'
import { unhurried } from './frames.ts'
import { chips, click } from './room.ts'
import { expect, opening, resultData, simulate, test } from './support.ts'

test('the game plays where there is no WebGL', async ({ page }) => {
  await page.goto('/?level=first-day&mode=async&seed=7')
  await expect(page.locator('canvas')).toBeVisible()
  const renderer = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => ({
    webgl: document.createElement('canvas').getContext('webgl') !== null,
    drawnOn2d: canvas.getContext('2d') !== null,
  }))
  expect(renderer).toEqual({ webgl: false, drawnOn2d: true })
  await opening(page, 75)
  await unhurried(page, async () => {
    await click(page, firstDay, 2)
    await expect(chips(page)).toHaveCount(1)
  })
})

test('neither canvas nor speed nor frame rate changes a robot’s shift', async ({ page }) => {
  await page.addInitScript(() => {
    const frame = requestAnimationFrame
    window.requestAnimationFrame = (step) => frame((now) => void setTimeout(step, 70, now + 70))
  })
  await page.goto('/?level=first-day&mode=blocking&seed=3&waiter=least-patience&speed=11')
  const { score, served, lost, hash } = simulate('first-day', 'blocking', 3, 'least-patience')
  expect(await resultData(page)).toEqual({ score, served, lost, hash })
})
