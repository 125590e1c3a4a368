// What came of a file, in sentences.
import type { Reason } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import type { Report } from './importing.ts'

const REASONS: readonly Reason[] = [
  'here',
  'deleted',
  'forged',
  'otherRules',
  'noReplay',
  'damaged',
]

/** Null stands for what was called off. */
export function reportWords(report: Report | null): readonly string[] {
  if (!report) return [t('luggage.calledOff')]
  const { added, left, withSettings } = report
  const reasons = REASONS.filter((reason) => left[reason])
  return [
    t('luggage.added', { number: number(added) }),
    ...reasons.map((reason) => t(`luggage.left.${reason}`, { number: number(left[reason] ?? 0) })),
    ...(withSettings ? [t('luggage.withSettings')] : []),
  ]
}
