// Many people's shifts of the same customers, one row a person: the best of each mode, the ratio
// between the two, what is usual in the room, and how many came how far.
import { nameKey } from '../names/index.ts'
import { MODES } from '../sim/index.ts'
import type { Mode } from '../sim/index.ts'
import { ratioOf } from './ratio.ts'

/** One shift of somebody; whatever else the caller needs of it comes along. */
export type Played = {
  readonly person: string // by `personKey`
  readonly name: string
  readonly mode: Mode
  readonly score: number
}

export type Person<P extends Played = Played> = {
  readonly key: string
  readonly name: string // as it was written first; empty for one without
  readonly best: { readonly [mode in Mode]?: P }
  readonly ratio: number | null // async to blocking; null unless there are both and some
}

/** The same for all shifts of one person; who has no name is told apart by `other`. */
export function personKey(name: string, other = ''): string {
  return name ? `name ${nameKey(name)}` : `nameless ${other}`
}

/** One a person, in the order of their first shifts. */
export function peopleOf<P extends Played>(shifts: readonly P[]): readonly Person<P>[] {
  const groups = new Map<string, P[]>()
  for (const shift of shifts) {
    const group = groups.get(shift.person)
    if (group) group.push(shift)
    else groups.set(shift.person, [shift])
  }
  return [...groups].map(([key, group]) => personOf(key, group))
}

function personOf<P extends Played>(key: string, shifts: readonly P[]): Person<P> {
  const best: { [mode in Mode]?: P } = {}
  for (const shift of shifts) {
    if (shift.score > (best[shift.mode]?.score ?? -1)) best[shift.mode] = shift
  }
  const ratio = ratioOf(best.blocking?.score, best.async?.score)
  return { key, name: shifts[0]?.name ?? '', best, ratio }
}

export type RoomSummary = {
  readonly medians: Readonly<Record<Mode, number | null>> // of everyone's best
  readonly ratio: number | null // the median of each person's own
  readonly pairs: number // who has played both modes
}

export function summaryOf(people: readonly Person[]): RoomSummary {
  const ratios = people.flatMap(({ ratio }) => ratio ?? [])
  return {
    medians: {
      blocking: medianOf(scoresOf(people, 'blocking')),
      async: medianOf(scoresOf(people, 'async')),
    },
    ratio: medianOf(ratios),
    pairs: ratios.length,
  }
}

/** Everyone's best in one mode. */
export function scoresOf(people: readonly Person[], mode: Mode): readonly number[] {
  return people.flatMap(({ best }) => best[mode]?.score ?? [])
}

/** Between the two in the middle when there are two; null of none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1]
  const high = sorted[Math.floor(middle)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

export type Histogram = {
  readonly step: number // points a column covers
  readonly columns: readonly ({ readonly from: number } & Readonly<Record<Mode, number>>)[]
}

const MOST_COLUMNS = 12
const STEPS = [10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_500, 10_000, 100_000]

/** How many people's best fell between which scores, from nothing to the highest of all. */
export function histogramOf(people: readonly Person[]): Histogram {
  const most = Math.max(0, ...MODES.flatMap((mode) => scoresOf(people, mode)))
  const step = STEPS.find((each) => most < each * MOST_COLUMNS) ?? most
  const count = Math.floor(most / step) + 1
  const within = (mode: Mode, from: number) =>
    scoresOf(people, mode).filter((score) => score >= from && score < from + step).length
  return {
    step,
    columns: Array.from({ length: count }, (_, index) => {
      const from = index * step
      return { from, blocking: within('blocking', from), async: within('async', from) }
    }),
  }
}
