// A replay lived once more from opening to its end, for whoever wants to see every change of it.
import { advanceTo, nextAt, openShift, send } from '../sim/index.ts'
import type { Level, Replay, Room, ShiftEvent } from '../sim/index.ts'

export type Life = {
  readonly room: Room // at the end
  readonly events: readonly ShiftEvent[] // in order
}

/**
 * Live a verified replay on its level. `look` sees the room after all that fell on one millisecond;
 * between two looks nothing in it changes but the time. The last look is at the replay's end.
 */
export function live(replay: Replay, level: Level, look: (room: Room) => void): Life {
  const { seed, mode, log, lengthMs } = replay
  const events: ShiftEvent[] = []
  const shift = openShift(level, seed, mode, (event) => void events.push(event))
  let next = 0
  let at = 0
  for (;;) {
    advanceTo(shift, at)
    for (let timed = log[next]; timed && timed[0] <= at; timed = log[next]) {
      send(shift, timed[1])
      next++
    }
    look(shift.state)
    if (at >= lengthMs) return { room: shift.state, events }
    at = Math.min(nextAt(shift), log[next]?.[0] ?? lengthMs, lengthMs)
  }
}
