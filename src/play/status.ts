// The status of a play, and the listeners to its changes.
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
  const { emit, listen } = createListeners<PlayStatus>()
  let last = status()
  return {
    set(change) {
      change()
      if (last === status()) return
      last = status()
      emit(last)
    },
    listen,
  }
}
