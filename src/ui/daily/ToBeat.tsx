// Whom a try of today is to beat, on its card: yesterday's best robot, and the player's own average.
import { dailyOf } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { Tries } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import { levelName } from '../format.ts'
import { dayBefore, ownAverage, type RobotScores } from './rivals.ts'
import style from './Week.module.css'

type Props = {
  readonly mode: Mode
  readonly today: string
  readonly tries: Tries
  readonly robot: RobotScores | null // while it still plays
}

export function ToBeat({ mode, today, tries, robot }: Props) {
  const average = ownAverage(tries, today, mode)
  const level = levelName(dailyOf(dayBefore(today))?.level ?? '')
  return (
    <ul className={style.toBeat} aria-label={t('days.toBeat')}>
      {robot && (
        <li>
          <Rich text={t('days.robot', { score: number(robot[mode]), level })} />
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
