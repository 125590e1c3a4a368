// Where things lie in the chart of two distributions, in units of its drawing.

export const WIDTH = 760
export const HEIGHT = 400
export const UPPER = 140 // the axis that blocks stand on
export const LOWER = 230 // the axis that blocks hang from
const MARGIN = 30
const ROOM = 125 // above the one and below the other
const TALLEST = 15

export type Scale = {
  readonly x: (value: number) => number
  readonly step: number // of one value
  readonly ticks: readonly number[]
}

/** From none to the most that anybody has. */
export function scaleOf(values: readonly number[]): Scale {
  const most = Math.max(4, ...values)
  const step = (WIDTH - 2 * MARGIN) / most
  const every = Math.max(1, Math.ceil(most / 10))
  const ticks = Array.from({ length: Math.floor(most / every) + 1 }, (_, index) => index * every)
  return { x: (value) => MARGIN + value * step, step, ticks }
}

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One a person, piled at the value. */
export function blocksOf(scale: Scale, values: readonly number[], way: 'up' | 'down') {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const highest = Math.max(1, ...counts.values())
  const pitch = Math.min(TALLEST, ROOM / highest)
  const width = Math.min(34, scale.step * 0.84)
  return [...counts].flatMap(([value, count]) =>
    Array.from({ length: count }, (_, index) => {
      const y = way === 'up' ? UPPER - (index + 1) * pitch : LOWER + index * pitch + 1
      const box: Box = { x: scale.x(value) - width / 2, y, width, height: pitch * 0.86 }
      return { key: `${value} ${index}`, box }
    }),
  )
}

/** Somebody's way from the one round to the other. */
export function pathBetween(scale: Scale, before: number, after: number): string {
  const [from, to] = [scale.x(before), scale.x(after)]
  const middle = (UPPER + LOWER) / 2
  return `M${from} ${UPPER}C${from} ${middle} ${to} ${middle} ${to} ${LOWER}`
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
