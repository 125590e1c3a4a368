// The page's time. Without a graphics card frames are what the tests would wait for: so only a few
// are drawn a second, and what a shift takes is not waited for. Frame then follows frame, each
// telling of as much time as a shift counts, until what is awaited is there.
import type { Page } from '@playwright/test'
import {
  drive,
  driveDate,
  driveIntervals,
  spareDrawing,
  spareFrames,
  sparePainting,
} from './driven.ts'
import type { Driven, Painted } from './driven.ts'

const APART_MS = 100 // between two frames of a shift that is looked at by a program
const STILL_MS = 500 // the same on the other screens, where nothing waits for a frame
const LONGEST_WAIT_MS = 240_000 // for what is awaited
const UNSEEN_FRAMES = 23 // hurried ones that are not painted, before one that is
const TASK_FRAMES = 8 // of those in one task
const SLOW = 0.1 // of real time
const HURRIED_MS = 240 // of time in a hurried frame; a shift counts no more than 250

/** What runs in the page before its own scripts, with what it is given, as text. */
export function textOf<Given>(script: (given: Given) => void, given: Given): string {
  return `(${script.toString()})(${JSON.stringify(given)});\n`
}

/** With these scripts the page's time and frames come from here; few of them are drawn, or none. */
export function drivingFrames(isPainted: boolean): string {
  const pace = {
    apartMs: APART_MS,
    stillMs: STILL_MS,
    hurriedMs: HURRIED_MS,
    longestMs: LONGEST_WAIT_MS,
  }
  return [
    textOf(sparePainting, { isPainted }),
    textOf(spareFrames, { unseenFrames: UNSEEN_FRAMES, taskFrames: TASK_FRAMES }),
    textOf(drive, pace),
    textOf(driveIntervals, null),
    textOf(driveDate, null),
    textOf(spareDrawing, null),
  ].join('')
}

/**
 * Let the page's time fly until this holds in the page, looked at before each frame. It gets `given`
 * and sees nothing else of the test; fails when four minutes do not suffice.
 */
export async function playUntil<Given>(
  page: Page,
  isReached: (given: Given) => boolean,
  given: Given,
): Promise<void> {
  const condition = `() => (${isReached.toString()})(${JSON.stringify(given)})`
  await page.evaluate(`window.drivenFrames.hurryUntil(${condition})`)
}

/** Let this much of the page's time fly; a shift counts all of it. */
export async function playFor(page: Page, ms: number): Promise<void> {
  await page.evaluate((length) => {
    const end = performance.now() + length
    const { drivenFrames } = window as unknown as Driven
    return drivenFrames.hurryUntil(() => performance.now() >= end)
  }, ms)
}

/** The shift on the page is opened, whatever its level, and a second of it has gone by. */
export async function playIntoShift(page: Page): Promise<void> {
  await playUntil(page, isCountedDown, null)
  await playFor(page, 1_000)
}

/** In the page: the bar tells the time, and no number is shown over the room. */
function isCountedDown(): boolean {
  const isCounting = document.querySelector('output[data-going="false"]') !== null
  return document.querySelector('[data-name="time"] b') !== null && !isCounting
}

/** So many frames follow each other at once and what they told of is shown; no time flies for that. */
export async function passFrames(page: Page, count: number): Promise<void> {
  await page.evaluate((frames) => {
    let left = frames
    const { drivenFrames } = window as unknown as Driven
    return drivenFrames.hurryUntil(() => left-- <= 0, false)
  }, count)
}

/**
 * Until `act` has ended the page's time hardly goes by unless it flies: however busy this machine is,
 * a shift does not run out while a test finds its way.
 */
export async function unhurried<Done>(page: Page, act: () => Promise<Done>): Promise<Done> {
  const pace = (to: number) =>
    page.evaluate((rate) => (window as unknown as Driven).drivenFrames.pace(rate), to)
  await pace(SLOW)
  const done = await act()
  await pace(1)
  return done
}

/** What is on the page is painted while it is looked at. */
export async function whilePainted<Done>(page: Page, look: () => Promise<Done>): Promise<Done> {
  const paint = (isPainted: boolean) =>
    page.evaluate((to) => {
      const { painting } = window as unknown as Painted
      const before = painting.isOn()
      painting.turn(to)
      return before
    }, isPainted)
  const before = await paint(true)
  const done = await look()
  await paint(before)
  return done
}

/** Put the page's clock and date forward at one stroke, as for a machine that has been asleep. */
export async function leap(page: Page, ms: number): Promise<void> {
  await page.evaluate((by) => (window as unknown as Driven).drivenFrames.leap(by), ms)
}

/** Each page that is loaded from now on has this date when it is loaded. */
export async function openAtDate(page: Page, date: Date): Promise<void> {
  await page.addInitScript((ms) => Object.assign(window, { startsAtDate: ms }), date.getTime())
}
