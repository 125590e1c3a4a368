// What only some levels let a player do, by mouse, by touch and by keyboard. That each such action has
// its key, its place and its name is known without a browser: test/ui/actions.test.ts.
import type { Page } from '@playwright/test'
import { levelOf } from '../../src/levels/index.ts'
import type { LevelId } from '../../src/levels/index.ts'
import { stationFor } from '../../src/sim/index.ts'
import type { Level, Point, StationKind } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { unhurried } from './frames.ts'
import { chip, placeOf } from './room.ts'
import { button, expect, opening, test, measured } from './support.ts'

test.use(measured)

type Hands = {
  readonly tap: (page: Page, kind: StationKind, at: Point) => Promise<void>
  readonly hire: (page: Page) => Promise<void>
}

const keys: Readonly<Partial<Record<StationKind, string>>> = {
  shelf: 't',
  saveNow: 'o',
  saveLater: 'n',
}
const hireButton = (page: Page) => button(page, /second waiter/)

const byMouse: Hands = {
  tap: (page, _, { x, y }) => page.mouse.click(x, y),
  hire: (page) => hireButton(page).click(),
}
const byTouch: Hands = {
  tap: (page, _, { x, y }) => page.touchscreen.tap(x, y),
  hire: (page) => hireButton(page).tap(),
}
const byKey: Hands = {
  tap: (page, kind) => page.keyboard.press(keys[kind] ?? ''),
  hire: (page) => page.keyboard.press('h'),
}

const FIRST = [1, 2, 3] // tables, so that what is tapped then stays on the list for a while

/** The shelf, both ways to save, and a second waiter who comes and goes. */
async function doAll(page: Page, { tap, hire }: Hands): Promise<void> {
  const levels = [
    ['last-cake', [['shelf', t('task.shelf')]]],
    [
      'frozen-app',
      [
        ['saveNow', t('task.saveNow')],
        ['saveLater', t('task.saveLater')],
      ],
    ],
  ] as const
  for (const [id, taps] of levels) {
    const level = await open(page, id)
    await unhurried(page, async () => {
      for (const table of FIRST) await page.keyboard.press(`Digit${table}`)
      for (const [kind, said] of taps) {
        const at = await placeOf(page, level, stationFor(level.floor, kind)) // it moves with the list
        await tap(page, kind, at)
        await expect(chip(page, said)).toBeVisible()
      }
    })
  }
  await open(page, 'one-pair-of-hands')
  for (const isHere of ['true', 'false']) {
    await hire(page)
    await expect(hireButton(page)).toHaveAttribute('aria-pressed', isHere)
  }
}

async function open(page: Page, id: LevelId): Promise<Level> {
  const level = levelOf(id)
  if (!level) throw new Error(`there is no level ${id}`)
  await page.goto(`/?level=${id}&mode=async&seed=7`)
  await opening(page, 90)
  return level
}

test('shelf, save buttons and hiring answer the mouse', ({ page }) => doAll(page, byMouse))
test('shelf, save buttons and hiring answer their keys', ({ page }) => doAll(page, byKey))

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('shelf, save buttons and hiring answer a finger', ({ page }) => doAll(page, byTouch))
})
