// What a kept shift was played for, read with suspicion: its speed, the day or the round it counts
// for, whose run it goes on from and whose ghost goes along.
import * as v from 'valibot'
import type { Order } from '../play/index.ts'
import { dailyOf } from '../runs/index.ts'
import type { Replay } from '../sim/index.ts'
import { cleanName } from '../store/index.ts'
import { robotNames } from '../waiters/index.ts'
import { decodeRun, encodeRun } from '../wire/index.ts'

type Customers = Pick<Replay, 'level' | 'levelVersion' | 'seed' | 'mode'>

/** What `readOrder` reads; the ghost as its code, which is a hundredth of its size. */
export function writeOrder(given: Order): unknown {
  const { ghost } = given
  return ghost ? { ...given, ghost: encodeRun(ghost) } : given
}

const MAX_SPEED = 16

const speed = v.pipe(
  v.number(),
  v.integer(),
  v.transform((value) => Math.min(MAX_SPEED, Math.max(1, value))),
)
const name = v.pipe(v.string(), v.transform(cleanName))
const branch = v.object({
  atMs: v.pipe(v.number(), v.integer()),
  name,
  robot: v.fallback(v.nullable(v.picklist(robotNames)), null),
})
/** What cannot be read is left out, but for the branch: without it a shift would pass for one's own. */
const order = v.object({
  speed: v.fallback(speed, 1),
  daily: leftOut(v.string()),
  practice: leftOut(v.string()),
  round: leftOut(v.string()),
  player: leftOut(name),
  ghost: leftOut(v.string()),
  branch: v.optional(branch),
})

type Kept = v.InferOutput<typeof order>

function leftOut<const S extends v.GenericSchema>(schema: S) {
  return v.fallback(v.optional(schema), undefined)
}

/** Null when the shift was taken over from a run that is not told. */
export function readOrder(replay: Customers, stored: unknown): Order | null {
  const { level, seed, mode } = replay
  const isObject = typeof stored === 'object' && stored !== null
  const { success, output: kept } = v.safeParse(order, isObject ? stored : {})
  if (!success) return null
  const ghost = ghostOf(replay, kept)
  const occasion = kept.branch ? { branch: kept.branch } : occasionOf(replay, kept)
  return { level, seed, mode, robot: null, speed: kept.speed, ...occasion, ...(ghost && { ghost }) }
}

/** The day it says it is of, or a turn in a round. */
function occasionOf(replay: Customers, { daily, practice, round, player }: Kept): Partial<Order> {
  if (isOfDay(replay, daily)) return { daily }
  if (isOfDay(replay, practice)) return { practice }
  return round === undefined || player === undefined ? {} : { round, player }
}

function isOfDay({ level, seed }: Customers, day: string | undefined): day is string {
  const of = day === undefined ? null : dailyOf(day)
  return of?.level === level && of.seed === seed
}

/** A ghost that cannot be read, or of other customers, stays away. */
function ghostOf({ level, levelVersion, seed }: Customers, { ghost: code }: Kept): Order['ghost'] {
  const found = code === undefined ? null : decodeRun(code)
  if (!found?.ok) return undefined
  const { replay } = found.run
  const isLevel = replay.level === level && replay.levelVersion === levelVersion
  return isLevel && replay.seed === seed ? found.run : undefined
}
