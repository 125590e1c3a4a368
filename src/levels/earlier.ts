// Levels as they were before they changed, so that runs of then can still be seen and verified. When
// a level gets a new version, its data of before moves here; where that is left out, runs of then are
// listed without their replays.
import type { Level } from '../sim/index.ts'

export const earlierLevels = [] as const satisfies readonly Level[]
