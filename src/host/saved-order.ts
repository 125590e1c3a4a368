// Validates the order of a saved shift: speed, day or round, the run it branches from, the ghost. The
// stored form never changes, so that shifts saved by older versions can be resumed; the leads are not
// stored, they follow from the level.
import * as v from 'valibot'
import { customersOf, isCampaignId, levelOf } from '../levels/index.ts'
import type { Order, Purpose } from '../play/index.ts'
import { dailyOf } from '../runs/index.ts'
import type { Level, Replay } from '../sim/index.ts'
import { cleanName } from '../store/index.ts'
import { leadsOn, person, robotIn, robotLead, robotNames } from '../waiters/index.ts'
import { decodeRun, encodeRun, LONGEST_RAIL } from '../wire/index.ts'

type Customers = Pick<Replay, 'level' | 'levelVersion' | 'seed' | 'mode'>

/** What `readOrder` reads: the purpose in fields of their own, the ghost as its code. */
export function writeOrder({ level, seed, mode, speed: pace, leads, ...rest }: Order): unknown {
  const { purpose, ghost } = rest
  const head = { level, seed, mode, robot: robotIn(leads), speed: pace }
  return { ...head, ...keptPurpose(purpose), ...(ghost && { ghost: encodeRun(ghost) }) }
}

function keptPurpose(purpose: Purpose) {
  switch (purpose.type) {
    case 'free':
    case 'workshop': // the room knows it
      return {}
    case 'daily':
      return { daily: purpose.date }
    case 'practice':
      return { practice: purpose.date }
    case 'round':
      return { round: purpose.id, player: purpose.player }
    case 'campaign':
      return { campaign: { predicted: purpose.predicted, rail: purpose.rail } }
    case 'branch': {
      const { atMs, name: whose, leads } = purpose
      return { branch: { atMs, name: whose, robot: robotIn(leads) } }
    }
    default:
      return purpose satisfies never
  }
}

const MAX_SPEED = 16

const speed = v.pipe(
  v.number(),
  v.integer(),
  v.transform((value) => Math.min(MAX_SPEED, Math.max(1, value))),
)
const name = v.pipe(v.string(), v.transform(cleanName))
const campaign = v.object({
  predicted: v.fallback(v.nullable(v.number()), null),
  rail: leftOut(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_RAIL))),
})
const branch = v.object({
  atMs: v.pipe(v.number(), v.integer()),
  name,
  robot: v.fallback(v.nullable(v.picklist(robotNames)), null),
})
/** Unreadable fields are left out. An unreadable branch fails: the shift would count as a full one. */
const order = v.object({
  speed: v.fallback(speed, 1),
  daily: leftOut(v.string()),
  practice: leftOut(v.string()),
  round: leftOut(v.string()),
  player: leftOut(name),
  ghost: leftOut(v.string()),
  campaign: leftOut(campaign),
  branch: v.optional(branch),
})

type Kept = v.InferOutput<typeof order>

function leftOut<const S extends v.GenericSchema>(schema: S) {
  return v.fallback(v.optional(schema), undefined)
}

/** Null when the run that the shift branched from is missing. */
export function readOrder(replay: Customers, stored: unknown): Order | null {
  const { level: id, levelVersion, seed, mode } = replay
  const level = levelOf(id, levelVersion)
  const isObject = typeof stored === 'object' && stored !== null
  const { success, output: kept } = v.safeParse(order, isObject ? stored : {})
  if (!success || !level) return null
  const ghost = ghostOf(replay, kept)
  const purpose = kept.branch ? branchOf(level, kept.branch) : purposeOf(replay, kept)
  const head = { level: id, seed, mode, leads: leadsOn(level), speed: kept.speed }
  return { ...head, purpose, ...(ghost && { ghost }) }
}

/** Its day, or its turn in a round. */
function purposeOf(replay: Customers, kept: Kept): Purpose {
  const { daily, practice, round, player, campaign: level } = kept
  if (isOfDay(replay, daily)) return { type: 'daily', date: daily }
  if (isOfDay(replay, practice)) return { type: 'practice', date: practice }
  if (level && isCampaignId(replay.level)) {
    const { predicted, rail } = level
    return { type: 'campaign', predicted, ...(rail !== undefined && { rail }) }
  }
  if (round === undefined || player === undefined) return { type: 'free' }
  return { type: 'round', id: round, player }
}

function branchOf(level: Level, { robot, ...from }: NonNullable<Kept['branch']>): Purpose {
  const leads = leadsOn(level, [robot ? robotLead(robot) : person])
  return { type: 'branch', ...from, leads }
}

function isOfDay({ level, seed }: Customers, day: string | undefined): day is string {
  const of = day === undefined ? null : dailyOf(day)
  return of?.level === level && of.seed === seed
}

/** Left out when it cannot be read or met other customers. */
function ghostOf({ level, levelVersion, seed }: Customers, { ghost: code }: Kept): Order['ghost'] {
  const found = code === undefined ? null : decodeRun(code)
  if (!found?.ok) return undefined
  const { replay } = found.run
  const isLevel = replay.level === level && replay.levelVersion === levelVersion
  const isShared = replay.level !== level && replay.level === customersOf(level)
  const isKnown = isShared && levelOf(replay.level)?.version === replay.levelVersion
  return (isLevel || isKnown) && replay.seed === seed ? found.run : undefined
}
