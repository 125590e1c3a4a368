// The moment shown, and how it is spoken.
import type { Watching } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { clock } from '../number-format.ts'
import { labelsOf } from './names.ts'

/** Seconds that are over: "0:42". */
export function timeOf(ms: number): string {
  return clock(Math.floor(ms / 1000))
}

/** "0:42 of 1:30" */
export function momentOf({ at, lengthMs }: Watching): string {
  return t('watch.momentOf', { at: timeOf(at), length: timeOf(lengthMs) })
}

/** The same with the scores of that moment. */
export function momentInWords({ runs, rooms, at, lengthMs }: Watching): string {
  const [one, other] = labelsOf(runs)
  const [score = '', otherScore = ''] = rooms.map((room) => number(room.score))
  const moment = { at: timeOf(at), length: timeOf(lengthMs), who: one?.first ?? '', score }
  if (!other) return t('watch.momentScore', moment)
  return t('watch.momentScores', { ...moment, other: other.first, otherScore })
}
