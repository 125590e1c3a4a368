// Where the side streets of the wide street are, as data: one a level beside the way. In the drawing of
// 1440 × 836.
import type { PlannedId, SideId } from '../../levels/index.ts'

type Alley = {
  readonly left: number // of the sign
  readonly path: string // from the sign of the level before it
}

export const alleys: Readonly<Record<SideId, Alley>> = {
  'slow-tuesday': { left: 254, path: 'M175 705Q190 626 262 626H318Q342 626 342 600V466' },
  'just-a-refill': { left: 412, path: 'M258 545V472H470Q487 472 487 462' },
  'two-suppliers': { left: 589, path: 'M590 545V472H648Q664 472 664 462' },
  'no-table-number': { left: 809, path: 'M756 545V472H868Q884 472 884 462' },
}

export function isAside(id: PlannedId): id is SideId {
  return Object.hasOwn(alleys, id)
}
