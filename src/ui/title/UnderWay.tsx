// A shift left in the middle: take it up again, or let it go.
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { useApp, useGame } from '../game.ts'
import { levelName } from '../level-name.ts'
import style from './UnderWay.module.css'

export function UnderWay() {
  const { host } = useGame()
  const order = useApp(({ lastUnfinished }) => lastUnfinished)
  if (!order) return null
  const level = levelName(order.level)
  const mode = t(`mode.${order.mode}.lower`)
  return (
    <section className={style.strip}>
      <p>{t('title.underWay', { level, mode })}</p>
      <Button kind="primary" onClick={() => host.resumeUnfinished()}>
        {t('title.goOn')}
      </Button>
      <Button kind="quiet" onClick={() => host.discardUnfinished()}>
        {t('title.forget')}
      </Button>
    </section>
  )
}
