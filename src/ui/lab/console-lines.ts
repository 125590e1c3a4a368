// What a program printed and what was wrong with it, in one list by time.
import type { Diagnostic, LabRun } from '../../lab/index.ts'
import { say } from '../../words/index.ts'
import type { Key } from '../../words/index.ts'

export type ConsoleLine = {
  readonly id: string
  readonly at: number // ms since opening
  readonly line: number | null
  readonly kind: 'print' | Diagnostic['kind']
  readonly text: string
}

export function consoleLines({
  prints,
  diagnostics,
}: Pick<LabRun, 'prints' | 'diagnostics'>): readonly ConsoleLine[] {
  const printed = prints.map(({ at, line, text }, place): ConsoleLine => ({
    id: `print ${place}`,
    at,
    line,
    kind: 'print',
    text,
  }))
  const wrong = diagnostics.map((each, place): ConsoleLine => {
    const { at, line, kind } = each
    return { id: `problem ${place}`, at, line, kind, text: problemWords(each) }
  })
  return [...printed, ...wrong].toSorted((one, other) => one.at - other.at)
}

function problemWords({ key, values }: Diagnostic): string {
  return say(`labProblem.${key}` as Key, values as Readonly<Record<string, string | number>>)
}
