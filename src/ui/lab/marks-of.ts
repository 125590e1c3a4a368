// A moment of a run as the editor shows it.
import { hueOf } from '../../levels/index.ts'
import type { CardState } from '../../lens/index.ts'
import type { LabRun } from '../../lab/index.ts'
import { number, t } from '../../words/index.ts'
import type { LineMarks, Marks } from './editor/marks.ts'
import type { Call, CallState, Moment } from './moment.ts'

/** The lens' shape for each; whoever stands is in its own hands. */
export const shapes: Readonly<Record<CallState, CardState>> = {
  running: 'running',
  blocked: 'held',
  waiting: 'waiting',
  done: 'done',
  failed: 'failed',
}

const HUES = 7 // as many as tell calls apart

export function hueOfTask(task: number): string {
  return hueOf((task % HUES) + 1)
}

type Shown = Pick<LabRun, 'counts' | 'diagnostics'>

export function marksOf(moment: Moment, { counts, diagnostics }: Shown, hasHeat: boolean): Marks {
  return {
    lit: moment.lit,
    isBlocked: moment.stack?.state === 'blocked',
    trail: moment.trail,
    lines: byLine(moment.calls),
    heat: hasHeat ? new Map(counts) : null,
    problems: problemLines(diagnostics),
  }
}

export function problemLines(diagnostics: LabRun['diagnostics']): ReadonlySet<number> {
  return new Set(diagnostics.flatMap(({ line }) => line ?? []))
}

function byLine(calls: readonly Call[]): ReadonlyMap<number, LineMarks> {
  const lines = new Map<number, LineMarks>()
  for (const line of new Set(calls.map((call) => call.line))) {
    const here = calls.filter((call) => call.line === line)
    const bookmarks = here.map(({ task, state }) => ({
      state: shapes[state],
      label: number(task),
      hue: hueOfTask(task),
    }))
    lines.set(line, { bookmarks, words: wordsOf(here) })
  }
  return lines
}

function wordsOf(calls: readonly Call[]): LineMarks['words'] {
  const states = [...new Set(calls.map(({ state }) => state))]
  return states.map((state) => ({
    kind: shapes[state],
    text: wordFor(state, calls.filter((call) => call.state === state).length),
  }))
}

function wordFor(state: CallState, count: number): string {
  if (state === 'running' || state === 'blocked') return t(`lab.lineWords.${state}`)
  return t(`lab.lineWords.${state}`, { count })
}
