// What came of a file, in sentences.
import type { Reason } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import type { ImportReport } from './import-file.ts'

const REASONS: readonly Reason[] = [
  'here',
  'deleted',
  'forged',
  'otherRules',
  'noReplay',
  'damaged',
]

/** Null stands for what was called off. */
export function reportWords(report: ImportReport | null): readonly string[] {
  if (!report) return [t('luggage.calledOff')]
  const { added, restored, skipped, days, withSettings } = report
  const reasons = REASONS.filter((reason) => skipped[reason])
  return [
    t('luggage.added', { number: number(added) }),
    ...(restored > 0 ? [t('luggage.restored', { number: number(restored) })] : []),
    ...reasons.map((reason) =>
      t(`luggage.left.${reason}`, { number: number(skipped[reason] ?? 0) }),
    ),
    ...(days.added > 0 ? [t('luggage.days.added', { number: number(days.added) })] : []),
    ...(days.skipped > 0 ? [t('luggage.days.left', { number: number(days.skipped) })] : []),
    ...(withSettings ? [t('luggage.withSettings')] : []),
  ]
}

/** For so many shifts that are still without par when robots have stopped working. */
export function unratedWords(left: number): readonly string[] {
  return left > 0 ? [t('luggage.unrated', { number: number(left) })] : []
}
