// What a shift is played for, when it is not just for itself: the day's ranked try, practice of a
// day, somebody's turn in a round, or to go on where another run was.
import type { ReactNode } from 'react'
import type { Purpose } from '../../play/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useApp } from '../game.ts'
import { timeOf } from '../watch/names.ts'
import style from './BarItems.module.css'

export function Occasion() {
  const order = useApp(({ route }) => (route.name === 'shift' ? route.order : null))
  return order && shown(order.purpose)
}

function shown(purpose: Purpose): ReactNode {
  switch (purpose.type) {
    case 'free':
    case 'campaign':
    case 'workshop':
      return null
    case 'round':
      return (
        <span className={style.occasion} data-occasion>
          <Icon name="laptop" />
          <b>{purpose.player}</b>
        </span>
      )
    case 'branch':
      return (
        <span className={style.occasion} data-occasion="practice">
          <Icon name="person-raising-hand" />
          <b>{t('branch.occasion', { at: timeOf(purpose.atMs) })}</b>
          <i aria-hidden>{t('branch.occasionShort')}</i>
        </span>
      )
    case 'daily':
      return <Day kind="ranked" />
    case 'practice':
      return <Day kind="practice" />
    default:
      return purpose satisfies never
  }
}

function Day({ kind }: { readonly kind: 'ranked' | 'practice' }) {
  return (
    <span className={style.occasion} data-occasion={kind}>
      <Icon name="calendar" />
      <b>{t(`daily.occasion.${kind}`)}</b>
      <i aria-hidden>{t(`daily.occasion.${kind}Short`)}</i>
    </span>
  )
}
