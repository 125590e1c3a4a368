// Where things lie in a chart of two distributions, in units of its drawing.

/** The size of a drawing: a large one, or one of two beside each other. */
export type Frame = {
  readonly width: number
  readonly height: number
  readonly upper: number // the axis that blocks stand on
  readonly lower: number // the axis that blocks hang from
  readonly most: number // ticks
}

export const LARGE: Frame = { width: 600, height: 290, upper: 92, lower: 168, most: 10 }
export const SMALL: Frame = { width: 380, height: 104, upper: 30, lower: 48, most: 3 }

const MARGIN = 30
const WORDS = 32 // below, for the ticks
const TALLEST = 17
const SHORTEST_AXIS = 4 // values

export type Scale = {
  readonly frame: Frame
  readonly x: (value: number) => number
  readonly step: number // of one value
  readonly ticks: readonly number[]
}

/** From none to the most that anybody has; values are whole. */
export function scaleOf(frame: Frame, values: readonly number[], longest = 0): Scale {
  const most = Math.max(longest, SHORTEST_AXIS, ...values)
  const step = (frame.width - 2 * MARGIN) / most
  const every = Math.max(1, Math.ceil(most / frame.most))
  const ticks = Array.from({ length: Math.floor(most / every) + 1 }, (_, index) => index * every)
  return { frame, x: (value) => MARGIN + value * step, step, ticks }
}

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How high one block is: the same for all piles of a chart, so that twice as many are twice as high. */
export function pitchOf(
  { upper, lower, height }: Frame,
  before: readonly number[],
  after: readonly number[],
): number {
  const above = (upper - 4) / highestOf(before)
  const below = (height - WORDS - lower) / highestOf(after)
  return Math.min(TALLEST, above, below)
}

function highestOf(values: readonly number[]): number {
  return Math.max(1, ...countsOf(values).values())
}

function countsOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** One a person, piled at the value. */
export function blocksOf(
  scale: Scale,
  values: readonly number[],
  pitch: number,
  way: 'up' | 'down',
) {
  const { upper, lower } = scale.frame
  const width = Math.min(34, scale.step * 0.84)
  return [...countsOf(values)].flatMap(([value, count]) =>
    Array.from({ length: count }, (_, index) => {
      const y = way === 'up' ? upper - (index + 1) * pitch : lower + index * pitch + 1
      const box: Box = { x: scale.x(value) - width / 2, y, width, height: pitch * 0.86 }
      return { key: `${value} ${index}`, box }
    }),
  )
}

/** Somebody's way from the one round to the other. */
export function pathBetween({ frame, x }: Scale, before: number, after: number): string {
  const { upper, lower } = frame
  const [from, to] = [x(before), x(after)]
  const middle = (upper + lower) / 2
  return `M${from} ${upper}C${from} ${middle} ${to} ${middle} ${to} ${lower}`
}

/** How many did better in the second, and how many worse. */
export function changeOf(before: readonly number[], after: readonly number[]) {
  const changes = before.map((value, index) => (after[index] ?? 0) - value)
  return {
    more: changes.filter((change) => change > 0).length,
    fewer: changes.filter((change) => change < 0).length,
  }
}

/** The choice nearest to the truth. */
export function nearestChoice(choices: readonly number[], truth: number): number {
  const distances = choices.map((choice) => Math.abs(choice - truth))
  return distances.indexOf(Math.min(...distances))
}
