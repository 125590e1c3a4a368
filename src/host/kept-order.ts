// What a kept shift was played for, read with suspicion: its speed, the day or the round it counts
// for, whose run it goes on from and whose ghost goes along.
import type { Branch, Order } from '../play/index.ts'
import { dailyOf, decodeRun, encodeRun } from '../runs/index.ts'
import type { Replay } from '../sim/index.ts'
import { cleanName } from '../store/index.ts'
import { robotNames } from '../waiters/index.ts'

type Customers = Pick<Replay, 'level' | 'seed' | 'mode'>

/** What `readOrder` reads; the ghost as its code, which is a hundredth of its size. */
export function writeOrder(order: Order): unknown {
  const { ghost } = order
  return ghost ? { ...order, ghost: encodeRun(ghost) } : order
}

/** Null when the shift was taken over from a run that is not told: it would pass for one's own. */
export function readOrder(replay: Customers, kept: unknown): Order | null {
  const { level, seed, mode } = replay
  const branch = branchOf(fieldOf(kept, 'branch'))
  if (branch === null) return null
  const ghost = ghostOf(replay, fieldOf(kept, 'ghost'))
  const speed = speedOf(fieldOf(kept, 'speed'))
  const occasion = branch ? { branch } : occasionOf(replay, kept)
  return { level, seed, mode, robot: null, speed, ...occasion, ...(ghost && { ghost }) }
}

function speedOf(speed: unknown): number {
  return Number.isInteger(speed) ? Math.min(16, Math.max(1, Number(speed))) : 1
}

/** The day it says it is of, or a turn in a round. */
function occasionOf({ level, seed }: Customers, kept: unknown): Partial<Order> {
  const [daily, practice] = (['daily', 'practice'] as const).map((key) => {
    const day = String(fieldOf(kept, key))
    const of = dailyOf(day)
    return of?.level === level && of.seed === seed ? day : null
  })
  if (daily) return { daily }
  if (practice) return { practice }
  const [round, player] = [fieldOf(kept, 'round'), fieldOf(kept, 'player')]
  if (typeof round !== 'string' || typeof player !== 'string') return {}
  return { round, player: cleanName(player) }
}

/** A ghost that cannot be read stays away. */
function ghostOf({ level, seed }: Customers, code: unknown): Order['ghost'] | null {
  const found = typeof code === 'string' ? decodeRun(code) : null
  const ghost = found?.ok ? found.run : null
  return ghost?.replay.level === level && ghost.replay.seed === seed ? ghost : null
}

function branchOf(kept: unknown): Branch | null | undefined {
  if (kept === undefined) return undefined
  const [atMs, name, robot] = (['atMs', 'name', 'robot'] as const).map((key) => fieldOf(kept, key))
  if (!Number.isInteger(atMs) || typeof name !== 'string') return null
  const player = robotNames.find((each) => each === robot) ?? null
  return { atMs: Number(atMs), name: cleanName(name), robot: player }
}

/** Undefined where there is no such field, or nothing to have one. */
export function fieldOf(kept: unknown, key: string): unknown {
  if (typeof kept !== 'object' || kept === null) return undefined
  return Object.entries(kept).find(([name]) => name === key)?.[1]
}
