// The balance of every level at a glance: what each robot reaches in each mode, on average.
import { levels } from '../levels/index.ts'
import { MODES, resultOf } from '../sim/index.ts'
import type { Level, Mode, Result } from '../sim/index.ts'
import { playShift, robotNames, robots } from '../waiters/index.ts'
import type { RobotName } from '../waiters/index.ts'
import { formatTable } from './text-table.ts'

const head = [
  'level',
  'waiter',
  'mode',
  'score',
  'served',
  'lost',
  'satisfaction',
  'standing still',
  'async ÷ blocking',
]

/** Means over the seeds 0 to `shifts` − 1, as text. */
export function balanceTable(shifts: number): string {
  const rows = levels.flatMap((level) =>
    robotNames.flatMap((waiter) => rowsOf(level, waiter, shifts)),
  )
  return formatTable(head, rows)
}

function rowsOf(level: Level, waiter: RobotName, shifts: number): string[][] {
  const means = MODES.map((mode) => ({ mode, mean: meansOf(level, waiter, mode, shifts) }))
  const score = (wanted: Mode) => means.find(({ mode }) => mode === wanted)?.mean('score') ?? 0
  return means.map(({ mode, mean }) => [
    level.id,
    waiter,
    mode,
    mean('score').toFixed(1),
    mean('served').toFixed(2),
    mean('lost').toFixed(2),
    mean('satisfaction').toFixed(3),
    mean('standingStill').toFixed(3),
    mode === 'async' ? (score('async') / score('blocking')).toFixed(2) : '–',
  ])
}

type Figure = 'score' | 'served' | 'lost' | 'satisfaction' | 'standingStill'

function meansOf(level: Level, waiter: RobotName, mode: Mode, shifts: number) {
  const results = Array.from({ length: shifts }, (_, seed): Result => {
    return resultOf(playShift(level, seed, mode, robots[waiter]).shift)
  })
  return (figure: Figure) => results.reduce((sum, each) => sum + each[figure], 0) / shifts
}
