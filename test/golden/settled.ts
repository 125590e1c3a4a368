// Tests over many seeds try few of them while nothing that they run has changed since all were tried: the
// simulation, levels, robots and the test itself, by the fingerprint that `npm run golden` keeps of each.
// EVERY_SEED=1 tries all, whatever is kept.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { read, SETTLED } from './files.ts'
import { fingerprintOf } from './fingerprint.ts'

const root = join(import.meta.dirname, '../..')

/** By test file, what it ran when it passed with everything. */
export type Settled = Readonly<Record<string, string>>

/** For a test file that asks: `all` of something, or a `few` once it is settled. */
export async function manyFor(file: string): Promise<(all: number, few: number) => number> {
  const isFew = await isSettled(file)
  return (all, few) => (isFew ? few : all)
}

/** The same for a list of cases: all of them, or the first and each `step`th from there. */
export async function casesFor(
  file: string,
): Promise<<Case>(all: readonly Case[], step: number) => readonly Case[]> {
  const isFew = await isSettled(file)
  return (all, step) => (isFew ? all.filter((_, nth) => nth % step === 0) : all)
}

/** Whether a test file, with all that it runs, is as it was when everything in it passed. */
export async function isSettled(file: string, kept = readSettled()): Promise<boolean> {
  const path = relative(root, file).split(sep).join('/')
  if (process.env['EVERY_SEED'] === '1' || kept[path] === undefined) return false
  return kept[path] === (await fingerprintOf(path))
}

/** The test files that ask. */
export function settling(): readonly string[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => `test/${path.split(sep).join('/')}`)
    .filter((path) => readFileSync(join(root, path), 'utf8').includes("golden/settled.ts'"))
    .toSorted()
}

export function readSettled(): Settled {
  return JSON.parse(read(SETTLED)) as Settled
}
