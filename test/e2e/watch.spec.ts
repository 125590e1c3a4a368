// A run seen again, beside another, raced, and taken over.
import type { Page } from '@playwright/test'
import { firstDay } from '../../src/levels/index.ts'
import { indexReplay } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { number, t } from '../../src/words/index.ts'
import { playFor, playUntil, unhurried } from './frames.ts'
import { bar, button, expect, expectScreen, inMenu, resultData, simulate, test } from './support.ts'
import { ways } from './ways.ts'

const SHIFT = '/?level=first-day&mode=async&seed=7&waiter=nearest&speed=16'

test('a robot is seen side by side in both modes, to the scores it has without a browser', async ({
  page,
}) => {
  await page.goto(SHIFT)
  await resultData(page)
  await button(page, t('watchButtons.both')).click()
  await expectScreen(page, 'watch')
  await expect(page.getByTestId('watched')).toHaveCount(2)
  await speed(page).selectOption('16')
  const expected = (['blocking', 'async'] as const).map(
    (mode) => simulate('first-day', mode, 7, 'nearest').score,
  )
  await playUntil(
    page,
    () => {
      const scrubber = document.querySelector<HTMLInputElement>('input[type="range"]')
      return scrubber !== null && Number(scrubber.value) + 100 >= Number(scrubber.max) // a step
    },
    null,
  )
  expect(await scores(page)).toEqual(expected)
  await expect(page.locator('canvas')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expectScreen(page, 'results')
  await expect(page.locator('canvas')).toHaveCount(0)
})

test('any moment can be gone to, and shows the score of that moment', async ({ page }) => {
  await ways.watch.open(page)
  await expect(page.getByTestId('watched')).toHaveCount(2)
  await page.keyboard.press('Space')
  const films = (['blocking', 'async'] as const).map((mode) =>
    indexReplay(replayOf(playShift(firstDay, 7, mode, robots.nearest, 'hashes')), firstDay),
  )
  for (const at of [60_000, 12_000, 45_000, 75_000, 30_000]) {
    await scrubber(page).fill(String(at))
    expect(await scores(page)).toEqual(films.map((film) => film.roomAt(at).tally.score))
  }
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press(',')
  await expect(scrubber(page)).toHaveValue('39900')
  await page.keyboard.press('ArrowLeft')
  await expect(scrubber(page)).toHaveValue('34900')
})

test('a run is raced, and its ghost comes to the score of the run', async ({ page }) => {
  await page.goto(SHIFT)
  const { score } = await resultData(page)
  await (await inMenu(page, t('ghost.race'))).click()
  await expectScreen(page, 'shift')
  await playFor(page, 5_000)
  await expect(ghost(page)).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('g')
  await expect(ghost(page)).toHaveAttribute('aria-pressed', 'false')
  await ghost(page).click()
  const ends = await playToTheEnd(page)
  expect(ends).toBeGreaterThan(0)
  expect(ends).toBeLessThanOrEqual(score) // the run raced may have had an overtime
  const words = t('ghost.lost', { name: t('robot.nearest.name'), score: 0, other: number(score) })
  await expect(page.getByText(words.replaceAll('**', ''))).toBeVisible()
})

test('a run taken over is played on, and is no high score', async ({ page }) => {
  await ways.watch.open(page)
  await expect(page.getByTestId('watched')).toHaveCount(2)
  await scrubber(page).fill('65000')
  await page.keyboard.press('Space')
  await unhurried(page, async () => {
    await button(page, t('watch.playOn')).nth(1).click()
    await expectScreen(page, 'shift')
    await expect(bar(page)).toContainText('0:10')
  })
  await playFor(page, 15_000)
  await expectScreen(page, 'results')
  await expect(page.locator('main')).toContainText('1:05')
  await (await inMenu(page, t('results.scores'))).click()
  await expectScreen(page, 'scores')
  await expect(page.locator('[data-shifts] tbody tr')).toHaveCount(0)
})

/** Let the shift go by; returns the last that the ghost's button said. */
async function playToTheEnd(page: Page): Promise<number> {
  await playUntil(
    page,
    () => {
      const seen = document.querySelector<HTMLElement>('[data-testid="ghost"]')?.dataset['score']
      if (seen !== undefined) document.body.dataset['lastSeen'] = seen
      return document.querySelector('[data-hash]') !== null
    },
    null,
  )
  return Number(await page.evaluate(() => document.body.dataset['lastSeen']))
}

function scores(page: Page): Promise<readonly number[]> {
  return page
    .getByTestId('watched')
    .evaluateAll((all) => all.map((room) => Number((room as HTMLElement).dataset['score'])))
}

const scrubber = (page: Page) => page.getByRole('slider', { name: t('watch.moment') })
const speed = (page: Page) => page.getByRole('combobox', { name: t('watch.speed') })
const ghost = (page: Page) => page.getByTestId('ghost')
