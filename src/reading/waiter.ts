// What a waiter is doing, and whether it has its hands free for something else.
import { NONE } from '../sim/index.ts'
import type { DoingKind } from '../sim/index.ts'
import type { Seen } from './known.ts'
import { isMadeToStand } from './standing.ts'
import { ticketSituation } from './ticket.ts'

/** What sort of doing it is, for whoever needs no more than that. */
export type Activity = 'idle' | 'walking' | 'busy' | 'standing'

export type WaiterSituation = {
  readonly kind:
    | DoingKind
    | 'stopping' // a walk whose visit was dropped ends at the next place
    | 'takingBack' // a burnt dish
  readonly activity: Activity
  readonly isFree: boolean // it would take up something useful at once
  readonly station: number // walked to or attended, or NONE
  readonly ticket: number // in question, or NONE
  readonly since: number // ms since opening
}

type Meaning = { readonly activity: Activity; readonly isFree: boolean }

const busy: Meaning = { activity: 'busy', isFree: false }

const meanings: Readonly<Record<DoingKind, Meaning>> = {
  idle: { activity: 'idle', isFree: true },
  walking: { activity: 'walking', isFree: false },
  taking: busy,
  writing: busy,
  handingOver: busy,
  pickingUp: busy,
  serving: busy,
  pulling: busy,
  pouring: busy,
  leavingPot: busy,
  asking: busy,
  apologising: busy,
  packing: busy,
  turningDown: busy,
  reserving: busy,
  puttingBack: busy,
  making: busy,
  saving: busy,
  startingSave: busy,
  answering: busy,
  flambeing: busy,
  chatting: busy,
  standing: { activity: 'standing', isFree: true },
  shrugging: { activity: 'busy', isFree: true },
}

const nobody: WaiterSituation = {
  kind: 'idle',
  ...meanings.idle,
  station: NONE,
  ticket: NONE,
  since: 0,
}

/** What waiter number `index` is doing; the same as idle for one that there is not. */
export function waiterSituation(seen: Seen, index: number): WaiterSituation {
  const doing = seen.room.waiters[index]?.doing
  if (!doing) return nobody
  const { kind, station, ticket, since } = doing
  const { activity, isFree } = meanings[kind]
  const free = isFree && !isMadeToStand(seen.room, index)
  return {
    kind: kindOf(seen, kind, station, ticket),
    activity,
    isFree: free,
    station,
    ticket,
    since,
  }
}

function kindOf(seen: Seen, kind: DoingKind, station: number, id: number): WaiterSituation['kind'] {
  if (kind === 'walking' && station === NONE) return 'stopping'
  const ticket = kind === 'pickingUp' ? seen.room.tickets[id] : undefined
  return ticket && ticketSituation(seen, ticket) === 'burnt' ? 'takingBack' : kind
}
