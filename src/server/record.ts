// A room's record for export and for the page of its results, as JSON and as a table.
import { CHOICES } from '../room/index.ts'
import type { RoomState } from '../room/index.ts'
import { RECORD_FORMAT } from '../wire/index.ts'
import type { RecordedRun, RoomRecord } from '../wire/index.ts'
import type { StoredRun } from './seams.ts'

const MARK = '\uFEFF' // or spreadsheets take the letters for another alphabet's

/** With names, or with none of them. */
export function recordOf(
  { code, openedAt, speed, rounds, exercises, seats }: RoomState,
  runs: readonly StoredRun[],
  names: 'names' | 'noNames',
): RoomRecord {
  const counted = new Set(seats.flatMap(({ runs: own }) => own.map((run) => run?.run)))
  const accepted = new Set(
    seats.flatMap(({ runs: own }) => own.flatMap((run) => (run?.isAccepted ? [run.run] : []))),
  )
  return {
    format: RECORD_FORMAT,
    kind: 'workshop',
    code,
    openedAt,
    speed,
    rounds: rounds.flatMap(({ exercise: number, mode, startsAt }) => {
      const exercise = exercises[number]
      if (!exercise) return []
      const { level, levelVersion, rules, seed } = exercise
      return [{ exercise: number, level, levelVersion, rules, seed, mode, startsAt }]
    }),
    people: seats.map(({ name, isRobot, isKicked, predictions }) => ({
      name: names === 'names' ? name : null,
      isRobot,
      isKicked,
      predictions: predictions.map((choice) =>
        choice === null ? null : (CHOICES[choice] ?? null),
      ),
    })),
    runs: runs.map((run) => recordedRun(run, counted, accepted)),
  }
}

function recordedRun(
  { round, seat, text, verdict }: StoredRun,
  counted: ReadonlySet<string | undefined>,
  accepted: ReadonlySet<string>,
): RecordedRun {
  const { run, type, reason, figures, isFromCommits } = verdict
  const isCounted = counted.has(run)
  const isAccepted = accepted.has(run)
  const common = { round, seat, verdict: type, reason, isAccepted, isFromCommits, isCounted }
  return { ...common, figures, code: text }
}

const HEAD = [
  'seat',
  'name',
  'robot',
  'round',
  'level',
  'seed',
  'mode',
  'verdict',
  'reason',
  'counted',
  'score',
  'served',
  'lost',
  'satisfaction',
  'stoodSeconds',
  'predictedTimes',
]

/** One row a run, by RFC 4180, in UTF-8 with its mark. */
export function tableOf({ rounds, people, runs }: RoomRecord): string {
  const rows = runs.map(({ round: number, seat, verdict, reason, isCounted, figures }) => {
    const person = people[seat]
    const round = rounds[number]
    const { score, served, lost, satisfaction, stoodMs } = figures ?? {}
    const who = [seat + 1, person?.name, person?.isRobot ? 1 : 0]
    const what = [number + 1, round?.level, round?.seed, round?.mode, verdict, reason]
    const stoodSeconds = stoodMs === undefined ? undefined : stoodMs / 1000
    const predicted = person?.predictions[round?.exercise ?? -1]
    const came = [isCounted ? 1 : 0, score, served, lost, satisfaction, stoodSeconds, predicted]
    return [...who, ...what, ...came]
  })
  const lines = [HEAD, ...rows].map((fields) => fields.map(cell).join(','))
  return `${MARK}${lines.join('\r\n')}\r\n`
}

// East Asian keyboards write the signs in full width; spreadsheets take these too.
const FORMULA = /(^|[;,|\t\r\n])(\s*[=+\-@＝＋－＠\t\r])/g
const PLAIN = /^[^",;|\t\r\n＝＋－＠]*$/

/** A text that a spreadsheet would take for a formula is made to begin with a quote. */
function cell(field: string | number | null | undefined): string {
  if (typeof field !== 'string') return String(field ?? '')
  const text = field.replaceAll(FORMULA, "$1'$2")
  return PLAIN.test(text) ? text : `"${text.replaceAll('"', '""')}"`
}
