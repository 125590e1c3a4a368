// A ranked try is played where the browser has given its lock, which takes a moment that no flying of the
// page's time hurries.
import type { Page } from '@playwright/test'
import { expect } from './support.ts'

/** Until this page has the lock on the try it shows. */
export async function holdsTry(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(isHeldHere)).toBe(true)
}

/** In the page: a page is known among all by another lock of its own. */
function isHeldHere(): Promise<boolean> {
  return navigator.locks.request(`asks ${Math.random()}`, async (asked) => {
    const { held = [] } = await navigator.locks.query()
    const own = held.find(({ name }) => name === asked?.name)?.clientId
    return held.some(
      ({ name = '', clientId }) => clientId === own && name.startsWith('cafe-await/daily '),
    )
  })
}
