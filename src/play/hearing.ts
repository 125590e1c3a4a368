// Who hears what happens in a shift. A listener that throws must not stop the simulation in the
// middle of a step: what it threw is kept until the step is over.
import type { ShiftEvent } from '../sim/index.ts'
import { createListeners } from './listeners.ts'
import type { Listeners } from './listeners.ts'

export type Hearing = Listeners<ShiftEvent> & {
  /** The step is over: throw the first that was kept, if any. */
  throwKept(): void
}

export function createHearing(): Hearing {
  const kept: unknown[] = []
  return {
    ...createListeners<ShiftEvent>((error) => void kept.push(error)),
    throwKept() {
      const [first] = kept.splice(0)
      if (first !== undefined) throw first
    },
  }
}
