// What holds of the layout of a shift in any window: the room is whole, nothing lies over
// anything else, nothing scrolls.
import type { Locator, Page } from '@playwright/test'
import { roomFor } from '../../src/levels/index.ts'
import { t } from '../../src/words/index.ts'
import { unhurried } from './frames.ts'
import { bar, expect, opening, test, measured } from './support.ts'

test.use(measured)

test('a shift shows the whole room, clear of the bar and the tasks', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openShift(page)
  await expectWhole(page)
  await page.keyboard.type('123456k')
  await expectWhole(page)
  await page.setViewportSize({ width: 2560, height: 1440 })
  await expectWhole(page)
})

for (const [width, locale] of [
  [1440, 'es-ES'],
  [1440, 'en-US'],
  [1120, 'es-ES'],
  [920, 'en-US'],
] as const) {
  test.describe(`${width} wide, in ${locale}`, () => {
    test.use({ viewport: { width, height: 900 }, locale })

    test('the room keeps its size, however much is to be done next', async ({ page }) => {
      await openShift(page)
      const room = await edges(page.locator('canvas'))
      await unhurried(page, async () => {
        for (const [place, key] of [...'12345'].entries()) {
          await page.keyboard.press(key)
          await expect(page.locator('ol button')).toHaveCount(place + 1)
          expect(await edges(page.locator('canvas'))).toEqual(room)
          expect(await scrolls(page)).toBe(false)
        }
      })
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the room is whole, also as the address bar comes back and the phone is turned', async ({
    page,
  }) => {
    await openShift(page)
    await expectWhole(page)
    await page.keyboard.type('123456k')
    for (const [width, height] of [
      [390, 844],
      [390, 700],
      [844, 390],
      [844, 330],
      [360, 640],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expectWhole(page)
    }
  })

  test('fingers in a shift neither zoom nor scroll', async ({ page }) => {
    await openShift(page)
    await page.keyboard.press('Digit1')
    const zoomed = await page.evaluate(() => {
      const held = new Set(['none', 'pan-x pan-y'])
      // What an element allows is no more than what all around it do.
      const holds = (each: Element | null): boolean =>
        each !== null && (held.has(getComputedStyle(each).touchAction) || holds(each.parentElement))
      // Asked in one go: what React takes away in between belongs to no parent.
      const all = [...document.querySelectorAll('main *')]
      return all.filter((each) => !holds(each)).map(({ tagName }) => tagName)
    })
    expect(zoomed).toEqual([])
  })
})

for (const deviceScaleFactor of [1, 2, 3]) {
  test.describe(`at ${deviceScaleFactor} device pixels to one`, () => {
    test.use({ viewport: { width: 390, height: 700 }, deviceScaleFactor })

    test('the canvas is drawn sharp', async ({ page }) => {
      await openShift(page)
      const pixels = await page
        .locator('canvas')
        .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth)
      expect(pixels).toBeCloseTo(Math.min(deviceScaleFactor, 2.5), 1)
    })
  })
}

async function openShift(page: Page): Promise<void> {
  await page.goto('/?level=lunch-rush&mode=async&seed=7&speed=1')
  await expect(page.locator('canvas')).toBeVisible()
  await opening(page, 90)
  await page.evaluate(async () => void (await document.fonts.ready)) // words in another font are wider
}

async function expectWhole(page: Page): Promise<void> {
  const canvas = page.locator('canvas')
  const tasks = page.getByRole('region', { name: t('task.region') })
  await expect(async () => {
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
    const room = await edges(canvas)
    const parts = [room, await edges(bar(page)), await edges(tasks)]
    for (const { left, right, top, bottom } of parts) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.5)
      expect(right).toBeLessThanOrEqual(width + 0.5)
      expect(bottom).toBeLessThanOrEqual(height + 0.5)
    }
    const [wide, high] = [room.right - room.left, room.bottom - room.top]
    const drawn = roomFor(wide, high)
    expect(wide / high).toBeCloseTo(drawn.width / drawn.height, 1)
    for (const one of parts) for (const other of parts) expect(overlap(one, other)).toBe(false)
    expect(await scrolls(page)).toBe(false)
  }).toPass({ timeout: 60_000 })
}

type Edges = { left: number; right: number; top: number; bottom: number }

function edges(part: Locator): Promise<Edges> {
  return part.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return { left, right, top, bottom }
  })
}

/** Whether two parts share more than a border. */
function overlap(a: Edges, b: Edges): boolean {
  if (a === b) return false
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return wide > 1 && high > 1
}

function scrolls(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement
    return scrollHeight > innerHeight || scrollWidth > innerWidth
  })
}
