// What a newcomer is shown in the room: one step at a time, drawn from what there is to do now.
// So it fits whatever the player does, and every level.
import { NONE } from '../sim/index.ts'
import type { DeepReadonly, Level, Mode, Room, ShiftEvent, Waiter } from '../sim/index.ts'
import type { Advice } from '../store/index.ts'
import { see } from '../waiters/index.ts'
import type { Chance } from '../waiters/index.ts'

export type Lesson = 'takeOrder' | 'handOver' | 'stuck' | 'walkOn' | 'pickUp' | 'serve'

/** The room as somebody who is shown it sees it; `own` is that person's waiter. */
export type Lookout = { readonly room: Room; readonly level: Level; readonly own: number }

/** What a newcomer has to have done once in each mode. */
export const course: Readonly<Record<Mode, readonly Lesson[]>> = {
  blocking: ['takeOrder', 'handOver', 'stuck', 'serve'],
  async: ['takeOrder', 'handOver', 'walkOn', 'pickUp', 'serve'],
}

/** The most useful first. */
const rank: Readonly<Record<Chance['kind'], number>> = {
  serve: 0,
  takeBack: 1,
  handOver: 2,
  pickUp: 3,
  make: 4,
  takeOrder: 5,
}

/** What this event shows the player to have learned, when `learned` so far. */
export function learnedBy({ type }: ShiftEvent, learned: ReadonlySet<Lesson>): readonly Lesson[] {
  if (type === 'orderTaken')
    return learned.has('handOver') ? ['takeOrder', 'walkOn'] : ['takeOrder']
  if (type === 'ticketHandedOver') return ['handOver']
  if (type === 'standingEnded') return ['stuck']
  if (type === 'dishPickedUp') return ['pickUp']
  return type === 'dishServed' ? ['serve'] : []
}

/** What to do next for whoever follows the course; null while there is nothing to say. */
export function nextStep(lookout: Lookout, learned: ReadonlySet<Lesson>): Advice | null {
  const { room, own } = lookout
  const me = room.waiters[own]
  if (!me || room.closed) return null
  if (me.doing.kind === 'standing' && me.doing.ticket !== NONE)
    return { key: 'stuck', station: null }
  if (isBusy(me)) return null
  const free = room.mode === 'async' && learned.has('handOver') && !learned.has('walkOn')
  const step = usefulStep(lookout)
  if (step) return free && step.key === 'takeOrder' ? { ...step, key: 'walkOn' } : step
  if (room.tickets.length === 0) return { key: 'wait', station: null }
  return free ? { key: 'free', station: null } : null
}

/** The most useful thing a waiter at leisure could do now; null when it is busy, or all is done. */
export function usefulStep({ room, level, own }: Lookout): Advice | null {
  const me = room.waiters[own]
  if (!me || room.closed || isBusy(me)) return null
  const { chances } = see({ level, state: room }, own)
  const queued = new Set(me.tasks.map(({ station }) => station))
  const [chance] = chances
    .filter(({ station }) => !queued.has(station))
    .toSorted((a, b) => rank[a.kind] - rank[b.kind])
  if (!chance) return null
  if (me.doing.kind === 'standing') return { key: 'moveOn', station: null }
  return { key: chance.kind, station: chance.station }
}

/** At work, on the way, or made to stand. Standing by choice is no work. */
function isBusy({ doing }: DeepReadonly<Waiter>): boolean {
  if (doing.kind === 'standing') return doing.ticket !== NONE
  return doing.kind !== 'idle' && doing.kind !== 'shrugging'
}
