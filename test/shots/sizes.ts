// The windows every screen is looked at in: a laptop, a projector, and phones held both ways.
import type { BrowserContextOptions } from '@playwright/test'

export type Size = { readonly width: number; readonly height: number; readonly density: number }

export const sizes: readonly Size[] = [
  { width: 1440, height: 900, density: 1 },
  { width: 2560, height: 1440, density: 1 },
  { width: 390, height: 844, density: 3 },
  { width: 844, height: 390, density: 3 },
  { width: 360, height: 640, density: 2 },
]

/** A browser window of this size; those denser than a laptop's are phones. */
export function windowOf({ width, height, density }: Size): BrowserContextOptions {
  const phone = density > 1
  const viewport = { width, height }
  const touch = { hasTouch: phone, isMobile: phone }
  return { viewport, deviceScaleFactor: density, ...touch }
}
