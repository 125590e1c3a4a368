// Levels of the sandbox: any level with other numbers. Its id says which, as lunch-rush_c2t4p150, so
// that replays, links and stored screens carry them without knowing of the sandbox.
import type { Floor, Level, SpecialRule } from '../sim/index.ts'
import type { LevelOf } from './find.ts'
import { eightTables } from './floors.ts'

/** What can be changed of a level; `null` where the level has no such number. */
export type Dial = {
  readonly least: number
  readonly most: (level: Level) => number
  readonly step: number
  readonly read: (level: Level) => number | null
  readonly write: (level: Level, value: number) => Partial<Level>
}

export type DialName = 'c' | 't' | 'a' | 'p' | 'r' | 'w'

/** The value of each dial that the level has. */
export type Dials = Readonly<Partial<Record<DialName, number>>>

const percent = { least: 50, most: () => 200, step: 10, read: () => 100 }

/** By the letters that ids name them with; a letter keeps its meaning. */
export const dials: Readonly<Record<DialName, Dial>> = {
  c: {
    least: 1,
    most: () => 6,
    step: 1,
    read: (level) => level.cooks,
    write: (_, cooks) => ({ cooks }),
  },
  t: {
    least: 2,
    most: ({ floor }) => (hasMore(floor) ? tablesIn(floor) : 8),
    step: 1,
    read: ({ floor }) => tablesIn(floor),
    write: ({ floor }, count) => ({ floor: floorWith(floor, count) }),
  },
  a: {
    ...percent,
    write: ({ arrivals }, share) => ({
      arrivals: {
        ...arrivals,
        curve: arrivals.curve.map(({ fromMs, everyMs }) => ({
          fromMs,
          everyMs: Math.round((everyMs * 100) / share),
        })),
      },
    }),
  },
  p: {
    ...percent,
    write({ patience }, share) {
      const scaled = (ms: number) => Math.round((ms * share) / 100)
      const { queueMs, handUpMs, foodMs } = patience
      const ms = { queueMs: scaled(queueMs), handUpMs: scaled(handUpMs), foodMs: scaled(foodMs) }
      return { patience: { ...patience, ...ms } }
    },
  },
  r: {
    least: 1,
    most: () => 8,
    step: 1,
    read: ({ rules }) => {
      for (const rule of rules) {
        if (rule.type === 'railLimit') return rule.tickets
        if (rule.type === 'railChoice') return rule.most
      }
      return null
    },
    write: ({ rules }, tickets) => ({
      rules: rules.map((rule): SpecialRule =>
        rule.type === 'railLimit' || rule.type === 'railChoice'
          ? { type: 'railLimit', tickets }
          : rule,
      ),
    }),
  },
  w: {
    least: 0,
    most: () => 600,
    step: 60,
    read: ({ rules, colleagues }) => {
      const hire = rules.find((rule) => rule.type === 'hire')
      return hire ? hire.pointsPerSecond * 60 : (colleagues?.[0]?.wagePerMinute ?? null)
    },
    write: ({ rules, colleagues }, wagePerMinute) => ({
      rules: rules.map((rule) =>
        rule.type === 'hire' ? { ...rule, pointsPerSecond: wagePerMinute / 60 } : rule,
      ),
      ...(colleagues && { colleagues: colleagues.map((each) => ({ ...each, wagePerMinute })) }),
    }),
  },
}

export const dialNames = Object.keys(dials) as readonly DialName[]

const FORM = /^([a-z-]+)_((?:[a-z]\d{1,3})+)$/

/** Whether a level is one of the sandbox's, by its id. */
export function isSandbox(id: string): boolean {
  return id.includes('_')
}

/** The level that was changed, by its id; of any other level its own. */
export function baseOf(id: string): string {
  return id.split('_', 1)[0] ?? id
}

/** The values of a level as it is. */
export function dialsOf(level: Level): Dials {
  const values = dialNames.map((name) => [name, dials[name].read(level)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== null))
}

/** The id of the level with these values; the cooks are always named, the rest where it differs. */
export function sandboxId(level: Level, values: Dials): string {
  const own = dialsOf(level)
  const named = dialNames.map((name) => {
    const value = values[name] ?? own[name]
    return value === undefined || (name !== 'c' && value === own[name]) ? '' : `${name}${value}`
  })
  return `${level.id}_${named.join('')}`
}

const known = new Map<string, Level>()

/** The level of such an id, played in either mode; undefined where the id is not written as ids are. */
export function sandboxLevel(id: string, version: number | undefined, levelOf: LevelOf) {
  const [, base = '', text = ''] = FORM.exec(id) ?? []
  const level = levelOf(base, version)
  if (!level) return undefined
  const key = `${id} ${level.version}`
  const found = known.get(key) ?? changed(level, id, text)
  if (found) known.set(key, found)
  return found
}

/** What a level becomes; undefined where a value is none of those that it can have. */
function changed(level: Level, id: string, text: string): Level | undefined {
  const values: Dials = Object.fromEntries(
    [...text.matchAll(/([a-z])(\d+)/g)].map(([, name, value]) => [name, Number(value)]),
  )
  const own = dialsOf(level)
  const differing = dialNames.filter(
    (name) => values[name] !== undefined && values[name] !== own[name],
  )
  const arePossible = differing.every((name) => isPossible(level, name, values[name] ?? 0))
  if (sandboxId(level, values) !== id || !arePossible) return undefined
  const { mode: _mode, ...rest } = level
  return differing.reduce<Level>(
    (now, name) => Object.assign(now, dials[name].write(now, values[name] ?? 0)),
    { ...rest, id },
  )
}

function isPossible(level: Level, name: DialName, value: number): boolean {
  const { least, most, step, read } = dials[name]
  const isHeld = value >= least && value <= most(level) && (value - least) % step === 0
  return isHeld && read(level) !== null
}

function tablesIn({ stations }: Floor): number {
  return stations.filter(({ kind }) => kind === 'table').length
}

/** Whether there is more than the kitchen and tables, which the largest floor lacks. */
function hasMore({ stations }: Floor): boolean {
  return stations.some(({ kind }) => kind !== 'table' && kind !== 'pass')
}

/** Its first tables, or those of the largest floor where it has fewer. */
function floorWith(floor: Floor, count: number): Floor {
  const full = count > tablesIn(floor) ? eightTables : floor
  let left = count
  return { ...full, stations: full.stations.filter(({ kind }) => kind !== 'table' || left-- > 0) }
}
