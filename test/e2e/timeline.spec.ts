// Why it came out so: the timeline of a robot’s two shifts, and the numbers beside it.
import type { Locator, Page } from '@playwright/test'
import { firstDay } from '../../src/levels/index.ts'
import { numbersOf, timelineOf } from '../../src/runs/index.ts'
import { MODES, replayOf } from '../../src/sim/index.ts'
import type { Mode, Replay } from '../../src/sim/index.ts'
import { figureNames, figureOf } from '../../src/ui/timeline/chart-run.ts'
import { wholeWords } from '../../src/ui/timeline/words.ts'
import { playShift, robotLead, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { faultless } from './faultless.ts'
import { button, expect, expectScreen, inMenu, resultData, test } from './support.ts'
import { restored, robotShown } from './ways.ts'

const replayIn = (mode: Mode): Replay =>
  replayOf(playShift(firstDay, 7, mode, robots.nearest, 'hashes'))
const waiterIn = (page: Page, chart: number): Locator =>
  page.locator(`[data-chart="${chart}"]`).getByRole('slider', { name: t('timeline.lane.waiter') })

/** The timelines of both shifts, as from the results of the second. */
async function openTimeline(page: Page): Promise<void> {
  const runs = MODES.map((mode) => ({
    name: '',
    leads: [robotLead('nearest')],
    replay: replayIn(mode),
  }))
  await restored(page, [robotShown(), { name: 'timeline', runs }])
  await expectScreen(page, 'timeline')
}

test('the timeline of both modes has the figures that the same runs have without a browser', async ({
  page,
}) => {
  await page.goto('/?level=first-day&mode=blocking&seed=7&waiter=nearest&speed=16')
  await resultData(page)
  await (await inMenu(page, t('results.watchMode.async'))).click()
  await expectScreen(page, 'shift')
  await resultData(page)
  await (await inMenu(page, t('results.seeWhy'))).click()
  await expectScreen(page, 'timeline')
  for (const mode of MODES) {
    const numbers = numbersOf(replayIn(mode), firstDay)
    for (const name of figureNames) {
      const { value, detail } = figureOf(name, numbers)
      const cell = page.locator(`[data-figure="${name}"] [data-mode="${mode}"] dd`)
      await expect.soft(cell).toHaveText(value + detail)
    }
  }
  await faultless(page, 'timeline')
  await page
    .getByText(t('timeline.table.show', { whose: '' }).slice(0, 10))
    .first()
    .click()
  await expect(page.getByRole('table')).toBeVisible()
  await faultless(page, 'timeline with its table')
})

test('the timeline says what is pointed at, by pointer and by key', async ({ page }) => {
  await openTimeline(page)
  const { lanes, lengthMs } = timelineOf(replayIn('blocking'), firstDay)
  const [lane] = lanes
  const spans = lane?.spans ?? []
  const index = spans.findIndex(({ kind }) => kind === 'standing')
  const span = spans[index]
  if (!lane || !span) throw new Error('nobody stood')
  const words = wholeWords(lane, span)
  expect(words).toMatch(/^0:\d\d\.\d to 0:\d\d\.\d: standing still, [\d.]+\ss, waiting for table /)

  const box = await page.locator('[data-chart="0"] [data-kind="waiter"] > svg').boundingBox()
  if (!box) throw new Error('no lane')
  const middle = (span.start + span.end) / 2 / lengthMs
  await page.mouse.move(box.x + box.width * middle, box.y + box.height / 2)
  await expect(page.getByTestId('readout')).toContainText(words)

  const slider = waiterIn(page, 0)
  await slider.focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < index; step++) await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', words)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByTestId('readout')).toContainText(t('timeline.lane.cook', { number: 1 }))
})

test('the timeline zooms with its names in view, and Escape leads back', async ({ page }) => {
  await openTimeline(page)
  const name = page.locator('[data-chart="0"] label').first()
  const before = (await name.boundingBox())?.x
  const lane = page.locator('[data-chart="0"] [data-kind="waiter"] > svg')
  const width = (await lane.boundingBox())?.width ?? 0
  for (const times of [2, 4, 8]) {
    await button(page, t('timeline.zoom.closer')).click()
    await expect(page.getByText(t('timeline.zoom.now', { times }))).toBeVisible()
  }
  await expect(button(page, t('timeline.zoom.closer'))).toBeDisabled()
  await expect.poll(async () => (await lane.boundingBox())?.width).toBeGreaterThan(7 * width)
  await waiterIn(page, 1).focus()
  await page.keyboard.press('End')
  expect((await name.boundingBox())?.x).toBe(before)
  await page.keyboard.press('Escape')
  await expectScreen(page, 'results')
  await page.keyboard.press('Escape')
  await expectScreen(page, 'title')
})
