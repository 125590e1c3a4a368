// The panel of a play, as it is shown.
import type { Play } from '../../play/index.ts'
import { panelOf, type Panel } from '../../reading/index.ts'
import { useReading } from './useReading.ts'

/** The panel of this play; `tell` hears the moment of each look (ms), whether or not it changed. */
export function usePanel(play: Play, tell: (now: number) => void): Panel {
  return useReading(play, read, ({ now }) => tell(now))
}

function read({ room, level, own }: Play): Panel {
  return panelOf(room, level.floor, own)
}
