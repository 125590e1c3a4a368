// Where to go from the results of a turn: to its other mode, or to whoever is next.
import { modeNow } from '../../runs/index.ts'
import { backTo } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { takeFocus } from '../focus.ts'
import { useApp, useGame } from '../game.ts'
import { HEADLINE_ID } from '../results/headline.ts'

export function RoundActions() {
  const { host, app } = useGame()
  const round = useApp((all) => all.round)
  const mode = round && modeNow(round)
  const toRound = () => backTo(app, { name: 'round' })
  const focused = { kind: 'primary', ref: takeFocus, 'aria-describedby': HEADLINE_ID } as const
  if (!mode || round.ended) {
    return (
      <Button {...focused} onClick={toRound}>
        {t(round?.ended ? 'round.toTable' : 'round.next')}
      </Button>
    )
  }
  return (
    <>
      <Button {...focused} onClick={() => host.round({ type: 'play', coached: false })}>
        {t(`results.tryMode.${mode}`)}
      </Button>
      <Button onClick={toRound}>{t('round.toTable')}</Button>
    </>
  )
}
