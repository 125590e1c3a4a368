// The ways from the results to seeing the run again, and to playing against it.
import { useGame, useScores } from '../game.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../controls/Button.tsx'
import { best, runOf, type Outcome } from '../../store/index.ts'
import { t } from '../../words/index.ts'

type Props = { readonly outcome: Outcome; readonly races: boolean }

export function SeeAgain({ outcome: { order, run }, races }: Props) {
  const { host } = useGame()
  const { level, seed, mode } = run.replay
  const entry = best(useScores(), level, seed, mode === 'async' ? 'blocking' : 'async')
  const other = entry ? runOf(entry) : null
  const see = () => {
    if (order.robot) return host.watchBoth(run)
    if (!other) return host.watch([run])
    host.watch(mode === 'blocking' ? [run, other] : [other, run])
  }
  return (
    <>
      <Button onClick={see}>
        <Icon name="play-button" size={1.3} />
        {t(order.robot || other ? 'ways.both' : 'ways.again')}
      </Button>
      {races && (
        <Button onClick={() => host.race(run)}>
          <Icon name="ghost" size={1.3} />
          {t('ghost.race')}
        </Button>
      )}
    </>
  )
}
