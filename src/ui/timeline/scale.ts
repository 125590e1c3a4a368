// From moments to places on the time axis, and what is pointed at there. Places are in per cent of the
// axis' length.
import { spanAt, type Lane, type Span } from '../../runs/index.ts'

/** 22.5 s of 90 s → "25%" */
export function place(ms: number, lengthMs: number): string {
  return `${round((ms / Math.max(1, lengthMs)) * 100)}%`
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000
}

const TICK_STEPS_MS = [1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000]
const LEAST_TICK = 3.4 // rem between two

/** The moments that are written on an axis of `width` rem. */
export function ticks(lengthMs: number, width: number): readonly number[] {
  const fits = (step: number) => (step / lengthMs) * width >= LEAST_TICK
  const step = TICK_STEPS_MS.find(fits) ?? lengthMs
  return Array.from({ length: Math.floor(lengthMs / step) + 1 }, (_, index) => index * step)
}

export type Pointed = {
  readonly chart: number // index
  readonly lane: number // index
  readonly at: number // ms since opening
}

/** The interval at a moment; the last one at the very end. */
export function spanOf(lane: Lane, at: number): Span | undefined {
  return spanAt(lane, at) ?? lane.spans.at(-1)
}
