// What a shift came to: the numbers of the results screen and of the headless command.
import type { Level } from './level.ts'
import type { DeepReadonly, Mode, Room, Waiter } from './state.ts'

export type Result = {
  readonly level: string
  readonly levelVersion: number
  readonly seed: number
  readonly mode: Mode
  readonly rules: number
  readonly score: number // sum of 100 × satisfaction over the served, each rounded, less wages
  readonly wages?: number // points paid to colleagues; absent where there are none
  readonly satisfaction: number // 0 to 1, mean over all customers who came
  readonly throughput: number // customers served per minute
  readonly served: number
  readonly lost: number // left without food, or unserved at closing
  readonly sentHome?: number // had not ordered at closing time; absent where nobody was
  readonly customers: number
  readonly meanWaitMs: number // time spent waiting, over all customers who came
  readonly p95WaitMs: number
  readonly standingStill: number // shares of the waiters' time, 0 to 1, together 1
  readonly working: number
  readonly idle: number
  readonly cooks: number // share of the cooks' time spent cooking, 0 to 1
}

/** The result of a shift, final once it has closed. */
export function resultOf({ state, level }: { state: Room; level: Level }): Result {
  const { tally, customers, waiters, cooks } = state
  const came = customers.length
  const waiterMs = Math.max(1, state.now * waiters.length)
  const waits = customers.map((customer) => customer.waitedMs).toSorted((a, b) => a - b)
  const share = (pick: (waiter: DeepReadonly<Waiter>) => number) =>
    sum(waiters.map(pick)) / waiterMs
  return {
    level: level.id,
    levelVersion: level.version,
    seed: state.seed,
    mode: state.mode,
    rules: state.rules,
    score: tally.score,
    ...(tally.costs !== undefined && { wages: tally.costs }),
    satisfaction: came === 0 ? 0 : tally.satisfaction / came,
    throughput: state.now === 0 ? 0 : (tally.served * 60_000) / state.now,
    served: tally.served,
    lost: tally.lost,
    ...(tally.sentHome !== undefined && { sentHome: tally.sentHome }),
    customers: came,
    meanWaitMs: came === 0 ? 0 : Math.round(sum(waits) / came),
    p95WaitMs: waits[Math.ceil(0.95 * came) - 1] ?? 0,
    standingStill: share((waiter) => waiter.stoodMs),
    working: share((waiter) => waiter.walkedMs + waiter.attendedMs),
    idle: share((waiter) => waiter.idledMs),
    cooks: sum(cooks.map((cook) => cook.cookedMs)) / Math.max(1, state.now * cooks.length),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
