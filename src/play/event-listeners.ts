// The listeners to the events of a shift. A listener that throws must not stop the simulation in the
// middle of a step: what it threw is kept until the step is over.
import type { ShiftEvent } from '../sim/index.ts'
import { createListeners } from './listeners.ts'
import type { Listeners } from './listeners.ts'

export type EventListeners = Listeners<ShiftEvent> & {
  /** The step is over: throw the first that was kept, if any. */
  throwFirstError(): void
}

export function createEventListeners(): EventListeners {
  const kept: unknown[] = []
  return {
    ...createListeners<ShiftEvent>((error) => void kept.push(error)),
    throwFirstError() {
      const [first] = kept.splice(0)
      if (first !== undefined) throw first
    },
  }
}
