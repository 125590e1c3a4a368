// Plays a whole shift by a robot, without a screen.
import { endsBy, openShift, record } from '../sim/index.ts'
import type { Level, Mode, Recording } from '../sim/index.ts'
import { crewWith } from './crew.ts'
import { drive } from './drive.ts'
import type { Robot } from './sight.ts'

/** Play a shift from opening to closing, `robot` in the player's place. */
export function playShift(
  level: Level,
  seed: number,
  mode: Mode,
  robot: Robot,
  hashes: 'hashes' | 'noHashes' = 'noHashes',
): Recording {
  const recording = record(openShift(level, seed, mode), hashes)
  drive(recording, crewWith(level, robot), endsBy(level))
  return recording
}
