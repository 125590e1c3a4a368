// Shows the player's shift beside that of the robot that plays the level as its lesson says.
import { notify } from '../../store/index.ts'
import type { Outcome } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import type { DebriefFacts } from './debrief-facts.ts'

export function useWatchRobot({ run }: Outcome, { id }: DebriefFacts): () => void {
  const { host, app } = useGame()
  const watch = async () => {
    const { robotRunOf } = await import('./robot-solution.ts')
    const robot = robotRunOf(id, run.replay.seed, t('debrief.robotName'))
    if (robot) host.watch([run, robot])
  }
  return () => {
    watch().catch(() => notify(app, 'debrief.noRobot'))
  }
}
