// Any valid level, any seed, any mode, any commands at any times: sensible ones and nonsense.
import * as fc from 'fast-check'
import { endsBy, MAX_SEED, MODES } from '../../src/sim/index.ts'
import type { Closing, Command, Floor, Level, Mode, TimedCommand } from '../../src/sim/index.ts'
import { playShift, robotNames, robots } from '../../src/waiters/index.ts'
import type { RobotName } from '../../src/waiters/index.ts'
import { anyRules, mostly, ms } from './any-rules.ts'

export const anySeed: fc.Arbitrary<number> = fc.integer({ min: 0, max: MAX_SEED })
export const anyMode: fc.Arbitrary<Mode> = fc.constantFrom(...MODES)

const percent = fc.integer({ min: 0, max: 60 })

/** A joined floor: every place hangs on one before it, with some aisles more. */
export const anyFloor: fc.Arbitrary<Floor> = fc
  .record({
    points: fc.uniqueArray(fc.record({ x: ms(0, 1_000), y: ms(0, 800) }), {
      minLength: 2,
      maxLength: 8,
      selector: ({ x, y }) => `${x} ${y}`,
    }),
    hooks: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    shortcuts: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
    tables: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    pass: fc.nat(),
    bar: fc.option(fc.nat()),
    saves: fc.array(fc.nat(), { maxLength: 2 }),
    shelf: fc.option(fc.nat()),
  })
  .map(({ points, hooks, shortcuts, tables, pass, bar, saves, shelf }) => {
    const size = points.length
    const tree = points.slice(1).map((_, index) => [(hooks[index] ?? 0) % (index + 1), index + 1])
    const more = shortcuts.map(([a, b]) => [a % size, b % size])
    const aisles = [...tree, ...more].map(([a = 0, b = 0]) => [a, b] as const)
    const spots = tables.map((node) => ({ kind: 'table', x: 0, y: 0, node: node % size }) as const)
    const joined = aisles.filter(([a, b]) => a !== b)
    return {
      width: 1_000,
      height: 800,
      nodes: points,
      aisles: joined,
      stations: [
        { kind: 'pass', node: pass % size },
        ...spots,
        ...(bar === null ? [] : [{ kind: 'bar', x: 0, y: 0, node: bar % size } as const]),
        ...saves.map(
          (node, index) =>
            ({
              kind: index === 0 ? 'saveNow' : 'saveLater',
              x: 0,
              y: 0,
              node: node % size,
            }) as const,
        ),
        ...(shelf === null ? [] : [{ kind: 'shelf', x: 0, y: 0, node: shelf % size } as const]),
      ],
      door: { x: 0, y: 0 },
    }
  })

const anyMenu = fc.array(
  fc.record({
    dish: fc.constantFrom('soup', 'pie', 'tea'),
    cookMs: mostly(500, 6_000),
    weight: ms(1, 4),
  }),
  { minLength: 1, maxLength: 3 },
)

const anyCurve = fc
  .array(ms(300, 6_000), { minLength: 1, maxLength: 3 })
  .map((gaps) => gaps.map((everyMs, index) => ({ fromMs: index * 5_000, everyMs })))

/** With a last call and an overtime, or without. */
const anyClosing = fc.option(
  fc.record({ lastCallMs: mostly(5_000, 15_000), overtimeMs: mostly(1_000, 12_000) }),
)

