// By what the room is drawn: by WebGL where a graphics card does the work, else on a plain canvas.
import type { Page } from '@playwright/test'
import { expect, resultData, simulate, test } from './support.ts'

test('the room is drawn by WebGL where there is a graphics card', async ({ page }) => {
  expect(await contextOf(page)).toBe('webgl')
})

test('a robot’s shift drawn by WebGL is the shift without a browser', async ({ page }) => {
  await page.goto('/?level=lunch-rush&mode=async&seed=7&waiter=first-come&speed=16')
  const { score, served, lost, hash } = simulate('lunch-rush', 'async', 7, 'first-come')
  expect(await resultData(page)).toEqual({ score, served, lost, hash })
})

test.describe('without a graphics card', () => {
  test.use({ graphicsCard: false })

  test('the room is drawn on a plain canvas, though WebGL could be emulated', async ({ page }) => {
    expect(await contextOf(page)).toBe('2d')
  })
})

/** A canvas has one kind of context for life. */
async function contextOf(page: Page): Promise<string | undefined> {
  await page.goto('/?level=first-day')
  await expect(page.locator('canvas')).toBeVisible()
  return page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    return ['webgl', 'webgl2', '2d'].find((kind) => canvas.getContext(kind) !== null)
  })
}
