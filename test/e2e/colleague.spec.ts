// A person plays beside a robot colleague: each serves, and the results name the wages.
import { twoWaiters } from '../../src/levels/index.ts'
import { number, t } from '../../src/words/index.ts'
import { playRounds, press } from './room.ts'
import { expect, opening, result, resultData, test } from './support.ts'

test.use({ viewport: { width: 1000, height: 640 } }) // the panel beside the room

test('a person and a robot serve side by side, and the robot’s wages are named', async ({
  page,
}) => {
  await page.goto('/?level=two-waiters&mode=async&seed=7&speed=4')
  await opening(page, 90)
  const stacks = page.locator('[data-waiter]')
  await expect(stacks).toHaveCount(2)
  await expect(stacks.nth(0)).toContainText(t('panel.stack.you'))
  await expect(stacks.nth(1)).toContainText(t('robot.nearest.name'))
  const said = await playRounds(page, twoWaiters, press, Number.POSITIVE_INFINITY)
  expect(said.join(' ')).toContain(t('task.serve', { table: '' }).trim())
  const { score, served } = await resultData(page)
  expect(served).toBeGreaterThanOrEqual(5)
  const points = t('results.wagesOf', { points: number(score + 60), wages: '60' })
  await expect(result(page)).toContainText(t('results.wages'))
  await expect(result(page)).toHaveAttribute('data-wages', '60')
  await expect(result(page)).toContainText(points)
})
