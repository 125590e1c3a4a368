// Today in one mode: the ranked try, or what came of it, and practice.
import type { Order } from '../../play/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { Try } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Stars } from '../art/Stars.tsx'
import { Button } from '../kit/Button.tsx'
import { modeIcons } from '../controls/ModePill.tsx'
import { useApp, useGame } from '../game.ts'
import { isTry, stateOf, type TryState } from './days.ts'
import style from './TryCard.module.css'

type Props = { readonly mode: Mode; readonly today: string; readonly own: Try | undefined }

export function TryCard({ mode, today, own }: Props) {
  const left = useApp(({ kept }) => kept.find((order) => isTry(order, today, mode)))
  const state = stateOf(own, left !== undefined)
  return (
    <article className={style.card} data-mode={mode} data-state={state}>
      <h2>
        <Icon name={modeIcons[mode]} size={2.4} />
        {t(`mode.${mode}.name`)}
      </h2>
      {state === 'done' && own && (
        <p className={style.score}>
          <b>{number(own.score ?? 0)}</b>
          <Stars count={own.stars} large />
        </p>
      )}
      <p>{t(`daily.sentence.${state}`)}</p>
      <TryAction mode={mode} today={today} state={state} left={left} />
    </article>
  )
}

type WayProps = Omit<Props, 'own'> & { readonly state: TryState; readonly left: Order | undefined }

function TryAction({ mode, today, state, left }: WayProps) {
  const { host } = useGame()
  if (state === 'open') {
    return (
      <Button kind="primary" onClick={() => host.daily({ type: 'play', mode })}>
        {t('daily.play')}
        <span className="spoken">{t(`mode.${mode}.lower`)}</span>
      </Button>
    )
  }
  if (state === 'underWay') {
    return (
      <Button kind="primary" onClick={() => host.resumeUnfinished(left)}>
        {t('daily.goOn')}
      </Button>
    )
  }
  return (
    <Button onClick={() => host.daily({ type: 'practise', day: today, mode })}>
      {t('daily.practise')}
      <span className="spoken">{t(`mode.${mode}.lower`)}</span>
    </Button>
  )
}
