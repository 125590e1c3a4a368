// The laptop changes hands: nothing begins before the next one says so.
import { bestOf, type Round } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { takeFocus } from '../focus.ts'
import { useGame } from '../game.ts'
import { levelName } from '../level-name.ts'
import { Card } from '../kit/Card.tsx'
import { Toolbar } from '../kit/Stack.tsx'
import style from './Round.module.css'

type Props = {
  readonly round: Round
  readonly mode: Mode
  readonly onPassOver: () => void
}

export function Handover({ round, mode, onPassOver }: Props) {
  const { host } = useGame()
  const { turn, results, level } = round
  const { name } = turn
  const best = bestOf(results, mode)
  const isFirst = turn.played.length === 0
  return (
    <Card className={style.handover} data-mode={mode}>
      <Icon name="waving-hand" size={4} />
      <h2>
        {t(isFirst ? 'round.passTo' : 'round.goesOn', { name })} <em>{t('round.ready')}</em>
      </h2>
      <p>
        <ModePill mode={mode} /> <span>{levelName(level)}</span>
      </p>
      <p>{t(`mode.${mode}.sentence`)}</p>
      <p>
        {best
          ? t('round.beat', { score: number(best.score), name: best.name })
          : t('round.beatNone')}
      </p>
      <Toolbar as="div" className={style.answers}>
        <Button
          kind="primary"
          ref={takeFocus}
          onClick={() => host.round({ type: 'play', coached: false })}
        >
          {t(`round.play.${mode}`)}
        </Button>
        <Button onClick={() => host.round({ type: 'play', coached: true })}>
          {t('round.playCoached')}
        </Button>
        <Button kind="quiet" onClick={onPassOver}>
          {t('round.somebodyElse')}
        </Button>
      </Toolbar>
    </Card>
  )
}
