// What is kept as golden beside the balance: a robot's shift on every level in both modes.
// The tests compare with it; `npm run golden` writes it anew, and the difference is reviewed.
import { allLevels, HOUSE_SEED, levelOf } from '../../src/levels/index.ts'
import { hashOf, MODES, replayOf } from '../../src/sim/index.ts'
import type { Replay } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import type { RobotName } from '../../src/waiters/index.ts'
import { parseReplay } from '../../src/wire/index.ts'

/** Who plays the golden shift of a level; on any other level it is first-come. */
const players: Readonly<Record<string, RobotName>> = {
  'lunch-rush': 'first-come',
  'full-house': 'nearest',
}

export type Kept = {
  readonly name: string // level and mode, as in lunch-rush.async
  readonly replay: Replay
  readonly score: number
  readonly hash: string // of the closed shift
}

/** The golden shifts as they come out now, of every level or of those named. */
export function shiftsNow(ids?: readonly string[]): readonly Kept[] {
  const chosen = allLevels.filter(({ id }) => ids?.includes(id) ?? true)
  return chosen.flatMap((level) =>
    MODES.map((mode) => {
      const robot = robots[players[level.id] ?? 'first-come']
      const recording = playShift(level, HOUSE_SEED, mode, robot, 'hashes')
      const { state } = recording.shift
      return {
        name: `${level.id}.${mode}`,
        replay: replayOf(recording),
        score: state.tally.score,
        hash: hashOf(state),
      }
    }),
  )
}

/** The replay in a golden file, of whatever format; null when it cannot be read. */
export function replayIn(text: string): Replay | null {
  const parsed = parseReplay(text, levelOf)
  return parsed.ok ? parsed.replay : null
}
