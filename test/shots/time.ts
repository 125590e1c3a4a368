// Time in a page that is photographed: it stands still until it is told to go on.
import type { Page } from '@playwright/test'

const COUNTED_MS = 250 // more between two frames is a hitch, and no time of the shift
const START = new Date('2026-03-05T12:00:00Z')
const LAST = 160 // ms passed in true frames, so that what glides and swells is where it should be
const SETTLED = 600 // ms after which everything that comes in is in

/** Hold the page's clock, or only set it, and let chance be the same each time. Before the page is opened. */
export async function setClock(page: Page, clock: 'stands' | 'runs'): Promise<void> {
  await page.clock.install({ time: START })
  // Not to the past, however slow the machine.
  if (clock === 'stands') await page.clock.pauseAt(START.getTime() + 60_000)
  await page.addInitScript(() => {
    let seed = 7
    Math.random = () => {
      seed = (Math.imul(seed, 48271) >>> 0) % 2147483647
      return seed / 2147483647
    }
  })
}

/** Let `ms` go by in as few frames as the game bears. */
export async function pass(page: Page, ms: number): Promise<void> {
  const last = Math.min(LAST, Math.round(ms))
  for (let left = Math.round(ms) - last; left > 0; left -= COUNTED_MS) {
    await page.clock.fastForward(Math.min(COUNTED_MS, left))
  }
  await page.clock.runFor(last)
}

/** Show every style sheet's motion as it is this long after its start. */
export async function settle(page: Page, ms = SETTLED): Promise<void> {
  await page.evaluate((at) => {
    for (const motion of document.getAnimations()) {
      motion.pause()
      motion.currentTime = at
    }
  }, ms)
}

/** Let the style sheets' motions follow the page's clock, each from where it was first seen. */
export async function follow(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = window as unknown as { seen?: Map<Animation, number> }
    const seen = (kept.seen ??= new Map())
    const now = performance.now()
    for (const motion of document.getAnimations()) {
      if (!seen.has(motion)) seen.set(motion, now)
      motion.pause()
      motion.currentTime = now - (seen.get(motion) ?? now)
    }
  })
}
