// An obedient newcomer: taps what the coach rings, 1.2 s after the ring appears, and nothing else, by
// mouse and by touch. The lesson must reach such a person.
import type { Page } from '@playwright/test'
import type { LevelId } from '../../src/levels/index.ts'
import { t } from '../../src/words/index.ts'
import { playUntil, unhurried } from './frames.ts'
import { button, expect, expectScreen, result, resultData, test, measured } from './support.ts'

test.use(measured)

const DELAY_MS = 1_200 // from the ring to the tap

type Press = (page: Page, x: number, y: number) => Promise<void>
type Ringed = { station: string | null; since: number }

const byMouse = {
  name: 'by mouse',
  seed: 23,
  use: { viewport: { width: 640, height: 600 } },
  press: (page: Page, x: number, y: number) => page.mouse.click(x, y),
}
const byTouch = {
  name: 'by touch',
  seed: 7, // the house's customers
  use: { viewport: { width: 390, height: 640 }, hasTouch: true, isMobile: true },
  press: (page: Page, x: number, y: number) => page.touchscreen.tap(x, y),
}

/** In the page: a ring has been seen for so long, or the results are there. */
function isDue(delayMs: number): boolean {
  const ring = document.querySelector('[data-coach-ring]')
  const station = ring?.getAttribute('data-coach-ring') ?? null
  const pupil = window as unknown as { ringed?: Ringed }
  const ringed = (pupil.ringed ??= { station: null, since: 0 })
  if (ringed.station !== station) Object.assign(ringed, { station, since: performance.now() })
  const isSeen = station !== null && performance.now() - ringed.since >= delayMs
  return isSeen || document.querySelector('[data-testid="result"]') !== null
}

/** Tap what is ringed once it is time to; false when the shift is over. */
async function tapRing(page: Page, press: Press): Promise<boolean> {
  await playUntil(page, isDue, DELAY_MS)
  const middle = await page.evaluate(() => {
    const ring = document.querySelector('[data-coach-ring]')
    const pupil = window as unknown as { ringed?: Ringed }
    pupil.ringed = { station: pupil.ringed?.station ?? null, since: performance.now() }
    const { x, y, width, height } = ring?.getBoundingClientRect() ?? new DOMRect()
    return ring && { x: x + width / 2, y: y + height / 2 }
  })
  if (middle) await press(page, middle.x, middle.y)
  return middle !== null || (await result(page).count()) === 0
}

async function obey(page: Page, press: Press) {
  await expectScreen(page, 'shift')
  await unhurried(page, async () => {
    while (await tapRing(page, press));
  })
  return resultData(page)
}

/** The gold button of a debrief, which leads to that level. */
function gold(page: Page, level: LevelId) {
  const next = button(page, t('campaign.next', { level: t(`level.${level}.name`) }))
  return next.and(page.locator('[data-kind="primary"]'))
}

/** Both modes of the first day; each its own results, the second with both. */
async function playPair(page: Page, press: Press, seed: number): Promise<void> {
  await page.goto(`/?level=first-day&mode=blocking&seed=${seed}`)
  const blocking = await obey(page, press)
  const next = button(page, t('results.tryMode.async'))
  await next.and(page.locator('[data-kind="primary"]')).click()
  const async = await obey(page, press)
  expect(async.score / blocking.score).toBeGreaterThanOrEqual(2)
  for (const card of await page.locator('article').all()) {
    await expect(card).toContainText(/[1-3] of 3 stars/)
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText('× the score')
}

// The same of many seeds, without a browser: test/host/pupil.test.ts.
for (const { name, use, press, seed } of [byMouse, byTouch]) {
  test.describe(name, () => {
    test.use({ ...use, newcomer: true })

    test('an obedient newcomer gets twice as much in async', ({ page }) =>
      playPair(page, press, seed))
  })
}

test.describe(byMouse.name, () => {
  test.use({ ...byMouse.use, newcomer: true })

  test('an obedient newcomer comes from Play through three levels to the map', async ({ page }) => {
    await page.goto('/')
    await button(page, t('title.play')).click()
    const standing = await obey(page, byMouse.press)
    await expectScreen(page, 'debrief')
    await gold(page, 'drop-the-ticket').click()
    await expectScreen(page, 'predict')
    await page.locator('section button[data-kind="primary"]').first().click()
    const walking = await obey(page, byMouse.press)
    await expectScreen(page, 'debrief')
    expect(walking.score / standing.score).toBeGreaterThanOrEqual(2)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Standing, it was')
    await gold(page, 'bell-waits').click()
    await expectScreen(page, 'predict')
    await page.locator('section button[data-kind="primary"]').first().click()
    const listening = await obey(page, byMouse.press)
    expect(listening.served).toBeGreaterThan(0)
    await expectScreen(page, 'debrief')
    await button(page, t('campaign.toMap')).click()
    await expectScreen(page, 'map')
    for (const level of ['stand-and-wait', 'drop-the-ticket']) {
      await expect(page.locator(`[data-level="${level}"]`)).toContainText(/[1-3] of 3 stars/)
    }
    // The third has its stars for who thinks ahead of the rings, which come late by now.
    await expect(page.locator('[data-level="bell-waits"]')).toHaveAttribute('data-state', 'played')
  })
})
