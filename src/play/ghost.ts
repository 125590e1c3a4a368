// A ghost: another run of the same customers, simulated on this shift's clock.
import { indexReplay } from '../runs/index.ts'
import type { Run } from '../runs/index.ts'
import type { Level, Room } from '../sim/index.ts'

export type Ghost = {
  readonly run: Run
  /** The run's room at the shift's present moment. Read it afresh each time. */
  readonly room: Room
}

/** `now` returns the shift's time, ms since opening; it never goes back. */
export function createGhost(run: Run, level: Level, now: () => number): Ghost {
  const cursor = indexReplay(run.replay, level).cursorAt(now())
  return {
    run,
    get room() {
      cursor.advanceTo(now())
      return cursor.room
    },
  }
}
