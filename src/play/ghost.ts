// A ghost: another run of the same customers, simulated on this shift's clock.
import { levelOf } from '../levels/index.ts'
import { indexReplay } from '../runs/index.ts'
import type { Run } from '../runs/index.ts'
import type { Level, Room } from '../sim/index.ts'

export type Ghost = {
  readonly run: Run
  /** The run's room at the shift's present moment. Read it afresh each time. */
  readonly room: Room
}

/**
 * `level` is that of the shift; a run of another level with the same customers is played on its own.
 * `now` returns the shift's time, ms since opening; it never goes back.
 */
export function createGhost(run: Run, level: Level, now: () => number): Ghost {
  const { replay } = run
  const own = replay.level === level.id ? level : levelOf(replay.level, replay.levelVersion)
  const cursor = indexReplay(replay, own ?? level).cursorAt(now())
  return {
    run,
    get room() {
      cursor.advanceTo(now())
      return cursor.room
    },
  }
}
