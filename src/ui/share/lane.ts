// What the waiter did, stretch by stretch, as coarsely as the picture shows it.
import { levelOf } from '../../levels/index.ts'
import { timelineOf } from '../../runs/index.ts'
import type { Run, SpanKind, Timeline } from '../../runs/index.ts'

/** `from` and `to` are ms since opening. */
type Stretch = {
  readonly kind: 'working' | 'standing' | 'idle'
  readonly from: number
  readonly to: number
}

/** A dish that was served, at its moment, ms since opening. */
export type Served = { readonly dish: string; readonly at: number }

export type Lane = { readonly stretches: readonly Stretch[]; readonly served: readonly Served[] }

/** Empty when the run's level is not offered any more. */
export function laneOf({ replay }: Run): Lane {
  const level = levelOf(replay.level, replay.levelVersion)
  if (!level) return { stretches: [], served: [] }
  const timeline = timelineOf(replay, level)
  return { stretches: stretchesOf(timeline), served: servedIn(timeline) }
}

/** Of the first waiter: there is one on every level. */
function stretchesOf({ lanes }: Timeline): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { kind: doing, start, end } of lanes[0]?.spans ?? []) {
    const kind = kindOf(doing)
    const last = stretches.at(-1)
    if (last?.kind === kind) stretches[stretches.length - 1] = { ...last, to: end }
    else stretches.push({ kind, from: start, to: end })
  }
  return stretches
}

function servedIn({ lanes }: Timeline): readonly Served[] {
  return lanes
    .flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'served'))
    .toSorted((one, other) => one.at - other.at)
    .map(({ dish, at }) => ({ dish, at }))
}

function kindOf(doing: SpanKind): Stretch['kind'] {
  return doing === 'idle' || doing === 'standing' ? doing : 'working'
}
