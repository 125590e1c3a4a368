// npm run simulate: a robot's shifts without a screen, as a table for people or as JSON lines.
import { writeFileSync } from 'node:fs'
import { allLevelIds, HOUSE_LEVEL, HOUSE_SEED, levelOf } from '../levels/index.ts'
import { allowsMode, hashOf, MAX_SEED, MODES, replayOf, resultOf } from '../sim/index.ts'
import type { Level, Mode, Recording } from '../sim/index.ts'
import { parsOf, playShift, robotNames, robots } from '../waiters/index.ts'
import type { RobotName } from '../waiters/index.ts'
import { printedFields } from '../wire/index.ts'
import type { Field } from '../wire/index.ts'
import type { Terminal } from './command.ts'
import { messageOf, oneOf, readFlags, UsageError, wholeNumber, wholeNumbers } from './flags.ts'
import { formatTable } from './text-table.ts'

const MAX_SHIFTS = 1_000_000

const options = {
  level: { type: 'string', default: HOUSE_LEVEL },
  mode: { type: 'string' },
  waiter: { type: 'string', default: 'first-come' },
  seed: { type: 'string', default: String(HOUSE_SEED) },
  shifts: { type: 'string', default: '1' },
  replay: { type: 'string' },
  json: { type: 'boolean', default: false },
  'no-par': { type: 'boolean', default: false },
} as const

const levelIds: readonly string[] = allLevelIds

const USAGE = `Valid flags: --level (${levelIds.join(', ')}), --mode (${MODES.join(', ')}),
  --waiter (${robotNames.join(', ')}), --seed (${wholeNumbers(0, MAX_SEED)}),
  --shifts (${wholeNumbers(1, MAX_SHIFTS)}), --replay (the file to write), --json, --no-par.`

type Job = {
  readonly level: Level
  readonly mode: Mode
  readonly waiter: RobotName
  readonly withPar: boolean
}

export function simulate(args: readonly string[], terminal: Terminal): number {
  const { values } = readFlags({ args: [...args], options }, USAGE)
  const level = knownLevel(values.level)
  const job: Job = {
    level,
    mode: modeOn(level, values.mode),
    waiter: oneOf('waiter', values.waiter, robotNames),
    withPar: !values['no-par'],
  }
  const seed = wholeNumber('seed', values.seed, 0, MAX_SEED)
  const shifts = wholeNumber('shifts', values.shifts, 1, MAX_SHIFTS)
  if (seed + shifts - 1 > MAX_SEED) {
    const room = `--seed ${seed} leaves room for --shifts ${MAX_SEED - seed + 1} at most`
    throw new UsageError(`Seeds end at ${MAX_SEED}: ${room}, not ${shifts}.`)
  }
  if (values.replay !== undefined) saveReplay(values.replay, job, seed)
  const seeds = Array.from({ length: shifts }, (_, index) => seed + index)
  if (values.json) printLines(job, seeds, terminal)
  else terminal.out(forPeople(seeds.map((each) => row(job, each))))
  return 0
}

/** A line for each shift as soon as it is played, while somebody reads. */
function printLines(job: Job, seeds: readonly number[], { out, isRead }: Terminal): void {
  for (const seed of seeds) {
    if (!isRead()) return
    out(`${JSON.stringify(row(job, seed))}\n`)
  }
}

function knownLevel(id: string): Level {
  return levelOf(oneOf('level', id, levelIds)) ?? fail(id)
}

/** Without the flag the level's only mode, else async. */
function modeOn(level: Level, asked: string | undefined): Mode {
  const mode = oneOf('mode', asked ?? level.mode ?? 'async', MODES)
  if (allowsMode(level, mode)) return mode
  throw new UsageError(`${level.id} is not played in ${mode} mode. Leave --mode out.`)
}

function fail(id: string): never {
  throw new UsageError(`There is no level ${id}.`)
}

function play(
  { level, mode, waiter }: Job,
  seed: number,
  hashes: 'hashes' | 'noHashes',
): Recording {
  return playShift(level, seed, mode, robots[waiter], hashes)
}

function row(job: Job, seed: number) {
  const { shift } = play(job, seed, 'noHashes')
  const { level, seed: of, mode, rules, levelVersion, ...numbers } = resultOf(shift)
  const par = job.withPar ? { par: parsOf(job.level, seed, [job.mode])[job.mode].score } : {}
  return {
    level,
    seed: of,
    mode,
    waiter: job.waiter,
    rules,
    levelVersion,
    ...numbers,
    ...par,
    hash: hashOf(shift.state),
  }
}

function saveReplay(path: string, job: Job, seed: number): void {
  try {
    writeFileSync(path, `${JSON.stringify(replayOf(play(job, seed, 'hashes')))}\n`)
  } catch (error) {
    throw new UsageError(`--replay ${path} cannot be written: ${messageOf(error)}`, {
      cause: error,
    })
  }
}

function forPeople(rows: readonly ReturnType<typeof row>[]): string {
  const heads = printedFields.map(({ column }) => column)
  const lines = rows.map((each) => [
    each.level,
    each.mode,
    each.waiter,
    String(each.seed),
    ...printedFields
      .map(({ name, unit }) => printed(each[name] ?? 0, unit))
      .toSpliced(1, 0, String(each.par ?? '–')),
  ])
  return formatTable(['level', 'mode', 'waiter', 'seed', ...heads.toSpliced(1, 0, 'par')], lines)
}

function printed(value: string | number, unit: Field['unit']): string {
  switch (unit) {
    case 'share':
      return `${Math.round(100 * Number(value))} %`
    case 'ms':
      return `${(Number(value) / 1000).toFixed(1)} s`
    case 'rate':
      return Number(value).toFixed(1)
    case undefined:
      return String(value)
  }
}
