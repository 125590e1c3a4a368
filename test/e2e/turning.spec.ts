// A phone that is turned in the middle of a shift: the room is drawn anew, the shift is the same.
import { levelOf } from '../../src/levels/index.ts'
import { t } from '../../src/words/index.ts'
import { chips, click } from './room.ts'
import {
  button,
  expect,
  expectScreen,
  opening,
  resultData,
  secondsLeft,
  simulate,
  test,
} from './support.ts'

const WIDE = { width: 1200, height: 820 }

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

// Beside the question stands the room of the level, held: what is drawn anew must not be that one. In
// another venue the shift is shown a frame after its place has been turned, which only frames as they
// come of themselves bring about: this page is not driven.
test('who turns the screen at the question then plays in the room that is seen', async ({
  browser,
  baseURL,
}) => {
  const shop = levelOf('order-received')
  if (!shop) throw new Error('there is no such level')
  const page = await browser.newPage({ viewport: WIDE, serviceWorkers: 'block' })
  await page.addInitScript(unlock)
  await page.goto(baseURL ?? '')
  await button(page, new RegExp(`^${t('titleLinks.campaign')}`)).click()
  await button(page, new RegExp(t('level.order-received.name'))).click()
  await expectScreen(page, 'predict')
  await expect(page.locator('canvas')).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.locator('canvas')).toHaveCount(0)
  await button(page, t('campaign.skip')).click()
  await expect.poll(() => secondsLeft(page)).toBeLessThan(58)
  for (const till of [8, 1, 7, 2]) await click(page, shop, till)
  await expect(chips(page)).not.toHaveCount(0)
  await page.close()
})

/** In the page: the first three levels have a star, which opens the shop. */
function unlock(): void {
  localStorage.setItem(
    'cafe-await/settings',
    JSON.stringify({ state: { introduced: true }, version: 1 }),
  )
  const ids = ['stand-and-wait', 'drop-the-ticket', 'bell-waits']
  const won = { round: 0, tries: 1, failures: 0, stars: 1, best: 200 }
  const levels = Object.fromEntries(ids.map((id) => [id, won]))
  localStorage.setItem('cafe-await/progress', JSON.stringify({ levels, version: 1 }))
}

function simulated() {
  const { score, served, lost, hash } = simulate('lunch-rush', 'async', 7, 'nearest')
  return { score, served, lost, hash }
}
