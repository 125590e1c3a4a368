// Rooms are deleted with all their runs when nothing has happened in them for so many days.
import type { Clock, RoomLog } from './seams.ts'

export const DAY_MS = 24 * 60 * 60 * 1000
const EVERY_MS = 60 * 60 * 1000

/** How many were deleted. */
export async function sweep(rooms: RoomLog, clock: Clock, keepDays: number): Promise<number> {
  const old = await rooms.codesBefore(clock.now() - keepDays * DAY_MS)
  for (const code of old) await rooms.remove(code)
  return old.length
}

/** Sweep now and every hour, until the function returned is called. Rejects when the first time does. */
export async function keepSwept(sweepOnce: () => Promise<unknown>): Promise<() => void> {
  await sweepOnce()
  const again = () => void sweepOnce().catch(() => {}) // it will be tried in an hour
  const timer = setInterval(again, EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
