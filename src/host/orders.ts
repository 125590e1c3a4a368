// Which shift is meant: one against a run, one that goes on from a run, the same one once more.
import { customersOf, levelOf } from '../levels/index.ts'
import type { Order, ReplayPlay } from '../play/index.ts'
import type { Run } from '../runs/index.ts'
import { allowsMode, otherMode, replayOf } from '../sim/index.ts'
import { leadsOn, person, playShift, robotIn, robots } from '../waiters/index.ts'

/** The same customers in the same mode, against the run. */
export function raceOf(run: Run): Order {
  const { level, seed, mode } = run.replay
  return { level, seed, mode, leads: [person], speed: 1, purpose: { type: 'free' }, ghost: run }
}

/** The shift that continues a replayed run from its present moment. */
export function branchOf({ run, level, seed, mode, room }: ReplayPlay): Order {
  const { name, leads } = run
  const purpose = { type: 'branch', atMs: room.now, name, leads } as const
  return { level: level.id, seed, mode, leads: leadsOn(level), speed: 1, purpose }
}

/** A robot's run, and the same robot's in the other mode, blocking first; where there is no such, it alone. */
export function bothModes(run: Run): readonly [Run] | readonly [Run, Run] {
  const { seed, mode } = run.replay
  const level = levelOf(run.replay.level, run.replay.levelVersion)
  const robot = robotIn(run.leads)
  if (!robot || !level) return [run]
  const other = otherMode(mode)
  if (!allowsMode(level, other)) return [run]
  const replay = replayOf(playShift(level, seed, other, robots[robot], 'hashes'))
  const beside = { ...run, replay }
  return mode === 'blocking' ? [run, beside] : [beside, run]
}

/** The same shift from its opening: no branch, and no ghost of other customers or the other mode. */
export function fromOpening(order: Order): Order {
  const { level, seed, mode } = order.ghost?.replay ?? {}
  const isSame = level === order.level && mode === order.mode
  const isShared = level !== undefined && level === customersOf(order.level)
  const fits = seed === order.seed && (isSame || (isShared && level !== order.level))
  const { ghost, purpose, ...rest } = order
  return {
    ...rest,
    purpose: purpose.type === 'branch' ? { type: 'free' } : purpose,
    ...(fits && ghost && { ghost }),
  }
}
