// The robot waiters' door.
import { lookAhead } from './look-ahead.ts'
import type { Robot } from './sight.ts'
import { firstCome, leastPatience, nearest } from './simple.ts'

export { drive } from './drive.ts'
export { holdBack } from './hold-back.ts'
export { parOf } from './par.ts'
export type { ParTable } from './par.ts'
export { playShift } from './shift.ts'
export { patienceOf, see, walkOf } from './sight.ts'
export type { Chance, Robot, Sight } from './sight.ts'

export type RobotName = 'first-come' | 'nearest' | 'least-patience' | 'look-ahead'

/** Every robot by its name. */
export const robots: Readonly<Record<RobotName, Robot>> = {
  'first-come': firstCome,
  nearest,
  'least-patience': leastPatience,
  'look-ahead': lookAhead,
}
export const robotNames = Object.keys(robots) as readonly RobotName[]

/** Whether this is a robot's name. */
export function isRobotName(name: string): name is RobotName {
  return Object.hasOwn(robots, name)
}
