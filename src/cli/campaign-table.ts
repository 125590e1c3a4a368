// The campaign's balance: how many stars each robot of belief ends with on each level.
import { campaignCases, playCase } from '../runs/index.ts'
import type { CampaignCase } from '../runs/index.ts'
import { formatTable } from './text-table.ts'

/** One level and robot: on how many seeds it ended with no, one, two and three stars. */
export type CampaignRow = {
  readonly level: string
  readonly robot: string
  readonly belief: CampaignCase['belief']
  readonly stars: readonly [number, number, number, number]
}

const head = ['level', 'robot', 'belief', 'none', 'one', 'two', 'three', 'mean']

/** The row of one case over `count` seeds from `from` on. */
export function campaignRow(played: CampaignCase, from: number, count: number): CampaignRow {
  const stars: [number, number, number, number] = [0, 0, 0, 0]
  for (let seed = from; seed < from + count; seed++) {
    const reached = playCase(played, seed).stars
    stars[reached] = (stars[reached] ?? 0) + 1
  }
  return { level: played.level.id, robot: played.robot, belief: played.belief, stars }
}

/** Every level and robot, each as soon as it is played. */
export function* campaignRows(from: number, count: number): Generator<CampaignRow> {
  for (const each of campaignCases) yield campaignRow(each, from, count)
}

/** The rows as text for people. */
export function campaignTable(rows: readonly CampaignRow[]): string {
  const cells = rows.map(({ level, robot, belief, stars }) => {
    return [level, robot, belief, ...stars.map(String), meanStars(stars).toFixed(2)]
  })
  return formatTable(head, cells)
}

/** The mean number of stars. */
export function meanStars(stars: CampaignRow['stars']): number {
  const seeds = stars.reduce((sum, count) => sum + count, 0)
  return stars.reduce((sum, count, reached) => sum + count * reached, 0) / seeds
}
