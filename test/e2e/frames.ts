// When the page draws, and how its time goes by. Without a graphics card frames are what the tests
// would wait for: so only a few are drawn a second, and what a shift takes is not waited for. Frame
// then follows frame, each telling of as much time as a shift counts, until what is awaited is there.
import type { BrowserContext, Page } from '@playwright/test'

type Driven = {
  readonly drivenFrames: { hurryUntil(isReached: () => boolean): Promise<void> }
}

const APART_MS = 100 // between two frames of a screen that is looked at by a program
const HURRIED_MS = 240 // of time in a hurried frame; a shift counts no more than 250

/** From now on the context's pages draw by these rules; `isSparing` is false for every frame of the screen. */
export async function driveFrames(context: BrowserContext, isSparing: boolean): Promise<void> {
  await context.addInitScript(drive, [isSparing ? APART_MS : 0, HURRIED_MS] as const)
}

/**
 * Let the page's time fly until this holds in the page, looked at after each frame. It gets `given`
 * and sees nothing else of the test; fails when time stands still or a minute does not suffice.
 */
export async function playUntil<Given>(
  page: Page,
  isReached: (given: Given) => boolean,
  given: Given,
): Promise<void> {
  const condition = `() => (${isReached.toString()})(${JSON.stringify(given)})`
  await page.evaluate(`window.drivenFrames.hurryUntil(${condition})`)
}

/** In the page, before any of its scripts: frames, and the time they tell, come from here. */
function drive([apartMs, hurriedMs]: readonly [number, number]): void {
  const requestFrame = window.requestAnimationFrame.bind(window)
  const now = performance.now.bind(performance)
  const LONGEST_WAIT_MS = 60_000
  let asked = new Map<number, FrameRequestCallback>()
  let lastId = 0
  let drawnAt = 0
  let aheadMs = 0 // of the real time
  let isDue = false
  let hurry: { isReached: () => boolean; until: number; end(error?: Error): void } | null = null

  const draw = (): void => {
    isDue = false
    if (hurry?.isReached()) hurry.end()
    else if (hurry && now() > hurry.until) hurry.end(new Error('It does not come to that'))
    if (hurry) aheadMs += hurriedMs
    drawnAt = now()
    const callbacks = [...asked.values()]
    asked = new Map()
    for (const callback of callbacks) {
      try {
        callback(performance.now())
      } catch (error) {
        reportError(error)
      }
    }
    if (hurry) plan()
  }
  const plan = (): void => {
    if (isDue) return
    isDue = true
    const waitMs = hurry ? 0 : drawnAt + apartMs - now()
    if (waitMs > 0) setTimeout(() => requestFrame(draw), waitMs)
    else requestFrame(draw)
  }
  performance.now = () => now() + aheadMs
  window.requestAnimationFrame = (callback) => {
    asked.set(++lastId, callback)
    plan()
    return lastId
  }
  window.cancelAnimationFrame = (id) => void asked.delete(id)
  const drivenFrames: Driven['drivenFrames'] = {
    hurryUntil: (isReached) =>
      new Promise((resolve, reject) => {
        const end = (error?: Error) => {
          hurry = null
          if (error) reject(error)
          else resolve()
        }
        hurry = { isReached, until: now() + LONGEST_WAIT_MS, end }
        plan()
      }),
  }
  Object.assign(window, { drivenFrames })
  const still = new CSSStyleSheet() // what pulses for good would be drawn for good
  still.replaceSync('*, ::before, ::after { animation-iteration-count: 1 !important }')
  document.adoptedStyleSheets = [still]
}
