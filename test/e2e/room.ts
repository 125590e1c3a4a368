// The player's hands: the room by pointer, the task list by keyboard.
import type { Locator, Page } from '@playwright/test'
import { passSlot, floorPlanOf, roomFor } from '../../src/levels/index.ts'
import type { Floor, Level, Point } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { passFrames, playUntil, unhurried } from './frames.ts'
import { PASS, tableSpots } from '../support/floor.ts'

const FRAMES_TO_LIST = 3 // from a visit asked for to its place in the list: it is done, told of, and drawn

type Visit = (page: Page, level: Level, station: number) => Promise<void>

/** Where a station is on the page; the kitchen is where its first dish lies. */
export async function placeOf(page: Page, { floor }: Level, station: number): Promise<Point> {
  const box = await boxOf(page)
  const { counter, stations } = floorPlanOf(floor, roomFor(box.width, box.height))
  const dish = passSlot(counter, 0, 1, 0)
  return pointOf(page, floor, station === PASS ? dish : (stations[station] ?? dish))
}

/** Where a point of the drawn room is on the page: the room is centred in the canvas. */
export async function pointOf(page: Page, floor: Floor, { x, y }: Point): Promise<Point> {
  const box = await boxOf(page)
  const { width, height } = floorPlanOf(floor, roomFor(box.width, box.height))
  const scale = Math.min(box.width / width, box.height / height)
  return {
    x: box.x + (box.width - width * scale) / 2 + x * scale,
    y: box.y + (box.height - height * scale) / 2 + y * scale,
  }
}

async function boxOf(page: Page) {
  const box = await page.locator('canvas').boundingBox({ timeout: 60_000 })
  if (!box) throw new Error('The canvas is not shown')
  return box
}

/** Click a table, or the kitchen. */
export async function click(page: Page, level: Level, station: number): Promise<void> {
  const { x, y } = await placeOf(page, level, station)
  await page.mouse.click(x, y)
}

/** Press a table's digit, or K for the kitchen. */
export async function press(page: Page, _: Level, station: number): Promise<void> {
  await page.keyboard.press(station === PASS ? 'k' : `Digit${station}`)
}

/** The buttons of the task list, the next visit first. */
export function chips(page: Page): Locator {
  return page.getByRole('region', { name: t('task.region') }).locator('ol button')
}

/** The chip of a table, or the one that says this. */
export function chip(page: Page, what: number | string): Locator {
  return chips(page).and(page.getByRole('button', { name: `${what}. `, exact: false }))
}

/** What the chips say, as a screen reader would: "1: take order 2. Drop it". */
export function chipLabels(page: Page): Promise<readonly string[]> {
  return chips(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
}

/**
 * Play with what the page shows: go round the tables, then to the kitchen, each visit when the list is
 * empty, until so many are served: this way of playing works then, and whoever awaits the result lets
 * the rest of the shift fly. Returns what the chips said the waiter would do. How long finding the way
 * takes on this machine is no time of the shift.
 */
export function playRounds(
  page: Page,
  level: Level,
  visit: Visit,
  served = 2,
): Promise<readonly string[]> {
  return unhurried(page, () => playUnhurried(page, level, visit, served))
}

async function playUnhurried(
  page: Page,
  level: Level,
  visit: Visit,
  served: number,
): Promise<readonly string[]> {
  const stations = [...tableSpots(level.floor).map((_, index) => index + 1), PASS]
  const said = new Set<string>()
  while (await goesOn(page, served)) {
    for (const station of stations) {
      if (!(await goesOn(page))) break
      if (!(await isVisited(() => visit(page, level, station), page))) break
      await passFrames(page, FRAMES_TO_LIST)
      for (const label of await chipLabels(page)) said.add(label)
      await listIsEmpty(page)
    }
  }
  return [...said]
}

/** False when the shift was over before it could be done. */
async function isVisited(visit: () => Promise<void>, page: Page): Promise<boolean> {
  try {
    await visit()
    return true
  } catch (error) {
    if (await goesOn(page)) throw error
    return false
  }
}

/**
 * The doors are not closed yet: after closing, a click might land on the results. And the bar says that
 * less than so many are served.
 */
function goesOn(page: Page, enough = Number.POSITIVE_INFINITY): Promise<boolean> {
  return page.evaluate((most) => {
    const left = document.querySelector('[data-name="time"] b')?.textContent ?? '0:00'
    const tally = document.querySelector('[data-name="served"] .spoken')?.textContent ?? ''
    return left !== '0:00' && (Number.parseInt(tally, 10) || 0) < most
  }, enough)
}

/** Nothing is left to do, or there is no list any more. */
async function listIsEmpty(page: Page): Promise<void> {
  await playUntil(page, isDone, t('task.region'))
}

/** In the page: the list of this name is empty, or the doors are closed. */
function isDone(list: string): boolean {
  return (
    document.querySelector(`[aria-label="${list}"] ol button`) === null ||
    document.querySelector('[data-name="time"] b')?.textContent === '0:00'
  )
}
