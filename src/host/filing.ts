// A shift has closed: its result goes on the results screen and, when the player played, on file.
import type { Order, Play } from '../play/index.ts'
import type { Run } from '../runs/index.ts'
import { resultOf } from '../sim/index.ts'
import type { Result } from '../sim/index.ts'
import { addEntry, reviseEntry, stars } from '../store/index.ts'
import type { Entry, Outcome, ScoresStore } from '../store/index.ts'

export type Filed = { readonly outcome: Outcome; readonly entry: Entry | null }

/** File the shift of `play`, with `par` 0 while it is not known; a robot's is not filed. */
export function fileShift(
  play: Play,
  order: Order,
  par: number,
  name: string,
  scores: ScoresStore,
): Filed {
  const replay = play.replay()
  const hash = replay.hashes.at(-1)?.[1] ?? ''
  const result: Result = resultOf({ state: play.room, level: play.level })
  const run: Run = { name: order.robot ? '' : name, robot: order.robot, replay }
  if (order.robot) return { outcome: { order, result, hash, run, isBest: false }, entry: null }
  const entry: Entry = {
    id: crypto.randomUUID?.() ?? `${Date.now()}-${hash}`,
    name,
    date: new Date().toISOString(),
    stars: stars(result.score, par),
    par,
    hash,
    result,
    replay,
    ...(order.daily !== undefined && { daily: order.daily }),
    ...(order.round !== undefined && { round: order.round }),
  }
  return { outcome: { order, result, hash, run, isBest: addEntry(scores, entry) }, entry }
}

/** Par has come late: the entry gets it, and the stars it is worth. */
export function addPar(scores: ScoresStore, entry: Entry, par: number): Entry {
  const revised: Entry = { ...entry, par, stars: stars(entry.result.score, par) }
  reviseEntry(scores, revised)
  return revised
}
