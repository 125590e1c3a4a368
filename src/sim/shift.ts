// Opening a shift, and taking one up again.
import { aislesOf } from './aisles.ts'
import type { Emit } from './event.ts'
import type { Level } from './level.ts'
import { planOf } from './plan.ts'
import { itemAt } from './list.ts'
import { memoryOf } from './specials/moments.ts'
import { passOf, tablesOf } from './stations.ts'
import { findDue } from './scheduler.ts'
import { NEVER, NONE, RULES } from './state.ts'
import type { Cook, Mode, State, Waiter } from './state.ts'
import type { Due, Plan, Shift } from './world.ts'

/** A new shift at 0 ms, before anybody has come. `seed` is a whole number, 0 to 2³² − 1. */
export function openShift(level: Level, seed: number, mode: Mode, emit: Emit | null = null): Shift {
  return resumeShift(level, planOf(level, seed), newState(level, seed, mode), emit)
}

/** Take up a state again, for instance one that went through JSON; `plan` is its level and seed's. */
export function resumeShift(
  level: Level,
  plan: Plan,
  state: State,
  emit: Emit | null = null,
): Shift {
  const shift: Shift = {
    level,
    aisles: aislesOf(level),
    plan,
    state,
    due: newDue(),
    emit,
  }
  findDue(shift)
  return shift
}

/** Nothing is known yet. */
function newDue(): Due {
  return {
    at: NEVER,
    kind: 'nothing',
    index: NONE,
    hasCook: false,
    cookAt: NEVER,
    cookIndex: NONE,
    hasCustomer: false,
    customerAt: NEVER,
    customerKind: 'seated',
    customerIndex: NONE,
    hasTimes: false,
    arrivalAt: NEVER,
    endAt: NEVER,
    endKind: 'closing',
    happened: 0,
  }
}

function newState(level: Level, seed: number, mode: Mode): State {
  const atPass = itemAt(level.floor.stations, passOf(level.floor)).node
  const memory = memoryOf(level, seed)
  const state: State = {
    rules: RULES,
    level: level.id,
    seed,
    mode,
    now: 0,
    closed: false,
    commands: 0,
    customers: [],
    queue: [],
    tables: tablesOf(level.floor).map(() => NONE),
    tickets: [],
    rail: [],
    pass: [],
    cooks: listOf(level.cooks, newCook),
    waiters: listOf(level.waiters, () => newWaiter(atPass)),
    tally: { score: 0, served: 0, lost: 0, satisfaction: 0 },
  }
  if (level.closing) state.hours = 'open'
  if (memory) state.specials = memory
  return state
}

/** So many of a kind; `Array.from` does the same at a multiple of the time. */
function listOf<T>(count: number, create: () => T): T[] {
  const list: T[] = []
  for (let index = 0; index < count; index++) list.push(create())
  return list
}

function newCook(): Cook {
  return { ticket: NONE, since: 0, until: NEVER, cookedMs: 0 }
}

function newWaiter(node: number): Waiter {
  return {
    doing: {
      kind: 'idle',
      since: 0,
      until: NEVER,
      from: node,
      to: node,
      station: NONE,
      ticket: NONE,
    },
    tasks: [],
    visit: null,
    useful: false,
    pad: [],
    hands: [],
    walkedMs: 0,
    attendedMs: 0,
    stoodMs: 0,
    idledMs: 0,
  }
}
