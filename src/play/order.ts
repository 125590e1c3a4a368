// Which shift to play.
import type { Mode } from '../sim/index.ts'
import type { RobotName } from '../waiters/index.ts'

export type Order = {
  readonly level: string
  readonly seed: number
  readonly mode: Mode
  readonly robot: RobotName | null // who plays, when it is not the player
  readonly speed: number // simulated ms per real ms, 1 to 16
}
