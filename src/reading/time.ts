// How much time a shift has left, as a clock shows it.
import { endsBy } from '../sim/index.ts'
import type { Level, Room } from '../sim/index.ts'

/** Whole seconds to closing time; in overtime to its end. */
export function secondsLeft({ now, hours }: Pick<Room, 'now' | 'hours'>, level: Level): number {
  const end = hours === 'overtime' ? endsBy(level) : level.durationMs
  return Math.max(0, Math.ceil((end - now) / 1000))
}
