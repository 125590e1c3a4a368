// The headline: what the other mode made of the same customers.
import type { Outcome } from '../../store/index.ts'
import { personIn } from '../../waiters/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { levelName } from '../level-name.ts'
import { HEADLINE_ID } from './headline.ts'
import { Occasion } from './Occasion.tsx'
import style from './Results.module.css'
import type { Sides } from './sides.ts'
import { verdict } from './verdict.ts'

type Props = { readonly outcome: Outcome; readonly sides: Sides }

export function Headline({ outcome, sides }: Props) {
  const both = sides.blocking !== null && sides.async !== null
  const { seed } = outcome.order
  const level = levelName(outcome.order.level)
  return (
    <header className={style.headline}>
      <Icon name={both ? 'trophy' : 'bellhop-bell'} size={3} />
      <h1 id={HEADLINE_ID}>
        {t(both ? 'results.same' : 'results.over')}{' '}
        <em>{both ? verdict(sides) : invite(outcome)}</em>
        <small>{t('results.shift', { level, seed })}</small>
        <Occasion order={outcome.order} />
      </h1>
    </header>
  )
}

function invite({ order }: Outcome): string {
  if (personIn(order.leads) === null) return t('results.inviteSelf')
  return t(order.mode === 'blocking' ? 'results.inviteAsync' : 'results.inviteBlocking')
}
