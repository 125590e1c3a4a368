// The ways from the results to seeing the run beside another, and to playing against one.
import { useGame, useScores } from '../game.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { sideBySide } from '../linked/own-run.ts'
import { scoresFor } from '../round/turn.ts'
import { best, runOf, type Outcome } from '../../store/index.ts'
import { personIn } from '../../waiters/index.ts'
import { t } from '../../words/index.ts'

type Props = { readonly outcome: Outcome; readonly races: boolean }

/** Beside the other mode where it has been played, else beside the best robot in this mode. */
export function SeeAgain({ outcome, races }: Props) {
  const { host } = useGame()
  const { order, run } = outcome
  const { level, seed, mode } = run.replay
  const scores = scoresFor(order, useScores())
  const entry = best(scores, level, seed, mode === 'async' ? 'blocking' : 'async')
  const isOwn = personIn(order.leads) !== null
  const other = entry && isOwn ? runOf(entry) : null
  const see = () => (other ? host.watch(sideBySide(run, other)) : host.watchBesideRobot(run))
  return (
    <>
      <Button onClick={see}>
        <Icon name="play-button" size={1.3} />
        {t(!isOwn || other ? 'ways.both' : 'ways.robot')}
      </Button>
      {races && <Race outcome={outcome} />}
    </>
  )
}

/**
 * After a robot's shift, and after a race, its own ghost; else the best robot's. What was taken over
 * is nobody's own shift and has no ghost.
 */
function Race({ outcome: { order, run } }: Pick<Props, 'outcome'>) {
  const { host } = useGame()
  const isPlayed = personIn(order.leads) !== null
  const isOwn = order.purpose.type !== 'branch' && (!isPlayed || order.ghost !== undefined)
  return (
    <Button onClick={() => (isOwn ? host.race(run) : host.raceRobot(run))}>
      <Icon name="ghost" size={1.3} />
      {t(isOwn ? 'ghost.race' : 'ghost.raceRobot')}
    </Button>
  )
}
