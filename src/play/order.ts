// Which shift to play.
import type { Run } from '../runs/index.ts'
import type { Mode } from '../sim/index.ts'
import type { RobotName } from '../waiters/index.ts'

/** A shift taken over from a run that somebody else had played so far. */
export type Branch = {
  readonly atMs: number // where it was taken over, ms since opening
  readonly name: string // whose run it was, as in `Run`
  readonly robot: RobotName | null
}

export type Order = {
  readonly level: string
  readonly seed: number
  readonly mode: Mode
  readonly robot: RobotName | null // who plays, when it is not the player
  readonly speed: number // simulated ms per real ms, 1 to 16
  readonly ghost?: Run // a run of the same level and seed to play against
  readonly branch?: Branch
  readonly daily?: string // the UTC date, '2026-03-05', when this is that day's ranked try
  readonly practice?: string // that date, when its customers are played unranked
  readonly round?: string // the id of the round in which people take turns
  readonly player?: string // whose turn it is in that round
}
