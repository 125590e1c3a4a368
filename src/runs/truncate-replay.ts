// Truncates a replay at a moment, where somebody else may take it over.
import { resimulate, replayOf } from '../sim/index.ts'
import type { Level, Replay } from '../sim/index.ts'

/** The replay up to `at`, ms since opening, after the commands of that moment, with its own hashes. */
export function truncateReplay(replay: Replay, level: Level, at: number): Replay {
  const lengthMs = Math.min(Math.max(0, Math.floor(at)), replay.lengthMs)
  const log = replay.log.filter(([moment]) => moment <= lengthMs)
  return replayOf(resimulate({ ...replay, lengthMs, log, hashes: [] }, level))
}
