// The room's table: whose customers, who came how far with them, and the same for a spreadsheet.
import {
  collectedKey,
  peopleOf,
  personKey,
  type CollectedRun,
  type Person,
} from '../../runs/index.ts'
import { tableText } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import type { Best } from '../people/PeopleTable.tsx'

/** The same customers, played by some. */
export type Customers = {
  readonly key: string
  readonly level: string
  readonly seed: number
  readonly collected: readonly CollectedRun[]
}

export type CollectedBest = Best & CollectedRun

/** Those that most shifts are of come first: scores compare only on the same customers. */
export function customersOf(collected: readonly CollectedRun[]): readonly Customers[] {
  const groups = new Map<string, CollectedRun[]>()
  for (const each of collected) {
    const key = `${each.result.level} ${each.result.seed}`
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups]
    .flatMap(([key, group]) => {
      const [first] = group
      return first ? [{ key, ...pick(first), collected: group }] : []
    })
    .toSorted((a, b) => b.collected.length - a.collected.length)
}

function pick({ result: { level, seed } }: CollectedRun) {
  return { level, seed }
}

/** One a name; who sent no name is somebody else each time. */
export function collectedPeople(
  collected: readonly CollectedRun[],
): readonly Person<CollectedBest>[] {
  return peopleOf(
    collected.map(({ run, result }): CollectedBest => {
      const { name } = run
      const { mode, score } = result
      const person = personKey(name, collectedKey({ run, result }))
      return { person, name, mode, score, stars: null, run, result }
    }),
  )
}

/** Comma-separated, one row a person. */
export function peopleCsv({ level, seed }: Customers, people: readonly Person[]): string {
  const head = [
    t('people.name'),
    t('mode.blocking.name'),
    t('mode.async.name'),
    t('people.ratio'),
    t('collect.columns.level'),
    t('collect.columns.seed'),
  ]
  const rows = people.map(({ name, best, ratio }) => [
    name,
    best.blocking?.score,
    best.async?.score,
    ratio === null ? undefined : Math.round(ratio * 100) / 100,
    level,
    seed,
  ])
  return tableText([head, ...rows])
}
