// npm run listings: runs every listing of the lessons on Node and on Python, and compares what it prints
// with the text beside it. Without Python its listings are left out; where CI is set that is a failure.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { endings } from '../code/index.ts'
import type { Terminal } from './command.ts'
import { readFlags } from './flags.ts'
import { differenceOf } from './run-listing.ts'

const USAGE = 'npm run listings takes no arguments.'

const folder = join(import.meta.dirname, '../lessons/listings')

type Runner = { readonly name: string; readonly ending: string; readonly program: string | null }

export function listings(args: readonly string[], terminal: Terminal): number {
  readFlags({ args: [...args], options: {} }, USAGE)
  const runners: readonly Runner[] = [
    { name: 'JavaScript', ending: `.${endings.javascript}`, program: process.execPath },
    { name: 'Python', ending: `.${endings.python}`, program: findPython() },
  ]
  const counts = runners.map((runner) => runAll(runner, terminal))
  const [right, all] = [sumOf(counts.map(([ok]) => ok)), sumOf(counts.map(([, of]) => of))]
  const each = runners.map(({ name }, place) => `${name} ${counts[place]?.[0]}`)
  terminal.out(`${right} of ${all} listings print what they say: ${each.join(', ')}\n`)
  const isComplete = runners.every(({ program }) => program !== null)
  return right === all && (isComplete || process.env['CI'] !== 'true') ? 0 : 1
}

/** How many listings print what they say, and how many were run. */
function runAll({ name, ending, program }: Runner, { out }: Terminal): readonly [number, number] {
  if (program === null) {
    out(`No python3 was found: the listings in ${name} were not run.\n`)
    return [0, 0]
  }
  const files = readdirSync(folder).filter((file) => file.endsWith(ending))
  let right = 0
  for (const file of files) {
    const difference = differenceOf(program, join(folder, file))
    if (difference === null) right++
    else out(`${file}: ${difference}\n`)
  }
  return [right, files.length]
}

/** The command that runs Python 3, or null. */
export function findPython(): string | null {
  return spawnSync('python3', ['--version']).status === 0 ? 'python3' : null
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
