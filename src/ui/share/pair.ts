// Both modes of one level and seed for the picture: the run that is shared, and the player's best
// in the other mode.
import { modesToShow, whileHere } from '../../runs/index.ts'
import type { Run } from '../../runs/index.ts'
import { isCurrent } from '../../wire/index.ts'
import { MODES } from '../../sim/index.ts'
import type { Mode, Result } from '../../sim/index.ts'
import { best, knownPar, parFor, runOf, stars } from '../../store/index.ts'
import type { Par, Scores } from '../../store/index.ts'
import { personIn } from '../../waiters/index.ts'
import { replayedResultOf } from '../linked/replayed-result.ts'
import { laneOf, type Lane } from './lane.ts'
export type Half = {
  readonly result: Result
  readonly stars: number | null // null while par is not known
  readonly lane: Lane
}

export type Pair = {
  readonly run: Run
  readonly axisMs: number // of shift time, for the lanes of both modes
  readonly halves: Readonly<Record<Mode, Half | null>>
}

/** The modes with a row in the picture: what was played, and what there is to play. */
export function modesShown({ run, halves }: Pick<Pair, 'run' | 'halves'>): readonly Mode[] {
  return modesToShow(run.replay.level, (mode) => halves[mode] !== null)
}

export function pairOf(run: Run, scores: Scores, known: Par | null): Pair {
  const found = parFor(run.replay, known)
  const shown = MODES.map((mode) => (mode === run.replay.mode ? run : otherOf(run, mode, scores)))
  const [blocking = null, async = null] = shown.map((each) => {
    if (!each) return null
    const { mode } = each.replay
    return half(each, found?.modes[mode]?.score ?? knownPar(scores, each.replay))
  })
  const lengths = shown.map((each) => each?.replay.lengthMs ?? 0)
  return { run, axisMs: Math.max(...lengths), halves: { blocking, async } }
}

/** The same person's best. A robot's run stands alone: it is not compared with the player's. */
function otherOf(run: Run, mode: Mode, scores: Scores): Run | null {
  const { level, seed } = run.replay
  const isAlone = personIn(run.leads) === null || !isCurrent(run.replay)
  const entry = isAlone ? undefined : best(ownOf(run, scores), level, seed, mode)
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
  const relived = replayedResultOf(run)
  if (!relived) return null
  const result = whileHere(run, relived.result)
  return { result, stars: par === null ? null : stars(result.score, par), lane: laneOf(run) }
}
