// The balance of every level at a glance: what each robot reaches in each mode, on average.
import { levels } from '../levels/index.ts'
import { MODES, resultOf } from '../sim/index.ts'
import type { Result } from '../sim/index.ts'
import { playShift, robotNames, robots } from '../waiters/index.ts'
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

/** The rows of the table: the modes of one level and robot follow each other, blocking first. */
const rows = levels.flatMap((level) =>
  robotNames.flatMap((waiter) => MODES.map((mode) => ({ level, waiter, mode }))),
)

type Figures = Pick<Result, 'score' | 'served' | 'lost' | 'satisfaction' | 'standingStill'>

/** For each row of the table the figures of one shift after the other, in order of their seeds. */
export type Played = readonly (readonly Figures[])[]

/** Means over the seeds 0 to `shifts` − 1, as text. */
export function balanceTable(shifts: number): string {
  return tableOf(playSeeds(0, shifts))
}

/** Plays every row on the seeds `from` to `to` − 1. */
export function playSeeds(from: number, to: number): Played {
  const seeds = Array.from({ length: to - from }, (_, index) => from + index)
  return rows.map(({ level, waiter, mode }) =>
    seeds.map((seed) => figuresOf(resultOf(playShift(level, seed, mode, robots[waiter]).shift))),
  )
}

function figuresOf({ score, served, lost, satisfaction, standingStill }: Result): Figures {
  return { score, served, lost, satisfaction, standingStill }
}

/** The means of what was played, as text. */
export function tableOf(played: Played): string {
  const cells = rows.map(({ level, waiter, mode }, row) => {
    const mean = (figure: keyof Figures, of = row) => meanOf(played[of] ?? [], figure)
    return [
      level.id,
      waiter,
      mode,
      mean('score').toFixed(1),
      mean('served').toFixed(2),
      mean('lost').toFixed(2),
      mean('satisfaction').toFixed(3),
      mean('standingStill').toFixed(3),
      mode === 'async' ? (mean('score') / mean('score', row - 1)).toFixed(2) : '–',
    ]
  })
  return formatTable(head, cells)
}

function meanOf(of: readonly Figures[], figure: keyof Figures): number {
  return of.reduce((sum, each) => sum + each[figure], 0) / of.length
}
