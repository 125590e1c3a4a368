// What the tests of the panel share: where it is, and the moment it shows.
import type { Locator, Page } from '@playwright/test'
import type { Mode } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { playUntil } from './frames.ts'
import { expect } from './support.ts'

export const robotShift = (mode: Mode, speed = 1) =>
  `/?level=lunch-rush&mode=${mode}&seed=7&waiter=nearest&speed=${speed}`

export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: t('panel.region'), includeHidden: true })
}

/** The moment the panel shows, ms since opening. */
export async function now(page: Page): Promise<number> {
  return Number(await panel(page).getAttribute('data-now'))
}

export async function reaches(page: Page, ms: number): Promise<void> {
  await playUntil(
    page,
    (moment) => Number(document.querySelector<HTMLElement>('[data-now]')?.dataset['now']) > moment,
    ms,
  )
}

/** It lies within the window and covers nothing of the room. */
export async function clearOfRoom(page: Page): Promise<void> {
  await expect(panel(page)).toBeVisible()
  const at = () => panel(page).boundingBox()
  await expect(async () => {
    const [own, room] = [await at(), await page.locator('canvas').boundingBox()]
    if (!own || !room) throw new Error('There is no panel, or no room')
    const { width, height } = page.viewportSize() ?? own
    expect(own.x + own.width).toBeLessThanOrEqual(width + 1)
    expect(own.y + own.height).toBeLessThanOrEqual(height + 1)
    const isBelow = own.y >= room.y + room.height - 1
    const isBeside = own.x >= room.x + room.width - 1
    expect(isBelow || isBeside).toBe(true)
  }).toPass({ timeout: 60_000 })
}
