// Whether a run may stand on the board: it must be of that day's customers, played by a person from the
// opening to the end, and have taken as long as a shift takes, by the server's clock.
import { levelOf } from '../../levels/index.ts'
import type { Daily } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { leadsOn, sameLeads } from '../../waiters/index.ts'
import { encodeRun, isCurrent, simulateRun } from '../../wire/index.ts'
import type { BoardFault, CodeFault } from '../../wire/index.ts'
import { EARLY_MS } from '../verification.ts'

/** What a run claims, worked out again; `text` is its code without a name. */
type BoardFinding =
  | { readonly ok: true; readonly score: number; readonly lengthMs: number; readonly text: string }
  | { readonly ok: false; readonly fault: BoardFault }

/**
 * So much longer than the shift itself may go by between the start and the run, ms: the countdown, the way
 * to the server and a hitch or two. Whoever pauses for longer has had time to think.
 */
export const LATE_MS = 20_000

const ofCode: Readonly<Record<CodeFault, BoardFault>> = {
  damaged: 'damaged',
  tooLong: 'damaged',
  foreign: 'rules',
  otherRules: 'rules',
  forged: 'forged',
}

/** The finding on a run's code, but for its time. Never throws. */
export function boardFindingOn(code: string, { level: id, seed }: Daily, mode: Mode): BoardFinding {
  const simulated = simulateRun(code)
  if (!simulated.ok) return refuse(ofCode[simulated.fault])
  const { run, shift } = simulated
  const { replay, leads, branchAtMs } = run
  if (replay.level !== id) return refuse('otherLevel')
  if (!isCurrent(replay)) return refuse('rules')
  if (replay.seed !== seed) return refuse('otherSeed')
  if (replay.mode !== mode) return refuse('otherMode')
  const level = levelOf(id)
  const isPersons = level !== undefined && sameLeads(leads, leadsOn(level))
  if (!isPersons || branchAtMs !== undefined) return refuse('otherPlayer')
  if (!shift.state.closed) return refuse('unfinished')
  const text = encodeRun({ ...run, name: '' })
  return { ok: true, score: shift.state.tally.score, lengthMs: replay.lengthMs, text }
}

/** Whether so much real time fits a shift of that length. */
export function timeFaultOf(lengthMs: number, realMs: number): 'tooEarly' | 'tooLate' | null {
  if (realMs < lengthMs - EARLY_MS) return 'tooEarly'
  return realMs > lengthMs + LATE_MS ? 'tooLate' : null
}

function refuse(fault: BoardFault): BoardFinding {
  return { ok: false, fault }
}
