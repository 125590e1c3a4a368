// The balance as it comes out now: the table over all seeds, the same over the first ten, and the
// fingerprint of the code that decides about both. All three are kept in one golden file.
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { playSeeds, tableOf } from '../../src/cli/balance-table.ts'
import type { Played } from '../../src/cli/balance-table.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Edit } from './fingerprint.ts'

const SHIFTS = 200
const FEW = 10
const ENTRY = 'src/cli/balance-table.ts'
const MOST_PROCESSES = 4

export type Balance = {
  readonly all: string // the table over all seeds
  readonly few: string // the same over the first ten
  readonly fingerprint: string // of the code it was worked out by
}

const TITLES = {
  all: `Means over the seeds 0 to ${SHIFTS - 1}`,
  few: `Means over the seeds 0 to ${FEW - 1}`,
  fingerprint: `SHA-256 of all that ${ENTRY} ran, when this was worked out`,
} as const satisfies Record<keyof Balance, string>

/** The golden file's text. */
export function textOf({ all, few, fingerprint }: Balance): string {
  const parts = [TITLES.all, all, TITLES.few, few, TITLES.fingerprint, `${fingerprint}\n`]
  return parts.join('\n')
}

/** What a golden file holds; a part that it lacks is empty. */
export function readBalance(text: string): Balance {
  const after = (title: string, end: string) => {
    const [, rest = ''] = text.split(`${title}\n`)
    return end === '' ? rest : (rest.split(`\n${end}\n`)[0] ?? '')
  }
  return {
    all: after(TITLES.all, TITLES.few),
    few: after(TITLES.few, TITLES.fingerprint),
    fingerprint: after(TITLES.fingerprint, '').trim(),
  }
}

/** A table as `textOf` wrote it: for each row its cells by the heads of their columns. */
export function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  const [heads = [], ...rows] = table
    .trimEnd()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/))
  return rows.map((cells) =>
    Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ''])),
  )
}

/** The table over ten seeds; takes a few seconds. */
export function fewNow(): string {
  return tableOf(playSeeds(0, FEW))
}

/** Everything anew; takes a minute, shared by as many processes as there are processors. */
export async function balanceNow(): Promise<Balance> {
  const processes = Math.min(MOST_PROCESSES, availableParallelism())
  const share = Math.ceil(SHIFTS / processes)
  const parts = await Promise.all(
    Array.from({ length: processes }, (_, index) => {
      return playApart(index * share, Math.min(SHIFTS, (index + 1) * share))
    }),
  )
  const rows = (parts[0] ?? []).map((_, row) => parts.flatMap((part) => part[row] ?? []))
  const few = rows.map((row) => row.slice(0, FEW))
  return { all: tableOf(rows), few: tableOf(few), fingerprint: await fingerprintNow() }
}

/** `playSeeds` in a process of its own. */
function playApart(from: number, to: number): Promise<Played> {
  return new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('balance-part.ts', import.meta.url))
    const child = fork(script, [String(from), String(to)], { execArgv: ['--import', 'tsx'] })
    child.once('message', (played) => resolve(played as Played))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Nothing came of these seeds: status ${code}`)))
  })
}

/** Of the code as it is, or as `edit` would have it. */
export function fingerprintNow(edit?: Edit): Promise<string> {
  return fingerprintOf(ENTRY, edit)
}
