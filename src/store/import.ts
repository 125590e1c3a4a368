// Verifies the entries of an imported file by simulating their runs: scores come from the run, never
// from the file. What does not verify, or cannot be verified, stays out.
import { levelOf } from '../levels/index.ts'
import { cleanName } from '../names/index.ts'
import { dailyOf, endOfRun, shiftKey } from '../runs/index.ts'
import type { Result } from '../sim/index.ts'
import { leadsOn, sameLeads } from '../waiters/index.ts'
import { decodeRun, isPlayable, readEntry } from '../wire/index.ts'
import type { CodeFault, Entry } from '../wire/index.ts'
import { isId } from './export.ts'
import type { StoredScores } from './stored-scores.ts'

/** Why an entry of a file stays out. */
export type Reason =
  | 'here' // it is here already
  | 'deleted' // it has been deleted here
  | 'damaged'
  | 'noReplay' // its replay had to make room: it cannot be verified
  | 'otherRules' // nor can this
  | 'forged' // its run comes to something else

export type Checked =
  | { readonly ok: true; readonly entry: Entry } // par and stars are still to be found
  | { readonly ok: false; readonly reason: Reason }

const reasons: Readonly<Record<CodeFault, Reason>> = {
  damaged: 'damaged',
  foreign: 'damaged',
  tooLong: 'damaged',
  otherRules: 'otherRules',
  forged: 'forged',
}

/** Verify one entry of a file by simulating its run: some milliseconds. Never throws. */
export function checkEntry(claimed: unknown, kept: StoredScores): Checked {
  const entry = readEntry(claimed)
  if (!entry || !isId(entry.id)) return refuse('damaged')
  const moment = new Date(entry.date)
  if (Number.isNaN(moment.getTime())) return refuse('damaged')
  if (kept.deleted.includes(entry.id)) return refuse('deleted')
  const mine = kept.entries.find(({ id }) => id === entry.id)
  if (mine && (mine.code !== null || mine.hash !== entry.hash)) return refuse('here')
  if (!isPlayable(entry.result)) return refuse('otherRules')
  if (entry.code === null) return refuse(mine ? 'here' : 'noReplay')
  if (!mine && isHere(entry, kept)) return refuse('here')
  return verified(entry, entry.code, moment)
}

/** The same shift may be here under another id: it came by a link before, or came by one there. */
function isHere(entry: Entry, { entries }: StoredScores): boolean {
  const key = shiftKey(entry)
  return entries.some(
    (each) => (each.sent || entry.sent) && each.hash === entry.hash && shiftKey(each) === key,
  )
}

function verified(entry: Entry, code: string, moment: Date): Checked {
  const found = decodeRun(code)
  if (!found.ok) return refuse(reasons[found.fault])
  const { leads, replay } = found.run
  const level = levelOf(replay.level, replay.levelVersion)
  const { result = null, isWhole = false } = endOfRun(found.run) ?? {}
  const hash = replay.hashes.at(-1)?.[1]
  if (!result || !isWhole || !level || !sameLeads(leads, leadsOn(level))) {
    return refuse('forged')
  }
  if (hash !== entry.hash || !agrees(result, entry.result)) return refuse('forged')
  const { id, daily, round, sent } = entry
  const branchAtMs = entry.branchAtMs ?? found.run.branchAtMs
  const own = { id, name: cleanName(entry.name), date: moment.toISOString(), stars: 0, par: 0 }
  const more = {
    ...(isOfDay(daily, result) && !sent && { daily }),
    ...(round !== undefined && { round: round.slice(0, 100) }),
    ...(branchAtMs !== undefined && { branchAtMs }),
    ...(entry.timing && { timing: entry.timing }),
    ...(sent && { sent }),
  }
  return { ok: true, entry: { ...own, hash, result, code, ...more } }
}

/** The customers of that day, and of no other. */
function isOfDay(daily: string | undefined, { level, seed }: Result): daily is string {
  const of = daily === undefined ? null : dailyOf(daily)
  return of?.level === level && of.seed === seed
}

function agrees(result: Result, claimed: Result): boolean {
  const fields = [
    'level',
    'levelVersion',
    'seed',
    'mode',
    'score',
    'served',
    'lost',
    'customers',
  ] as const
  return fields.every((field) => result[field] === claimed[field])
}

function refuse(reason: Reason): Checked {
  return { ok: false, reason }
}
