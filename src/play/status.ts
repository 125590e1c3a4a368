// How a play stands, and who is told when that changes.
import { createListeners } from './listeners.ts'

export type PlayStatus =
  | 'countdown' // 3-2-1, the doors are still closed
  | 'running'
  | 'paused' // nothing moves; taps still count
  | 'over' // the shift has closed

export type Statuses = {
  /** Change what the status follows from, and tell it when it is another one then. */
  set(change: () => void): void
  listen(listener: (status: PlayStatus) => void): () => void
}

export function createStatuses(status: () => PlayStatus): Statuses {
  const { tell, listen } = createListeners<PlayStatus>()
  let told = status()
  return {
    set(change) {
      change()
      if (told === status()) return
      told = status()
      tell(told)
    },
    listen,
  }
}
