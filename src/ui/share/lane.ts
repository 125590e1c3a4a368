// What the waiter did, stretch by stretch, as finely as the picture shows it.
import { levelOf } from '../../levels/index.ts'
import { filmOf } from '../../runs/index.ts'
import type { Film, Run } from '../../runs/index.ts'
import type { DoingKind, Room } from '../../sim/index.ts'

export type StretchKind = 'working' | 'standing' | 'idle'

/** `from` and `to` are ms since opening. */
export type Stretch = { readonly kind: StretchKind; readonly from: number; readonly to: number }

const STEP_MS = 50

/** A dish that was served, at its moment, ms since opening. */
export type Served = { readonly dish: string; readonly at: number }

export type Lane = { readonly stretches: readonly Stretch[]; readonly served: readonly Served[] }

/** Empty when the run's level is not offered any more. */
export function laneOf({ replay }: Run): Lane {
  const level = levelOf(replay.level)
  if (!level) return { stretches: [], served: [] }
  const film = filmOf(replay, level)
  return { stretches: stretchesOf(film), served: servedOf(film) }
}

function stretchesOf({ replay, showFrom }: Film): readonly Stretch[] {
  const showing = showFrom(0)
  const lane: Stretch[] = []
  for (let from = 0; from < replay.lengthMs; from += STEP_MS) {
    showing.goOn(from)
    const kind = kindOf(showing.room)
    const to = Math.min(from + STEP_MS, replay.lengthMs)
    const last = lane.at(-1)
    if (last?.kind === kind) lane[lane.length - 1] = { ...last, to }
    else lane.push({ kind, from, to })
  }
  return lane
}

function servedOf({ replay, events, roomAt }: Film): readonly Served[] {
  const { tickets } = roomAt(replay.lengthMs)
  return events.flatMap((event) =>
    event.type === 'dishServed' ? [{ dish: tickets[event.ticket]?.dish ?? '', at: event.at }] : [],
  )
}

function kindOf({ waiters }: Room): StretchKind {
  const doing: DoingKind = waiters[0]?.doing.kind ?? 'idle'
  return doing === 'idle' || doing === 'standing' ? doing : 'working'
}
