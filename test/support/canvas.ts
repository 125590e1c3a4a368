// Canvases for tests without a browser: they note what their pens are told.
import { onTestFinished, vi } from 'vitest'

export type Noted = {
  width: number
  height: number
  /** Every call of its pen, and every change of its colour or its way of mixing. */
  readonly told: readonly (readonly unknown[])[]
}

/** From now on to the end of the test; returns the canvases in the order in which they are made. */
export function noteCanvases(): readonly Noted[] {
  const made: Noted[] = []
  vi.stubGlobal('document', {
    createElement() {
      const told: unknown[][] = []
      const pen = new Proxy(
        {},
        {
          get:
            (_, name) =>
            (...values: unknown[]) =>
              void told.push([name, ...values]),
          set: (_, name, value) => told.push([name, value]) > 0,
        },
      )
      const canvas = { width: 0, height: 0, told, getContext: () => pen }
      made.push(canvas)
      return canvas
    },
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  return made
}
