// The campaign's street in a browser: by keyboard alone, back by the browser's own button, and beside
// another tab.
import type { Locator, Page } from '@playwright/test'
import { numberedLevels } from '../../src/levels/index.ts'
import { PROGRESS_KEY } from '../../src/store/index.ts'
import { t } from '../../src/words/index.ts'
import { expect, expectScreen, test, measured } from './support.ts'
import { ways } from './ways.ts'

test.use(measured)

/** In the page: as after shifts of these levels. */
function play([key, levels]: readonly [string, readonly string[]]): void {
  const reached = { round: 0, tries: 1, failures: 0, stars: 2, best: 310 }
  const all = Object.fromEntries(levels.map((id) => [id, reached]))
  localStorage.setItem(key, JSON.stringify({ levels: all, version: 1 }))
}

const sign = (page: Page, id: string) => page.locator(`[data-level="${id}"]`)

test('the street is walked by the arrow keys, and Enter opens or says why not', async ({
  page,
}) => {
  await ways.map.open(page)
  await expect(sign(page, 'stand-and-wait')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(sign(page, 'stand-and-wait')).not.toBeFocused()
  await sign(page, 'drop-the-ticket').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('main').getByRole('status')).toContainText(
    t('level.stand-and-wait.name'),
  )
  await sign(page, 'stand-and-wait').focus()
  await page.keyboard.press('Enter')
  await expectScreen(page, 'predict')
  await page.goBack()
  await expectScreen(page, 'map')
  await page.keyboard.press('Escape')
  await expectScreen(page, 'title')
})

test('what is played in another tab opens the next level here', async ({ page, context }) => {
  await ways.map.open(page)
  await expect(sign(page, 'drop-the-ticket')).toHaveAttribute('data-state', 'locked')
  const other = await context.newPage()
  await other.goto('/')
  await other.evaluate(play, [PROGRESS_KEY, ['stand-and-wait']] as const)
  await expect(sign(page, 'drop-the-ticket')).toHaveAttribute('data-state', 'open')
  await expect(sign(page, 'stand-and-wait')).toContainText(t('stars.text', { count: 2 }))
})

test('a sign that stands close above the foot is pressed where it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 })
  await ways.map.open(page)
  const locked = sign(page, 'course-by-course')
  await locked.evaluate((element) => {
    element.scrollIntoView()
    const foot = document.querySelector('main footer')?.getBoundingClientRect().top ?? 0
    window.scrollBy(0, element.getBoundingClientRect().bottom - foot)
  })
  const { x, y, width, height } = (await locked.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }
  await page.mouse.move(x + width / 2, y + height * 0.7)
  await page.mouse.down()
  await page.mouse.up()
  await expect(page.locator('main').getByRole('status')).toContainText(
    t('level.course-by-course.name'),
  )
})

test('the street scrolls sideways in no window, and its signs can be hit', async ({ page }) => {
  await page.addInitScript(play, [PROGRESS_KEY, ['stand-and-wait']] as const)
  await ways.map.open(page)
  await expect(sign(page, 'drop-the-ticket')).toBeVisible()
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [844, 390],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect.poll(() => widthOf(page)).toBe(width)
    await expect.poll(() => smallButtons(page)).toEqual([])
  }
})

const PHONES = [360, 390]

test('on a phone the waiter stands beside his sign, and numbers clear of pictures', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.goto('/apple-touch-icon.png')
  await ways.map.open(page)
  for (const [played, level] of numberedLevels.entries()) {
    await other.evaluate(play, [PROGRESS_KEY, numberedLevels.slice(0, played)] as const)
    await expect(sign(page, level)).toHaveAttribute('data-next', 'true')
    for (const width of PHONES) {
      await page.setViewportSize({ width, height: 844 })
      await expectClear(page, level, width)
    }
  }
})

async function expectClear(page: Page, level: string, width: number): Promise<void> {
  const next = sign(page, level)
  const figure = await boxOf(next.locator('xpath=following-sibling::span'))
  const beside = await boxOf(next)
  expect(figure.x).toBeGreaterThanOrEqual(0)
  expect(figure.x + figure.width).toBeLessThanOrEqual(width)
  const isClear = figure.x >= beside.x + beside.width || figure.x + figure.width <= beside.x
  expect(isClear, `${level} at ${width}`).toBe(true)
  const number = String(numberedLevels.findIndex((id) => id === level) + 1)
  const place = await boxOf(next.getByText(number, { exact: true }))
  const picture = await boxOf(next.locator('[aria-hidden] + span > *'))
  expect(picture.y).toBeGreaterThanOrEqual(place.y + place.height - HAIR)
}

const HAIR = 3 // px: letters are lower than their line

async function boxOf(part: Locator) {
  const box = await part.boundingBox()
  if (!box) throw new Error('it is not there')
  return box
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}

function smallButtons(page: Page): Promise<readonly (string | null)[]> {
  return page.locator('main button').evaluateAll((buttons) =>
    buttons
      .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 43.5)
      .map(({ name }) => name),
  )
}
