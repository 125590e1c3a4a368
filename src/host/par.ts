// Par of somebody's customers, for the stars.
import { levelOf, lunchRush } from '../levels/index.ts'
import { askPar } from '../play/index.ts'
import type { Replay } from '../sim/index.ts'
import type { Par } from '../store/index.ts'

/** Some seconds later; fails when no robot can be asked. The level must be one that is offered. */
export async function parOf({ level, seed }: Pick<Replay, 'level' | 'seed'>): Promise<Par> {
  return { level, seed, ...(await askPar(levelOf(level) ?? lunchRush, seed)) }
}
