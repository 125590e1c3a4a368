// Where the panel is: in a place of its own, over the task list where there is no room, or nowhere.
import { useSyncExternalStore } from 'react'
import { choose, type Settings } from '../../store/index.ts'
import { useGame, useSettings } from '../game.ts'

export type PanelPlace = 'beside' | 'over' | 'none'

/** The same windows as in Panel.module.css and Shift.module.css. */
const ROOMY = '(width >= 900px) and (height >= 500px)'
const TALL = '(width < 900px) and (orientation: portrait) and (height >= 780px)'
const query = () => matchMedia(`${ROOMY}, ${TALL}`)

export function usePanelPlace(): PanelPlace {
  const choice = useSettings(({ panel }) => panel)
  return placeOf(
    choice,
    useSyncExternalStore(onWindowChange, () => query().matches),
  )
}

/** Without a choice the panel is there wherever it fits. */
export function placeOf(choice: Settings['panel'], fits: boolean): PanelPlace {
  if (choice === 'off' || (choice === 'auto' && !fits)) return 'none'
  return fits ? 'beside' : 'over'
}

/** Shows or hides the panel from now on, also in later shifts. */
export function useShowPanel(): (shown: boolean) => void {
  const { settings } = useGame()
  return (shown) => choose(settings, { panel: shown ? 'on' : 'off' })
}

function onWindowChange(changed: () => void): () => void {
  const list = query()
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}
