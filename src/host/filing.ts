// A shift has closed: its result goes on the results screen and, when the player played, on file.
import type { Order, Play } from '../play/index.ts'
import { resultOf } from '../sim/index.ts'
import type { Result } from '../sim/index.ts'
import { addEntry, stars } from '../store/index.ts'
import type { Entry, Outcome, ScoresStore } from '../store/index.ts'

/** File the shift of `play`; a robot's is shown but not filed. */
export function fileShift(
  play: Play,
  order: Order,
  par: number,
  name: string,
  scores: ScoresStore,
): Outcome {
  const replay = play.replay()
  const hash = replay.hashes.at(-1)?.[1] ?? ''
  const result: Result = resultOf({ state: play.room, level: play.level })
  if (order.robot) return { order, result, hash, isBest: false }
  const entry: Entry = {
    id: crypto.randomUUID?.() ?? `${Date.now()}-${hash}`,
    name,
    date: new Date().toISOString(),
    stars: stars(result.score, par),
    par,
    hash,
    result,
    replay,
  }
  return { order, result, hash, isBest: addEntry(scores, entry) }
}
