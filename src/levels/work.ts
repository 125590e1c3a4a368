// How long the waiter's own work takes, in ms, in every level that says nothing else.
import type { Level } from '../sim/index.ts'

export const usualWork = {
  takeMs: 800,
  handOverMs: 250,
  pickUpMs: 150,
  serveMs: 400,
  shrugMs: 300,
} as const satisfies Level['work']
