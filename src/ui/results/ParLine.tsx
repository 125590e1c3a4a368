// What the robots made of the same customers.
import type { Mode } from '../../sim/index.ts'
import { parFor, type Outcome, type Par } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import style from './Results.module.css'

type Props = { readonly outcome: Outcome; readonly par: Par | null }

export function ParLine({ outcome, par }: Props) {
  const found = parFor(outcome.order, par)
  return (
    <output className={style.par} data-pending={found === null}>
      <Icon name="robot" size={1.5} />
      <span>{found ? words(found, outcome.order.mode) : t('results.parPending')}</span>
    </output>
  )
}

function words({ modes }: Par, mode: Mode): string {
  const { score, robots } = modes[mode]
  return t('results.par', {
    par: number(score),
    robot: t('robot.nearest.got'),
    score: number(robots.nearest),
  })
}
