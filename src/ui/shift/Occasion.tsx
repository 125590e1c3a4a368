// What a shift is played for, when it is not just for itself: the day's ranked try, practice of a
// day, somebody's turn in a round, or to go on where another run was.
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useApp } from '../game.ts'
import { timeOf } from '../watch/moment.ts'
import style from './Occasion.module.css'

export function Occasion() {
  const order = useApp(({ route }) => (route.name === 'shift' ? route.order : null))
  if (order?.player !== undefined) {
    return (
      <span className={style.occasion} data-occasion>
        <Icon name="laptop" />
        <b>{order.player}</b>
      </span>
    )
  }
  if (order?.branch) {
    return (
      <span className={style.occasion} data-occasion="practice">
        <Icon name="person-raising-hand" />
        <b>{t('branch.occasion', { at: timeOf(order.branch.atMs) })}</b>
        <i aria-hidden>{t('branch.occasionShort')}</i>
      </span>
    )
  }
  if (!order?.daily && !order?.practice) return null
  const kind = order.daily ? 'ranked' : 'practice'
  return (
    <span className={style.occasion} data-occasion={kind}>
      <Icon name="calendar" />
      <b>{t(`daily.occasion.${kind}`)}</b>
      <i aria-hidden>{t(`daily.occasion.${kind}Short`)}</i>
    </span>
  )
}
