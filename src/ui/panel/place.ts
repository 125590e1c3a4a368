// Where the panel is: in a place of its own, over the room where there is no other, or nowhere.
import { choose, type Settings } from '../../store/index.ts'
import { useGame, useSettings } from '../game.ts'
import { useMedia } from '../media.ts'

export type PanelPlace = 'beside' | 'over' | 'none'

/** The same windows as in Panel.module.css and Shift.module.css. */
const BESIDE =
  '(width >= 900px) and (height >= 500px), (width >= 600px) and (height < 500px) and (orientation: landscape)'
const BELOW = '(width < 900px) and (orientation: portrait)'

export function usePanelPlace(): PanelPlace {
  const choice = useSettings(({ panel }) => panel)
  const isBeside = useMedia(BESIDE)
  const isBelow = useMedia(BELOW)
  return placeOf(choice, isBeside, isBelow)
}

/** Without a choice the panel is there where it takes nothing from the room. */
export function placeOf(
  choice: Settings['panel'],
  isBeside: boolean,
  isBelow: boolean,
): PanelPlace {
  if (choice === 'off' || (choice === 'auto' && !isBeside)) return 'none'
  return isBeside || isBelow ? 'beside' : 'over'
}

/** Shows or hides the panel from now on, also in later shifts. */
export function useShowPanel(): (shown: boolean) => void {
  const { settings } = useGame()
  return (shown) => choose(settings, { panel: shown ? 'on' : 'off' })
}
