// Records a closed shift: its outcome for the results screen and, when a person played, a score.
import { isSandbox } from '../levels/index.ts'
import type { Order, Play, Purpose } from '../play/index.ts'
import { encodeRun } from '../wire/index.ts'
import type { Timing } from '../wire/index.ts'
import type { Run } from '../runs/index.ts'
import { resultOf } from '../sim/index.ts'
import type { Result } from '../sim/index.ts'
import {
  addEntry,
  addTried,
  remember,
  replace,
  reviseEntry,
  setHud,
  stars,
} from '../store/index.ts'
import type { AppStore, Entry, Outcome, Par, ScoresStore } from '../store/index.ts'
import { personIn } from '../waiters/index.ts'

export type RecordedShift = { readonly outcome: Outcome; readonly entry: Entry | null }

type ClosedShift = {
  readonly play: Play
  readonly order: Order
  readonly par: number // 0 while it is not known
  readonly name: string
  readonly timing?: Timing
}

/** File the shift of `play`; one that nobody plays is not filed, and none of the sandbox. */
export function recordShift(closed: ClosedShift, scores: ScoresStore): RecordedShift {
  const { play, order, par, name, timing } = closed
  const replay = play.replay()
  const hash = replay.hashes.at(-1)?.[1] ?? ''
  const result: Result = resultOf({ state: play.room, level: play.level })
  const { leads, own } = play
  const { branchAtMs, ...countsFor } = filedFor(order.purpose)
  const branch = branchAtMs === undefined ? {} : { branchAtMs }
  const run: Run = { name: own === null ? '' : name, leads, replay, ...branch }
  const outcome = { order, result, hash, run, isBest: false, entry: null }
  if (own === null || isSandbox(order.level)) return { outcome, entry: null }
  const entry: Entry = {
    id: crypto.randomUUID?.() ?? `${Date.now()}-${hash}`,
    name,
    date: new Date().toISOString(),
    stars: stars(result.score, par),
    par,
    hash,
    result,
    code: encodeRun(run),
    ...branch,
    ...countsFor,
    ...(timing && { timing }),
  }
  return { outcome: { ...outcome, isBest: addEntry(scores, entry), entry: entry.id }, entry }
}

/** What the entry says of what the shift was played for. */
function filedFor(purpose: Purpose): Pick<Entry, 'daily' | 'round' | 'branchAtMs'> {
  switch (purpose.type) {
    case 'daily':
      return { daily: purpose.date }
    case 'round':
      return { round: purpose.id }
    case 'branch':
      return { branchAtMs: purpose.atMs }
    case 'free':
    case 'campaign':
    case 'practice':
    case 'workshop':
      return {}
    default:
      return purpose satisfies never
  }
}

/** Show what it came to; one that is not filed is remembered, so that its other mode can stand beside it. */
export function showOutcome(app: AppStore, outcome: Outcome, as: 'results' | 'debrief'): void {
  const isTried = isSandbox(outcome.order.level)
  if (isTried) addTried(app, outcome)
  if (isTried || personIn(outcome.order.leads) === null) remember(app, outcome)
  replace(app, { name: as, outcome })
  setHud(app, null)
}

/** Par has come late: the entry, which may have been named since, gets it and the stars. */
export function addPar(scores: ScoresStore, filed: Entry, par: number): Entry {
  const kept = scores.getState().entries.find(({ id }) => id === filed.id) ?? filed
  const revised: Entry = { ...kept, par, stars: stars(filed.result.score, par) }
  reviseEntry(scores, revised)
  return revised
}

/** Without par there are no stars; the score stands. `file` gets the entry that has them. */
export async function addStarsLater(
  scores: ScoresStore,
  file: (entry: Entry) => void,
  filed: Entry,
  par: Promise<Par>,
): Promise<void> {
  try {
    const found = (await par).modes[filed.result.mode]
    if (found) file(addPar(scores, filed, found.score))
  } catch {
    // No robot could be asked.
  }
}
