// Quick wishes come all the time, and take hardly any time: but only who is between two visits answers
// them. While one has waited for too long, everything looks frozen, and that is counted.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { begin } from '../doing.ts'
import { isAbsent } from '../hire.ts'
import { itemAt } from '../list.ts'
import type { Level } from '../level.ts'
import { stream } from '../random.ts'
import { tablesOf } from '../stations.ts'
import { NEVER, NONE } from '../state.ts'
import type { Room } from '../state.ts'
import type { Shift } from '../world.ts'
import type { Input, RuleOf } from './rule.ts'
import type { Special } from './special.ts'

type Rule = RuleOf<'inputs'>

export const inputs: Special<'inputs'> = {
  memory: (rule, level, seed) => ({
    inputs: { coming: drawn(rule, level, seed), waiting: [], frozenMs: 0 },
  }),
  dueAt({ lateMs }, { specials }) {
    const known = specials?.inputs
    if (!known) return NEVER
    const [next] = known.coming
    const [oldest] = known.waiting
    const late = oldest && known.frozenSince === undefined ? oldest.at + lateMs : NEVER
    return Math.min(next?.at ?? NEVER, late)
  },
  onDue(rule, shift) {
    const { state, emit } = shift
    const known = state.specials?.inputs
    const [next] = known?.coming ?? []
    if (!known) return null
    if (next && next.at <= state.now) {
      known.coming.shift()
      known.waiting.push(next)
      emit?.({ type: 'inputCame', at: state.now, table: next.table })
      answerByAnyone(rule, shift)
      return null
    }
    known.frozenSince = state.now
    const table = known.waiting[0]?.table ?? NONE
    emit?.({ type: 'freezeStarted', at: state.now, table })
    return null
  },
  onFree: answer,
  onClosed: (_, shift) => thaw(shift),
}

/** For how long something has been frozen so far, ms. */
export function frozenMs({ specials, now }: Pick<Room, 'specials' | 'now'>): number {
  const { frozenMs: before = 0, frozenSince = now } = specials?.inputs ?? {}
  return before + now - frozenSince
}

/** Every input of the shift. */
function drawn({ leastMs, mostMs }: Rule, { floor, durationMs }: Level, seed: number): Input[] {
  const random = stream(seed, 'inputs')
  const tables = tablesOf(floor)
  const all: Input[] = []
  for (let at = 0; tables.length > 0;) {
    at += uniformInt(random, leastMs, mostMs)
    if (at >= durationMs) break
    all.push({ at, table: itemAt(tables, uniformInt(random, 0, tables.length - 1)) })
  }
  return all
}

/** Whoever has nothing to do takes it up at once. */
function answerByAnyone(rule: Rule, shift: Shift): void {
  const { state } = shift
  for (let waiter = 0; waiter < state.waiters.length; waiter++) {
    const { kind } = itemAt(state.waiters, waiter).doing
    if (kind !== 'idle' || isAbsent(state, waiter)) continue
    answer(rule, shift, waiter)
    return
  }
}

/** The oldest input first; false where none waits. */
function answer({ answerMs, lateMs }: Rule, shift: Shift, index: number): boolean {
  const { state, emit } = shift
  const { waiting } = state.specials?.inputs ?? {}
  const input = waiting?.shift()
  if (!input) return false
  const [next] = waiting ?? []
  if (!next || next.at + lateMs > state.now) thaw(shift)
  const waiter = itemAt(state.waiters, index)
  begin(shift, waiter, 'answering', state.now + answerMs, NONE)
  waiter.doing.station = NONE
  const { table } = input
  const waitedMs = state.now - input.at
  emit?.({ type: 'inputAnswered', at: state.now, waiter: index, table, waitedMs })
  return true
}

/** Nothing is late any more. */
function thaw({ state, emit }: Shift): void {
  const known = state.specials?.inputs
  if (known?.frozenSince === undefined) return
  const stretchMs = state.now - known.frozenSince
  known.frozenMs += stretchMs
  delete known.frozenSince
  emit?.({ type: 'freezeEnded', at: state.now, frozenMs: stretchMs })
}
