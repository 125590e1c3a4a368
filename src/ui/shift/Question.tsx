// Asks before a running shift is given up. Staying is the safe answer and has the focus.
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { takeFocus } from '../focus.ts'
import { useApp } from '../game.ts'

type Props = {
  readonly asked: 'again' | 'leave'
  readonly onStay: () => void
  readonly onGo: () => void
}

export function Question({ asked, onStay, onGo }: Props) {
  const isRanked = useApp(
    ({ route }) => route.name === 'shift' && route.order.purpose.type === 'daily',
  )
  return (
    <>
      <h2 id="pause-title">{t(`pause.${asked}Question`)}</h2>
      <p>{t('pause.lost')}</p>
      {isRanked && <p>{t('daily.lost')}</p>}
      <Button kind="primary" ref={takeFocus} onClick={onStay}>
        {t('pause.stay')}
      </Button>
      <Button kind="danger" onClick={onGo}>
        {t(`pause.${asked}`)}
      </Button>
    </>
  )
}
