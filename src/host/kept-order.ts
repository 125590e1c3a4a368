// What a kept shift was played for, read with suspicion: its speed, the day or the round it counts
// for, whose run it goes on from and whose ghost goes along. The form is kept as it once was, so that
// every shift that lies in a browser can be taken up: who leads the waiters follows from the level.
import { levelOf } from '../levels/index.ts'
import type { Order, Purpose } from '../play/index.ts'
import { dailyOf, decodeRun, encodeRun } from '../runs/index.ts'
import type { Replay } from '../sim/index.ts'
import { cleanName } from '../store/index.ts'
import { leadsOn, person, robotIn, robotLead, robotNames } from '../waiters/index.ts'

/** The order as it is kept: its purpose in fields of their own, a ghost as its code. */
export function keptOrder({ level, seed, mode, speed, purpose, ghost }: Order): unknown {
  const head = { level, seed, mode, robot: null, speed }
  return { ...head, ...keptPurpose(purpose), ...(ghost && { ghost: encodeRun(ghost) }) }
}

function keptPurpose(purpose: Purpose) {
  switch (purpose.type) {
    case 'free':
      return {}
    case 'daily':
      return { daily: purpose.date }
    case 'practice':
      return { practice: purpose.date }
    case 'round':
      return { round: purpose.id, player: purpose.player }
    case 'branch': {
      const { atMs, name, leads } = purpose
      return { branch: { atMs, name, robot: robotIn(leads) } }
    }
    default:
      return purpose satisfies never
  }
}

/** Null when the shift was taken over from a run that is not told: it would pass for one's own. */
export function readOrder(replay: Replay, kept: unknown): Order | null {
  const { level: id, seed, mode } = replay
  const level = levelOf(id)
  const branch = fieldOf(kept, 'branch')
  const purpose = branch === undefined ? purposeOf(replay, kept) : branchOf(replay, branch)
  if (!level || !purpose) return null
  const ghost = ghostOf(replay, fieldOf(kept, 'ghost'))
  const speed = speedOf(fieldOf(kept, 'speed'))
  return { level: id, seed, mode, leads: leadsOn(level), speed, purpose, ...(ghost && { ghost }) }
}

function speedOf(speed: unknown): number {
  return Number.isInteger(speed) ? Math.min(16, Math.max(1, Number(speed))) : 1
}

/** The day it says it is of, or a turn in a round. */
function purposeOf({ level, seed }: Replay, kept: unknown): Purpose {
  const [daily, practice] = (['daily', 'practice'] as const).map((key) => {
    const day = String(fieldOf(kept, key))
    const of = dailyOf(day)
    return of?.level === level && of.seed === seed ? day : null
  })
  if (daily) return { type: 'daily', date: daily }
  if (practice) return { type: 'practice', date: practice }
  const [id, player] = [fieldOf(kept, 'round'), fieldOf(kept, 'player')]
  if (typeof id !== 'string' || typeof player !== 'string') return { type: 'free' }
  return { type: 'round', id, player: cleanName(player) }
}

/** A ghost that cannot be read stays away. */
function ghostOf({ level, seed }: Replay, code: unknown): Order['ghost'] | null {
  const found = typeof code === 'string' ? decodeRun(code) : null
  const ghost = found?.ok ? found.run : null
  return ghost?.replay.level === level && ghost.replay.seed === seed ? ghost : null
}

function branchOf({ level: id }: Replay, kept: unknown): Purpose | null {
  const [atMs, name, robot] = (['atMs', 'name', 'robot'] as const).map((key) => fieldOf(kept, key))
  const level = levelOf(id)
  if (!level || !Number.isInteger(atMs) || typeof name !== 'string') return null
  const player = robotNames.find((each) => each === robot)
  const leads = leadsOn(level, [player ? robotLead(player) : person])
  return { type: 'branch', atMs: Number(atMs), name: cleanName(name), leads }
}

function fieldOf(kept: unknown, key: string): unknown {
  if (typeof kept !== 'object' || kept === null) return undefined
  return Object.entries(kept).find(([name]) => name === key)?.[1]
}
