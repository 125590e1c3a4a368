// A robot that plays as somebody believes the world to be, right or wrong: what it does, what it
// chooses before the shift, and whether it predicts what will happen.
import { advance, command, endsBy, nextAt, openShift, record } from '../../sim/index.ts'
import type { Command, Emit, Level, Mode, Recording } from '../../sim/index.ts'
import { crewOf, leadsOn } from '../crew.ts'
import { decide } from '../drive.ts'
import { see } from '../sight.ts'
import type { Sight } from '../sight.ts'

export type Believer = {
  readonly predictsRight: boolean
  readonly mode?: Mode // chosen where the level leaves it open; absent: async
  readonly opens?: readonly Command[] // before the first millisecond
  /** The command of a waiter with nothing to do; null to wait for something to happen. */
  readonly next: (sight: Sight) => Command | null
  /** A command in the middle of something, or null. */
  readonly amid?: (sight: Sight) => Command | null
}

/** Play a shift with one waiter from opening to closing. */
export function playBeliever(
  level: Level,
  seed: number,
  mode: Mode,
  believer: Believer,
  emit: Emit | null = null,
): Recording {
  const recording = record(openShift(level, seed, mode, emit), emit ? 'hashes' : 'noHashes')
  const { shift } = recording
  const crew = crewOf(leadsOn(level)) // the level's own robots, beside the believer
  for (const order of believer.opens ?? []) command(recording, order)
  while (!shift.state.closed && nextAt(shift) <= endsBy(level)) {
    advance(recording, nextAt(shift))
    if (shift.state.closed) continue
    decide(recording, crew)
    const isIdle = shift.state.waiters[0]?.doing.kind === 'idle'
    const order = (isIdle ? believer.next : believer.amid)?.(see(shift, 0))
    if (order) command(recording, order)
  }
  advance(recording, endsBy(level))
  return recording
}
