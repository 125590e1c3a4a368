// A phone that is turned in the middle of a shift: the room is drawn anew, the shift is the same.
import { standAndWait } from '../../src/levels/index.ts'
import { t } from '../../src/words/index.ts'
import { chips, click } from './room.ts'
import { button, expect, expectScreen, opening, resultData, simulate, test } from './support.ts'

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

// Beside the question stands the room of the level, held: what is drawn anew must not be that one.
test('who turns the screen at the question then plays in the room that is seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 820 })
  await page.goto('/')
  await button(page, new RegExp(`^${t('titleLinks.campaign')}`)).click()
  await button(page, new RegExp(t('level.stand-and-wait.name'))).click()
  await expectScreen(page, 'predict')
  await expect(page.locator('canvas')).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.locator('canvas')).toHaveCount(0)
  await button(page, t('campaign.skip')).click()
  await opening(page, 50)
  await click(page, standAndWait, 1)
  await expect(chips(page)).toHaveCount(1)
})

function simulated() {
  const { score, served, lost, hash } = simulate('lunch-rush', 'async', 7, 'nearest')
  return { score, served, lost, hash }
}
