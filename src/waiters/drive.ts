// Robots at work: asked at the simulation's own moments, never by frames, so that a robot's shift
// is the same at any speed and frame rate.
import { advance, command, nextAt, NONE } from '../sim/index.ts'
import type { Recording } from '../sim/index.ts'
import { see } from './sight.ts'
import type { Robot } from './sight.ts'

/** Let the shift go on to `at` (ms since opening) with `robot` leading every waiter. */
export function drive(recording: Recording, robot: Robot, at: number): void {
  const { shift } = recording
  while (!shift.state.closed && nextAt(shift) <= at) {
    advance(recording, nextAt(shift))
    decide(recording, robot)
  }
  advance(recording, at)
}

/** Ask the robot for every waiter that has nothing to do. */
export function decide(recording: Recording, robot: Robot): void {
  const { shift } = recording
  const { waiters } = shift.state
  for (let waiter = 0; waiter < waiters.length; waiter++) {
    const me = waiters[waiter]
    if (shift.state.closed || me?.doing.kind !== 'idle') continue
    const station = robot(see(shift, waiter))
    if (station !== NONE) command(recording, { type: 'visit', waiter, station })
  }
}
