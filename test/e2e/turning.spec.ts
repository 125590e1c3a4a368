// A phone that is turned in the middle of a shift: the room is drawn anew, the shift is the same.
import { expect, opening, resultData, simulate, test } from './support.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('the shift goes on in the other room and comes to the same score', async ({ page }) => {
  await page.goto('/?level=lunch-rush&mode=async&seed=7&waiter=nearest&speed=4')
  const canvas = page.locator('canvas')
  const isUpright = () =>
    canvas.evaluate(({ clientWidth, clientHeight }) => clientWidth < clientHeight)
  await opening(page, 90)
  expect(await isUpright()).toBe(true)
  await page.setViewportSize({ width: 844, height: 390 })
  await expect.poll(isUpright).toBe(false)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(isUpright).toBe(true)
  expect(await resultData(page)).toMatchObject(simulated())
})

function simulated() {
  const { score, served, lost, hash } = simulate('lunch-rush', 'async', 7, 'nearest')
  return { score, served, lost, hash }
}
