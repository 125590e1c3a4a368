// Whom a try of today is to beat, on its card: the best robot on the last day of this level, and the
// player's own average on it.
import type { Mode } from '../../sim/index.ts'
import type { Tries } from '../../store/index.ts'
import { number, shortDay, t } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import { ownAverage, type RobotScores } from './rivals.ts'
import style from './Week.module.css'

type Props = {
  readonly mode: Mode
  readonly today: string
  readonly tries: Tries
  readonly robot: { readonly day: string; readonly scores: RobotScores } | null // or still playing
}

export function ToBeat({ mode, today, tries, robot }: Props) {
  const average = ownAverage(tries, today, mode)
  return (
    <ul className={style.toBeat} aria-label={t('days.toBeat')}>
      {robot && (
        <li>
          <Rich text={robotWords(robot, mode)} />
        </li>
      )}
      {average !== null && (
        <li>
          <Rich text={t('days.average', { score: number(average) })} />
        </li>
      )}
    </ul>
  )
}

function robotWords({ day, scores }: NonNullable<Props['robot']>, mode: Mode): string {
  return t('days.robot', { score: number(scores[mode]), day: shortDay(day) })
}
