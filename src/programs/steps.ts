// What a waiter did in a shift, as steps that a program can do again: how long each took after the one
// before, which tickets went to the kitchen, and for which dish it stood still.
import { NONE, resimulate } from '../sim/index.ts'
import type { Level, Replay, ShiftEvent } from '../sim/index.ts'
import { cookingsOf } from './cookings.ts'
import type { Cooking } from './cookings.ts'

export type Step = {
  readonly waiter: number
  readonly ms: number // from the end of this waiter's step before; walks and idling included
  readonly what: string // as it is printed
} & (
  | { readonly type: 'act' }
  | { readonly type: 'handOver' | 'pickUp'; readonly cooking: number }
  /** Until a dish is done, or for so long where none was. */
  | { readonly type: 'stand'; readonly cooking: number | null; readonly standMs: number }
)

export type Leaving = { readonly at: number; readonly what: string } // of a guest without food

export type Steps = {
  readonly steps: readonly Step[]
  readonly cookings: readonly Cooking[]
  readonly leavings: readonly Leaving[]
}

/** What a waiter does with an order or a dish, by the event that tells of it. */
const acts = {
  orderTaken: 'order',
  courseServed: 'course',
  dishServed: 'serve',
  burntTakenBack: 'apologise',
  shippedEarly: 'ship early',
  turnedDown: 'turn down',
  oversold: 'oversold',
  goodsReserved: 'reserve',
  goodsPutBack: 'put back',
  drinkMade: 'drink',
  flambeStarted: 'flambe',
  chatEnded: 'chat',
  saveHandedOver: 'save goes on for',
  pullDone: 'pull',
  pullRefused: 'too late',
} as const satisfies { readonly [T in ShiftEvent['type']]?: string }

type Acted = Extract<ShiftEvent, { type: keyof typeof acts }>

function isAct(event: ShiftEvent): event is Acted {
  return Object.hasOwn(acts, event.type)
}

/** The steps of a verified replay. */
export function stepsOf(replay: Replay, level: Level): Steps {
  const events: ShiftEvent[] = []
  const { shift } = resimulate(replay, level, (event) => void events.push(event))
  const tableOf = (ticket: number) => `table ${shift.state.tickets[ticket]?.table}`
  const cookings = cookingsOf(events, shift.state)
  const since = shift.state.waiters.map(() => 0)
  const steps = events.flatMap((event, place): readonly Step[] => {
    const step = stepOf(event, events.slice(place), cookings, tableOf)
    if (!step) return []
    const { waiter } = step
    const ms = event.at - (since[waiter] ?? 0)
    since[waiter] = event.at + (step.type === 'stand' ? step.standMs : 0)
    return [{ ...step, ms }]
  })
  return { steps, cookings, leavings: events.flatMap(leavingOf) }
}

/** What a waiter does with a ticket or with what has been cooked for it. */
const ticketSteps = {
  ticketHandedOver: 'hand over',
  dishPickedUp: 'pick up',
  saveStarted: 'save',
} as const

/** The step that an event tells of, its time left open; null where it is none of a waiter's. */
function stepOf(
  event: ShiftEvent,
  after: readonly ShiftEvent[],
  cookings: readonly Cooking[],
  tableOf: (ticket: number) => string,
): Step | null {
  if (isAct(event)) {
    const where = 'table' in event ? `table ${event.table}` : tableOf(event.ticket)
    return { ...untimed(event.waiter, `${acts[event.type]} ${where}`), type: 'act' }
  }
  switch (event.type) {
    case 'ticketHandedOver':
    case 'saveStarted':
    case 'dishPickedUp': {
      const { type, waiter, ticket, at } = event
      const what = `${ticketSteps[type]} ${tableOf(ticket)}`
      const cooking = cookings.findLastIndex((each) => each.ticket === ticket && each.from <= at)
      if (cooking < 0) return { ...untimed(waiter, what), type: 'act' }
      const handsOver = type === 'ticketHandedOver'
      return { ...untimed(waiter, what), type: handsOver ? 'handOver' : 'pickUp', cooking }
    }
    case 'standingStarted': {
      const { waiter, ticket, at } = event
      const until = standsUntil(waiter, after)
      const isAwaited = (each: Cooking) =>
        each.doneAt === until && each.bell !== null && (ticket === NONE || each.ticket === ticket)
      const cooking = cookings.findIndex(isAwaited)
      const what = ticket === NONE ? 'stand at the kitchen' : `stand for ${tableOf(ticket)}`
      const standing = { type: 'stand', standMs: until - at } as const
      return { ...untimed(waiter, what), ...standing, cooking: cooking < 0 ? null : cooking }
    }
    default:
      return null
  }
}

function untimed(waiter: number, what: string) {
  return { waiter, what, ms: 0 }
}

/** When this waiter stops standing; at the end of what happened where it never does. */
function standsUntil(waiter: number, after: readonly ShiftEvent[]): number {
  const isEnd = (each: ShiftEvent) => each.type === 'standingEnded' && each.waiter === waiter
  return (after.find(isEnd) ?? after.at(-1))?.at ?? 0
}

function leavingOf(event: ShiftEvent): readonly Leaving[] {
  if (event.type !== 'customerLeft') return []
  const { at, table } = event
  return [{ at, what: table === NONE ? 'leave the door' : `leave table ${table}` }]
}
