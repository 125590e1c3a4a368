// Par is worked out between the frames, a little at a time, so that the room never stutters for it.
import type { Level, Mode } from '../sim/index.ts'
import { workOutPars } from '../waiters/index.ts'
import type { Pars } from '../waiters/index.ts'

const WORK_MS = 3 // at a stretch
const REST_MS = 8

/** Every robot's score on this plan in these modes, some seconds later. */
export async function askPars<M extends Mode>(
  level: Level,
  seed: number,
  modes: readonly M[],
): Promise<Pars<M>> {
  const working = workOutPars(level, seed, modes)
  for (;;) {
    const until = performance.now() + WORK_MS
    do {
      const step = working.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, REST_MS))
  }
}
