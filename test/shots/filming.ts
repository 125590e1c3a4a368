// Takes a film: ten frames of one motion, each this much later than the one before.
import type { Page } from '@playwright/test'
import { levelFor } from './moments.ts'
import type { Order } from '../../src/play/index.ts'
import { pointOf } from '../e2e/room.ts'
import { composeSheet, FRAMES } from './sheet.ts'
import { follow } from './time.ts'

/** Part of the window, in CSS pixels. */
export type Clip = { x: number; y: number; width: number; height: number }

export type Film = {
  readonly name: string
  readonly stepMs: number
  readonly open: (page: Page) => Promise<void>
  readonly clip: (page: Page) => Promise<Clip>
  /** What is done after the first frame, when the motion is an answer. */
  readonly act?: (page: Page) => Promise<void>
}

/** Write the film's frames as one picture to `path`. */
export async function shoot(page: Page, film: Film, path: string): Promise<void> {
  await film.open(page)
  const clip = await film.clip(page)
  const frames: Buffer[] = []
  for (let frame = 0; frame < FRAMES; frame++) {
    if (frame === 1) await film.act?.(page)
    if (frame > 0) await page.clock.runFor(film.stepMs)
    await follow(page)
    frames.push(await page.screenshot({ clip }))
  }
  await composeSheet(frames, path)
}

/** A part of the room, given by its middle and its size in room units. */
export const partOf =
  (order: Order, x: number, y: number, width: number, height: number) =>
  async (page: Page): Promise<Clip> => {
    const { floor } = levelFor(order)
    const from = await pointOf(page, floor, { x: x - width / 2, y: y - height / 2 })
    const to = await pointOf(page, floor, { x: x + width / 2, y: y + height / 2 })
    return { ...from, width: to.x - from.x, height: to.y - from.y }
  }

/** The whole window. */
export async function everything(page: Page): Promise<Clip> {
  const { width, height } = page.viewportSize() ?? { width: 640, height: 480 }
  return { x: 0, y: 0, width, height }
}
