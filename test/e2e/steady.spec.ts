// Whatever happens to the window, the machine or its graphics card in mid-shift, the shift goes on.
import type { Page } from '@playwright/test'
import { roomFor } from '../../src/levels/index.ts'
import { t } from '../../src/words/index.ts'
import { leap, unhurried } from './frames.ts'
import { chips } from './room.ts'
import { bar, button, expect, expectScreen, modeCard, opening } from './support.ts'
import { pauseMenu, secondsLeft, test } from './support.ts'

test.use({ painted: true }) // the room's colours are looked at

const SHIFT = '/?level=first-day&mode=async&seed=7'

test('a room whose canvases are lost is drawn again, and the shift has gone on', async ({
  page,
}) => {
  await page.addInitScript(keepCanvases)
  await page.goto(SHIFT)
  await opening(page, 74)
  await page.keyboard.press('Space')
  await expect(pauseMenu(page)).toBeVisible()
  const before = await coloursOf(page)

  await loseCanvases(page)
  await expect.poll(async () => alike(before, await coloursOf(page))).toBeLessThan(0.5)
  await tellOfCanvases(page)
  await expect.poll(async () => alike(before, await coloursOf(page))).toBeGreaterThan(0.97)

  await button(page, t('pause.resume')).click()
  const left = await secondsLeft(page)
  await unhurried(page, async () => {
    await page.keyboard.press('Digit1')
    await expect(chips(page)).toHaveCount(1)
  })
  await opening(page, left)
})

test('canvases lost behind the title are drawn again for the shift', async ({ page }) => {
  await page.addInitScript(keepCanvases)
  await page.goto('/')
  await expect(page.locator('canvas')).toBeVisible()
  await loseCanvases(page)
  await tellOfCanvases(page)
  await modeCard(page, 'async').click()
  await expectScreen(page, 'shift')
  await expect.poll(async () => new Set(await coloursOf(page)).size).toBeGreaterThan(50)
  await opening(page, 75)
})

test('a phone that is turned in mid-shift shows the whole room, and the shift goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(SHIFT)
  await opening(page, 75)
  await page.keyboard.press('Digit4')
  for (const [width, height] of [
    [844, 390],
    [1440, 900],
    [320, 480],
    [390, 844],
  ] as const) {
    await unhurried(page, async () => {
      const left = await secondsLeft(page)
      await page.setViewportSize({ width, height })
      await expectWhole(page, width, height)
      await opening(page, left)
      expect(await secondsLeft(page)).toBeGreaterThan(left - 15)
    })
  }
})

test('a machine that sleeps for an hour in mid-shift wakes where it fell asleep', async ({
  page,
}) => {
  await page.goto(SHIFT)
  await opening(page, 74)
  await page.keyboard.press('Digit2')
  await unhurried(page, async () => {
    const left = await secondsLeft(page)
    await leap(page, 60 * 60_000)
    await opening(page, left)
    expect(await secondsLeft(page)).toBeGreaterThan(left - 10)
  })
  await expect(bar(page)).toBeVisible()
  await page.keyboard.press('Digit1')
  await expect(chips(page)).not.toHaveCount(0)
})

/** The canvas lies within the window, as large as one of its sides allows, in the room's shape. */
async function expectWhole(page: Page, width: number, height: number): Promise<void> {
  const canvas = page.locator('canvas')
  await expect(async () => {
    const box = await canvas.boundingBox()
    if (!box) throw new Error('The canvas is not shown')
    const room = roomFor(box.width, box.height)
    expect(box.width / box.height).toBeCloseTo(room.width / room.height, 1)
    expect(box.x).toBeGreaterThanOrEqual(-1)
    expect(box.x + box.width).toBeLessThanOrEqual(width + 1)
    expect(box.y + box.height).toBeLessThanOrEqual(Math.max(height, box.height) + 1)
    const pixels = await canvas.evaluate((it: HTMLCanvasElement) => it.width / devicePixelRatio)
    expect(pixels).toBeGreaterThan(box.width * 0.9)
  }).toPass({ timeout: 60_000 })
}

type Keeping = Window & { canvases: HTMLCanvasElement[] }

/** In the page, before its scripts: all canvases it makes, also those that are in no document. */
function keepCanvases(): void {
  const keeping = window as unknown as Keeping
  keeping.canvases = []
  const create = document.createElement.bind(document)
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const made = create(name, options)
    if (made instanceof HTMLCanvasElement) keeping.canvases.push(made)
    return made
  }) as typeof document.createElement
}

/** As when a graphics card is reset: nothing that was drawn is there any more. */
async function loseCanvases(page: Page): Promise<void> {
  const count = await page.evaluate(() => {
    const { canvases } = window as unknown as Keeping
    for (const canvas of canvases) canvas.width += 0 // which clears it
    return canvases.length
  })
  expect(count).toBeGreaterThan(2)
}

/** The browser says so once they can be drawn on again. */
async function tellOfCanvases(page: Page): Promise<void> {
  await page.locator('canvas').evaluate((canvas) => {
    canvas.dispatchEvent(new Event('contextrestored'))
  })
}

/**
 * The room's colours on a coarse grid, as the window shows them; only the canvas is looked at, not
 * what lies over it.
 */
async function coloursOf(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet() // a style element is against the page's own policy
    sheet.replaceSync(
      '* { visibility: hidden !important } canvas { visibility: visible !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  const picture = await page.screenshot({ clip: await boxOf(page), caret: 'initial' })
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
  })
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(24, 20)
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0, 24, 20)
    const { data } = pen?.getImageData(0, 0, 24, 20) ?? { data: [] }
    return Array.from(data)
  }, picture.toString('base64'))
}

async function boxOf(page: Page) {
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('The canvas is not shown')
  return box
}

/** The share of samples that differ by less than a shade. */
function alike(one: readonly number[], other: readonly number[]): number {
  const same = one.filter((value, index) => Math.abs(value - (other[index] ?? -999)) < 24)
  return same.length / one.length
}
