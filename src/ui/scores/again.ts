// What can be done with a run of the list: see it again, play against it, look into it.
import type { Run } from '../../runs/index.ts'
import { useGame } from '../game.ts'
import type { Reception } from '../porch.ts'

export type Again = {
  /** One run, or two side by side. */
  watch(runs: readonly [Run] | readonly [Run, Run]): void
  race(run: Run): void
  showTimeline(runs: readonly Run[]): void
}

export function useAgain(): Again {
  const { host, app } = useGame()
  const { watch, race } = host as Reception & Pick<Again, 'watch' | 'race'>
  return {
    watch,
    race,
    showTimeline: (compared) => app.setState({ compared, screen: 'timeline' }),
  }
}
