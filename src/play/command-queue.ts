// The command queue: time and commands are applied in order, and listeners never re-enter the simulation.
import { advance, command } from '../sim/index.ts'
import type { Command, Recording } from '../sim/index.ts'
import { drive } from '../waiters/index.ts'
import type { Crew } from '../waiters/index.ts'
import type { EventListeners } from './event-listeners.ts'

export type CommandQueue = {
  /** Let `ms` of shift time pass; fractions of a millisecond are kept for the next time. */
  advanceBy(ms: number): void
  /** Apply a command now, or next when it was sent by a listener. */
  send(order: Command): void
}

/** The recording's shift emits to `listeners`; the robots of the crew work at its own moments. */
export function createCommandQueue(
  recording: Recording,
  crew: Crew,
  listeners: EventListeners,
): CommandQueue {
  const { state } = recording.shift
  const hasRobots = crew.some((robot) => robot !== null)
  const waiting: Command[] = []
  let fraction = 0
  let busy = false

  function inTurn(step: () => void): void {
    if (busy) return
    busy = true
    try {
      step()
      for (let next = waiting.shift(); next; next = waiting.shift()) command(recording, next)
    } finally {
      busy = false
    }
    listeners.throwFirstError()
  }
  return {
    advanceBy(ms) {
      const until = state.now + fraction + ms
      const whole = Math.floor(until)
      fraction = until - whole
      inTurn(() => (hasRobots ? drive(recording, crew, whole) : advance(recording, whole)))
    },
    send(order) {
      waiting.push(order)
      inTurn(() => {})
    },
  }
}
