// What is pointed at on the charts: a moment on a lane of one of them, by pointer or by key.
import { spanAt, type Lane, type Span } from '../../runs/index.ts'

export type Pointed = {
  readonly chart: number // index
  readonly lane: number // index
  readonly at: number // ms since opening
}

/** The interval at a moment; the last one at the very end. */
export function spanOf(lane: Lane, at: number): Span | undefined {
  return spanAt(lane, at) ?? lane.spans.at(-1)
}
