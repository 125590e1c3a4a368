// What can be done with a run of the list: see it again, play against it, look into it.
import type { Run } from '../../runs/index.ts'
import { go } from '../../store/index.ts'
import { useGame } from '../game.ts'

export type RunActions = {
  /** One run, or two side by side. */
  watch(runs: readonly [Run] | readonly [Run, Run]): void
  /** Beside the best robot. */
  watchBesideRobot(run: Run): void
  race(run: Run): void
  showTimeline(runs: readonly Run[]): void
}

export function useRunActions(): RunActions {
  const { host, app } = useGame()
  return {
    watch: (runs) => host.watch(runs),
    watchBesideRobot: (run) => host.watchBesideRobot(run),
    race: (run) => host.race(run),
    showTimeline: (runs) => go(app, { name: 'timeline', runs }),
  }
}
