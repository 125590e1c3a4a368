// Where the lab begins when nothing else is asked for.
import { HOUSE_LEVEL, HOUSE_SEED } from '../../levels/index.ts'
import type { RouteOf } from '../../store/index.ts'

export const LAB: RouteOf<'lab'> = {
  name: 'lab',
  level: HOUSE_LEVEL,
  seed: HOUSE_SEED,
  shared: null,
}
