// Whether a level can be won by heart: lists of commands, each sent at the same moments whatever the
// seed, and how often the best of them gives three stars to whoever has answered the question rightly.
import { campaignEntries } from '../levels/index.ts'
import { campaignCases, goalReading, observeReplay, playCase } from '../runs/index.ts'
import type { CampaignCase } from '../runs/index.ts'
import { endsBy, NONE, passOf, REPLAY_FORMAT, RULES, stationFor, tablesOf } from '../sim/index.ts'
import type { Level, Replay, StationKind, TimedCommand } from '../sim/index.ts'
import { formatTable } from './text-table.ts'

export type Search = {
  readonly learned: number // lists of the robot of the rule, one a seed, from 1 on
  readonly seeds: number // others, that each list is played on
}

/** The best list of a level, and on which share of the seeds it gives three stars, 0 to 1. */
export type BestList = {
  readonly level: string
  readonly list: string
  readonly share: number
}

type List = { readonly name: string; readonly log: readonly TimedCommand[] }

const OTHERS_FROM = 1_001
const FIRST_ROUND = 4 // every list is played on a part of the seeds, the best of them on all
const FINALISTS = 5
const NAMES = ['level', 'best list', 'three stars']

/** Round robin: t is the next table, k the kitchen, s the same table again, o and n the places to save at;
 * ms between two taps. */
const rounds = ['tk', 'ttk', 'tttk', 'tkks']
const saveRounds = ['tn', 'ttn', 'ttttn', 'to', 'n']
const paces = [500, 1_000, 1_500, 3_000]

/** The best list of every level, each as soon as it is found. */
export function* bestLists(search: Search): Generator<BestList> {
  for (const each of campaignCases) if (each.belief === 'right') yield bestList(each, search)
}

/** The best list for the level of a case; the robot of the case plays what is learned by heart. */
export function bestList(played: CampaignCase, { learned, seeds }: Search): BestList {
  const { level } = played
  const few = Math.ceil(seeds / FIRST_ROUND)
  const finalists = [...learnedLists(played, learned), ...roundRobins(level)]
    .map((list) => ({ list, share: shareOf(level, list, few) }))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, FINALISTS)
  const [best] = finalists
    .map(({ list }) => ({ list: list.name, share: shareOf(level, list, seeds) }))
    .toSorted((a, b) => b.share - a.share)
  return { level: level.id, list: best?.list ?? '', share: best?.share ?? 0 }
}

/** The rows as text for people. */
export function bestListTable(rows: readonly BestList[]): string {
  const cells = rows.map(({ level, list, share }) => [level, list, `${(100 * share).toFixed(1)} %`])
  return formatTable(NAMES, cells)
}

function learnedLists(played: CampaignCase, count: number): readonly List[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${played.robot} on seed ${index + 1}`,
    log: playCase(played, index + 1).recording.log,
  }))
}

function roundRobins(level: Level): readonly List[] {
  const savesHere = stationFor(level.floor, 'saveLater') !== NONE
  return [...rounds, ...(savesHere ? saveRounds : [])].flatMap((round) =>
    paces.map((paceMs) => ({
      name: `${round} every ${paceMs} ms`,
      log: roundRobin(level, round, paceMs),
    })),
  )
}

const others: Readonly<Record<string, StationKind>> = { k: 'pass', o: 'saveNow', n: 'saveLater' }

function roundRobin({ floor, durationMs }: Level, round: string, paceMs: number): TimedCommand[] {
  const tables = tablesOf(floor)
  const log: TimedCommand[] = []
  let next = 0
  for (let at = paceMs; at < durationMs; at += paceMs) {
    const step = round[log.length % round.length]
    const table = tables[(step === 's' ? next - 1 : next) % tables.length]
    if (step === 't') next++
    const kind = step === undefined ? undefined : others[step]
    const station = kind ? stationFor(floor, kind) : (table ?? passOf(floor))
    log.push([at, { type: 'visit', waiter: 0, station }])
  }
  return log
}

function shareOf(level: CampaignCase['level'], list: List, seeds: number): number {
  let won = 0
  for (let seed = OTHERS_FROM; seed < OTHERS_FROM + seeds; seed++) {
    if (starsOf(level, list, seed) === 3) won++
  }
  return won / seeds
}

function starsOf(level: CampaignCase['level'], { log }: List, seed: number): number {
  const replay: Replay = {
    format: REPLAY_FORMAT,
    rules: RULES,
    level: level.id,
    levelVersion: level.version,
    seed,
    mode: level.mode ?? 'async',
    lengthMs: endsBy(level),
    log,
    hashes: [],
  }
  const run = observeReplay(replay, level, () => {})
  return goalReading({ level, ...run, predicted: 0, right: 0 }, campaignEntries[level.id].goal)
    .stars
}
