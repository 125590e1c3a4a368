// Every robot by its name.
import { lookAhead } from './look-ahead.ts'
import type { Robot } from './sight.ts'
import { firstCome, leastPatience, nearest } from './simple.ts'

export type RobotName = 'first-come' | 'nearest' | 'least-patience' | 'look-ahead'

export const robots: Readonly<Record<RobotName, Robot>> = {
  'first-come': firstCome,
  nearest,
  'least-patience': leastPatience,
  'look-ahead': lookAhead,
}
export const robotNames = Object.keys(robots) as readonly RobotName[]
