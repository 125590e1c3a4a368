// The lens of a play, as it is shown.
import { lensOf, type Lens } from '../../lens/index.ts'
import type { Play } from '../../play/index.ts'
import { useReading } from '../panel/useReading.ts'

export function useLens(play: Play): Lens {
  return useReading(play, read)
}

function read({ room, level }: Play): Lens {
  return lensOf(room, level)
}
