// Does every run in the record of a workshop's room come to what the record says?
import { figuresOf } from '../room/index.ts'
import { simulateRun } from '../wire/index.ts'
import type { RecordedRun, RoomRecord } from '../wire/index.ts'

type RecordVerdict = {
  readonly ok: boolean
  readonly runs: number
  readonly verified: number // simulated again to the same figures
  readonly wrong: readonly { readonly round: number; readonly seat: number; readonly why: string }[]
}

export function verdictOnRecord({ rounds, runs }: RoomRecord): RecordVerdict {
  const judged = runs.map((run) => ({ run, why: wrongWith(run, rounds[run.round]) }))
  const wrong = judged.flatMap(({ run: { round, seat }, why }) =>
    why === null ? [] : [{ round, seat, why }],
  )
  const verified = judged.filter(({ run, why }) => run.figures !== null && why === null).length
  return { ok: wrong.length === 0, runs: runs.length, verified, wrong }
}

type RecordedRound = RoomRecord['rounds'][number]

/** Null when nothing is. Runs that the server could not simulate have no figures to check. */
function wrongWith(
  { code, figures, verdict }: RecordedRun,
  round: RecordedRound | undefined,
): string | null {
  if (figures === null) return verdict === 'verified' || verdict === 'late' ? 'noFigures' : null
  const simulated = simulateRun(code)
  if (!simulated.ok) return simulated.fault
  if (JSON.stringify(figuresOf(simulated.shift)) !== JSON.stringify(figures)) return 'figures'
  if (verdict === 'rejected' || verdict === 'unverifiable') return null
  const { level, levelVersion, seed, mode } = simulated.run.replay
  const isSame = level === round?.level && levelVersion === round.levelVersion
  return isSame && seed === round.seed && mode === round.mode ? null : 'otherRound'
}
