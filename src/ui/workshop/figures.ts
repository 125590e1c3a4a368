// Figures of a room, made ready to be shown.
import type { OwnRun } from '../../room/index.ts'
import { say, t } from '../../words/index.ts'
import type { Key } from '../../words/index.ts'
import { number } from '../../words/index.ts'

/** Whole minutes, and the seconds beyond them. */
export function minutesOf(ms: number): { readonly minutes: number; readonly seconds: number } {
  const seconds = Math.round(ms / 1_000)
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }
}

/** An answer of the question: how many times as many. */
export function choiceWords(choices: readonly number[], index: number): string {
  const times = choices[index] ?? 1
  if (times === 1) return t('workshop.choiceSame')
  const isMost = index === choices.length - 1
  return t(isMost ? 'workshop.choiceMost' : 'workshop.choice', { times: hundredths(times) })
}

/** The same under a bar. */
export function shortChoice(choices: readonly number[], index: number): string {
  const times = hundredths(choices[index] ?? 1)
  return t(index === choices.length - 1 ? 'workshop.timesMost' : 'workshop.times', { times })
}

function hundredths(value: number): string {
  return number(value, { maximumFractionDigits: 2 })
}

/** What the server made of a run. */
export function verdictWords({ type, reason, isAccepted }: OwnRun): string {
  const why = reason === null ? '' : say(`workshop.reason.${reason}` as Key)
  if (type === 'verified') return t('workshop.verdict.verified')
  if (type === 'late' && isAccepted) return t('workshop.verdict.accepted')
  return t(`workshop.verdict.${type}`, { reason: why })
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** The median of each person's own ratio; null where nobody has one. */
export function medianRatio(before: readonly number[], after: readonly number[]): number | null {
  const ratios = before.flatMap((value, index) => (value > 0 ? [(after[index] ?? 0) / value] : []))
  return ratios.length === 0 ? null : medianOf(ratios)
}
