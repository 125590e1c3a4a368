// Runs the tests over many seeds with all of them, as far as they are not settled, and keeps what they ran.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { SETTLED, write } from './files.ts'
import { fingerprintOf } from './fingerprint.ts'
import { readSettled, settling } from './settled.ts'

const REPORT = 'test-results/unit.json' // as vite.config.ts has it

/** Throws at the first that does not pass or that leaves something out; what has passed before it is kept. */
export async function settle(): Promise<void> {
  const kept = readSettled()
  const now = settling().flatMap((file) => (kept[file] ? [[file, kept[file]] as const] : []))
  const passed = new Map(now)
  for (const file of settling()) {
    const print = await fingerprintOf(file)
    if (print === kept[file]) continue
    tryAll(file)
    passed.set(file, print)
    keep(passed)
  }
  keep(passed)
}

function tryAll(file: string): void {
  const env = { ...process.env, EVERY_SEED: '1' }
  const args = ['vitest', 'run', '--project', 'unit', '--testTimeout', '0', file] // however long
  execFileSync('npx', args, { env, stdio: 'inherit' })
  const { numPendingTests: skipped } = JSON.parse(readFileSync(REPORT, 'utf8'))
  if (skipped === 0) return
  throw new Error(`${file} skips ${skipped} of its tests here: it is settled when all have passed.`)
}

function keep(passed: ReadonlyMap<string, string>): void {
  const rows = [...passed].toSorted(([a], [b]) => (a < b ? -1 : 1))
  write(SETTLED, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`)
}
