// A shift as the rules see it: one level, one plan, one state, what is due next, and who listens.
import type { Aisles } from './aisles.ts'
import type { Emit } from './event.ts'
import type { Level } from './level.ts'
import type { State } from './state.ts'

export type PlannedCustomer = {
  readonly arrivesAt: number // ms since opening
  readonly look: string
  readonly dish: string
  readonly cookMs: number
  readonly patiencePercent: number
  readonly seatDraw?: number // chooses among the free tables
  readonly burns?: true // the dish burns when it is cooked for the first time
  readonly isHurried?: true // has little patience left once the order is written
  readonly isThirsty?: true // wants a refill again and again
  readonly rivalMs?: number // that a second cook takes for the same
  readonly isUnnumbered?: true // orders without saying the table
  readonly isDeclined?: true // the payment will be
  readonly toCome?: number // courses after the first, when it is a menu
  readonly toOrder?: number // people of a party, each of whom orders
  readonly madeAt?: number // the station where the order is made, when it is a drink
}
export type Plan = readonly PlannedCustomer[]

export type Shift = {
  readonly level: Level
  readonly aisles: Aisles
  readonly plan: Plan
  readonly state: State
  readonly due: Due // what happens next, read off the state
  readonly emit: Emit | null // null when nobody listens: then no event is made
}

/**
 * What happens next. Within one millisecond the order is that of this list, then by index:
 * a dish is done before a waiter finishes, a waiter finishes before a patience runs out (in doubt
 * for the customer and the player), somebody leaves before somebody comes, and the shift's end comes last.
 */
export type HappeningKind =
  | 'nothing'
  | 'cook'
  | 'waiter'
  | 'seated'
  | 'queueing'
  | 'arrival'
  | 'own' // of a special rule
  | 'lastCall'
  | 'overtime'
  | 'closing'

export type Due = {
  at: number // ms since opening, or NEVER
  kind: HappeningKind
  index: number
  hasCook: boolean // whether the cook who is done first is known: another may be, once one has begun or ended
  cookAt: number // ms, or NEVER
  cookIndex: number
  hasCustomer: boolean // whether the customer whose phase ends first is known
  customerAt: number // ms, or NEVER
  customerKind: 'seated' | 'queueing'
  customerIndex: number
  hasTimes: boolean // whether the next two are known: others are once somebody has come in, or the hours change
  arrivalAt: number // ms, or NEVER
  endAt: number // ms, of the next step of the shift's end
  endKind: 'lastCall' | 'overtime' | 'closing'
  happened: number // happenings so far, for the benchmark
}
