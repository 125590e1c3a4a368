// Simulates a replay from opening to end and calls an observer at every change of the room.
import { advanceTo, nextAt, openShift, send } from '../sim/index.ts'
import type { Level, Replay, Room, ShiftEvent } from '../sim/index.ts'

export type ObservedReplay = {
  readonly room: Room // at the end
  readonly events: readonly ShiftEvent[] // in order
}

/**
 * Simulate a verified replay on its level. `onChange` gets the room after everything of one millisecond;
 * between two calls nothing in it changes but the time. The last call is at the replay's end.
 */
export function observeReplay(
  replay: Replay,
  level: Level,
  onChange: (room: Room) => void,
): ObservedReplay {
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
    onChange(shift.state)
    if (at >= lengthMs) return { room: shift.state, events }
    at = Math.min(nextAt(shift), log[next]?.[0] ?? lengthMs, lengthMs)
  }
}
