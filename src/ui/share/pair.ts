// Both modes of one level and seed for the picture: the run that is shared, and the player's best
// in the other mode.
import { levelOf } from '../../levels/index.ts'
import type { Run } from '../../runs/index.ts'
import { MODES } from '../../sim/index.ts'
import type { Mode, Result } from '../../sim/index.ts'
import { best, runOf, stars } from '../../store/index.ts'
import type { Par, Scores } from '../../store/index.ts'
import { relivedOf } from '../linked/relived.ts'
import { laneOf } from './lane.ts'
import type { Lane } from './lane.ts'

export type Half = {
  readonly result: Result
  readonly stars: number | null // null while par is not known
  readonly lane: Lane
}

export type Pair = {
  readonly run: Run
  readonly durationMs: number
  readonly halves: Readonly<Record<Mode, Half | null>>
}

export function pairOf(run: Run, scores: Scores, known: Par | null): Pair {
  const { level, seed } = run.replay
  const par = parFor(level, seed, scores, known)
  const halfOf = (mode: Mode) => {
    const shown = mode === run.replay.mode ? run : otherOf(run, mode, scores)
    return shown && half(shown, par)
  }
  const [blocking = null, async = null] = MODES.map(halfOf)
  return { run, durationMs: levelOf(level)?.durationMs ?? 1, halves: { blocking, async } }
}

/** How many times the blocking score the async one is; null unless there are both and some. */
export function timesOf({ halves: { blocking, async } }: Pair): number | null {
  if (!blocking || !async || blocking.result.score === 0) return null
  return async.result.score / blocking.result.score
}

/** The same person's best. A robot's run stands alone: it is not compared with the player's. */
function otherOf(run: Run, mode: Mode, scores: Scores): Run | null {
  const { level, seed } = run.replay
  const entry = run.robot ? undefined : best(ownOf(run, scores), level, seed, mode)
  return entry ? runOf(entry) : null
}

/** What the run's player has played; where the run is of a round, in that round. */
function ownOf({ name, replay }: Run, { entries }: Scores): Scores {
  const end = replay.hashes.at(-1)?.[1]
  const own = entries.filter((entry) => entry.name === name)
  const { round } = own.find(({ hash }) => hash === end) ?? {}
  return round === undefined
    ? { entries: own }
    : { entries: own.filter((each) => each.round === round) }
}

function half(run: Run, par: number | null): Half | null {
  const relived = relivedOf(run)
  if (!relived) return null
  const { result } = relived
  return { result, stars: par === null ? null : stars(result.score, par), lane: laneOf(run) }
}

function parFor(level: string, seed: number, { entries }: Scores, known: Par | null) {
  if (known?.level === level && known.seed === seed) return known.score
  const same = entries.filter(({ result }) => result.level === level && result.seed === seed)
  return same.find(({ par }) => par > 0)?.par ?? null
}
