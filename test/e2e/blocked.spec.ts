// A blocked waiter does not hear, but the page does: taps are answered at once and wait.
import type { Page } from '@playwright/test'
import { t } from '../../src/words/index.ts'
import { chipLabels, chips } from './room.ts'
import { expect, opening, test } from './support.ts'

test('taps answer within a frame while the waiter stands, and are shown frozen', async ({
  page,
}) => {
  await page.goto('/?level=lunch-rush&mode=blocking&seed=7')
  await expect(page.locator('canvas')).toBeVisible()
  await opening(page, 88) // somebody sits at table 1
  await page.keyboard.press('Digit1')
  await page.keyboard.press('k')
  const tasks = page.getByRole('region', { name: t('task.region') })
  await expect(tasks).toContainText(t('task.frozen'))
  await expect(page.getByText(t('hud.standingStill'), { exact: true })).toBeAttached()
  await expect(chips(page)).toHaveCount(0)

  for (const station of [5, 6]) {
    const frames = await framesToAnswer(page, () => page.keyboard.press(`Digit${station}`))
    expect(frames).toBeLessThanOrEqual(1)
    await expect(tasks).toContainText(t('task.frozen'))
  }
  expect(await chipLabels(page)).toEqual([
    expect.stringContaining('5'),
    expect.stringContaining('6'),
  ])
})

/** Frames drawn between a key's press and the first with another chip in the list. */
async function framesToAnswer(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const list = document.getElementsByTagName('ol')
    const count = () => list.item(0)?.childElementCount ?? 0
    const answer = new Promise<number>((resolve) => {
      const watch = () => {
        const before = count()
        let frames = 0
        const look = () => {
          if (count() > before) return resolve(frames)
          frames++
          requestAnimationFrame(() => setTimeout(look)) // after all that belongs to the frame
        }
        requestAnimationFrame(() => setTimeout(look))
      }
      addEventListener('keydown', watch, { once: true, capture: true })
    })
    Object.assign(window, { answer })
  })
  await press()
  return page.evaluate(() => (window as unknown as { answer: Promise<number> }).answer)
}