const usualLevel: fc.Arbitrary<Level> = fc.record({
  id: fc.constant('any' as const),
  version: fc.constant(1),
  durationMs: mostly(15_000, 40_000),
  floor: anyFloor,
  waiters: fc.constantFrom(1, 1, 1, 2, 3),
  cooks: ms(1, 3),
  hands: ms(1, 3),
  taskLimit: ms(1, 6),
  walkSpeed: ms(200, 2_000),
  menu: anyMenu,
  looks: fc.array(fc.constantFrom('ada', 'bo', 'cleo'), { minLength: 1, maxLength: 3 }),
  arrivals: fc.record({
    firstMs: ms(0, 3_000),
    curve: anyCurve,
    lastMs: ms(3_000, 40_000),
    spreadPercent: percent,
  }),
  patience: fc.record({
    queueMs: mostly(2_000, 20_000),
    handUpMs: mostly(2_000, 20_000),
    foodMs: mostly(2_000, 20_000),
    spreadPercent: percent,
    relief: fc.constantFrom(0, 0.05, 0.25, 0.35, 1),
    contentAt: fc.constantFrom(1, 0.5, 0.2),
  }),
  cookSpreadPercent: percent,
  customer: fc.record({ readMs: ms(0, 2_000), eatMs: ms(0, 5_000) }),
  work: fc.record({
    takeMs: ms(0, 900),
    handOverMs: ms(0, 500),
    pickUpMs: ms(0, 500),
    serveMs: ms(0, 900),
    shrugMs: ms(0, 500),
  }),
  rules: anyRules,
})

/** Busy little cafés of about half a minute, now and then with times of next to nothing. */
export const anyLevel: fc.Arbitrary<Level> = fc
  .tuple(usualLevel, fc.constantFrom(true, true, false), anyClosing)
  .map(changed)

type Changes = readonly [level: Level, hasBell: boolean, closing: Closing | null]

function changed([level, hasBell, closing]: Changes): Level {
  const quiet: Level = hasBell ? level : { ...level, bell: false }
  if (!closing) return quiet
  const lastCallMs = Math.min(closing.lastCallMs, level.durationMs)
  return { ...quiet, closing: { ...closing, lastCallMs } }
}

const waiter = fc.oneof(
  { weight: 20, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: ms(1, 2) },
  fc.constantFrom(-1, 3, 99, 0.5),
)
const station = fc.oneof({ weight: 20, arbitrary: ms(0, 7) }, fc.constantFrom(-1, 8, 1e9, 1.5))
const ticket = fc.oneof({ weight: 8, arbitrary: ms(0, 6) }, fc.constantFrom(-1, 1_000, 0.5))

/** Any command, also about stations, waiters and tickets that there are not. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('visit'), waiter, station } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('visit'),
      waiter,
      station: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, station),
      ticket,
    } as const),
  },
  fc.record({ type: fc.constant('drop'), waiter, station } as const),
  fc.record({ type: fc.constant('undo'), waiter } as const),
  fc.record({ type: fc.constant('stand'), waiter } as const),
  fc.record({ type: fc.constant('moveOn'), waiter } as const),
  fc.record({ type: fc.constant('hire'), waiter } as const),
  fc.record({ type: fc.constant('dismiss'), waiter } as const),
  fc.record({ type: fc.constant('limitRail'), waiter, tickets: ms(0, 9) } as const),
)

/** Commands at their moments, in time order: from none at all to a hectic shift. */
export const anyScript: fc.Arbitrary<readonly TimedCommand[]> = fc
  .array(fc.tuple(ms(0, 40_000), anyCommand), { maxLength: 60, size: 'max' })
  .map(inOrder)

/** A shift to be played: a level, a seed, a mode and a script. */
export type Game = {
  readonly level: Level
  readonly seed: number
  readonly mode: Mode
  readonly script: readonly TimedCommand[]
}

/** Mostly somebody who knows the work, or else hardly a dish would ever be served. */
export const someRobot = fc.constantFrom(
  null,
  ...robotNames.filter((name) => name !== 'look-ahead'),
)

export const anyGame: fc.Arbitrary<Game> = fc
  .record({
    level: anyLevel,
    seed: anySeed,
    mode: anyMode,
    taps: anyScript,
    robot: someRobot,
  })
  .map(gameOf)

type Parts = Omit<Game, 'script'> & {
  readonly taps: readonly TimedCommand[]
  readonly robot: RobotName | null
}

/** The robot's commands, and the taps in between. */
export function gameOf({ level, seed, mode, taps, robot }: Parts): Game {
  const good = robot ? playShift(level, seed, mode, robots[robot]).log : []
  const script = inOrder([...good, ...taps]).filter(([at]) => at <= endsBy(level))
  return { level, seed, mode, script }
}

function inOrder(script: readonly TimedCommand[]): readonly TimedCommand[] {
  return script.toSorted(([a], [b]) => a - b)
}
