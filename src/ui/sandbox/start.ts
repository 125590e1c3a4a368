// The sandbox as it is when somebody comes to it.
import { HOUSE_SEED, lunchRush, sandboxId } from '../../levels/index.ts'
import type { RouteOf } from '../../store/index.ts'

export const SANDBOX: RouteOf<'sandbox'> = {
  name: 'sandbox',
  level: sandboxId(lunchRush, {}),
  seed: HOUSE_SEED,
  mode: 'async',
}
