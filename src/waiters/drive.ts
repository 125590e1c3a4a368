// Robots at work: asked at the simulation's own moments, never by frames, so that a robot's shift
// is the same at any speed and frame rate. A person may lead other waiters of the same shift.
import { advance, command, isAbsent, isLeaving, nextAt, NONE } from '../sim/index.ts'
import type { Recording, Room } from '../sim/index.ts'
import { see, visitTo } from './sight.ts'
import type { Robot, Sight } from './sight.ts'

/** One for each waiter; null where somebody else leads. */
export type Crew = readonly (Robot | null)[]

/** Let the shift go on to `at` (ms since opening); the robots of the crew lead their waiters. */
export function drive(recording: Recording, crew: Crew, at: number): void {
  const { shift } = recording
  while (!shift.state.closed && nextAt(shift) <= at) {
    advance(recording, nextAt(shift))
    decide(recording, crew)
  }
  advance(recording, at)
}

/** Ask each robot whose waiter has nothing to do. */
export function decide(recording: Recording, crew: Crew): void {
  const { shift } = recording
  const { waiters } = shift.state
  for (let waiter = 0; waiter < waiters.length; waiter++) {
    const robot = crew[waiter]
    const me = waiters[waiter]
    if (!robot || shift.state.closed || me?.doing.kind !== 'idle') continue
    if (isAbsent(shift.state, waiter)) continue
    const sight = see(shift, waiter)
    const station = robot(waiters.length > 1 ? own(sight) : sight)
    if (station !== NONE) command(recording, visitTo(sight, station))
  }
}

/** What is for this waiter, of several; who is to go home takes up nothing new. */
function own(sight: Sight): Sight {
  if (!isLeaving(sight.room, sight.waiter)) return withoutTaken(sight)
  const chances = sight.chances.filter(({ kind }) => kind === 'serve' || kind === 'handOver')
  return { ...sight, chances }
}

/** Two waiters do not go for the same raised hand. */
function withoutTaken(sight: Sight): Sight {
  const { room, waiter } = sight
  const chances = sight.chances.filter(
    ({ kind, station }) => kind !== 'takeOrder' || !isTaken(room, waiter, station),
  )
  return { ...sight, chances }
}

/** Whether another waiter is on the way to the station, or has it on its list. */
function isTaken({ waiters }: Room, waiter: number, station: number): boolean {
  return waiters.some(
    ({ tasks }, index) => index !== waiter && tasks.some((task) => task.station === station),
  )
}
