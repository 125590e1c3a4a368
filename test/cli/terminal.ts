// A terminal for the tests: run a command as a person would, and keep what it says.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type Said = {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** The words that start a command of src/cli with node. */
export function commandLine(name: 'simulate' | 'verify', args: readonly string[]): string[] {
  return ['--import', 'tsx', resolve(`src/cli/${name}.ts`), ...args]
}

/** Run a command of src/cli to its end. */
export function type(name: 'simulate' | 'verify', ...args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, commandLine(name, args), {
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

/** What a command that was called in a wrong way should come to. */
export const refused = { status: 2, out: '', lines: 1, unsaid: [] }

/** What it came to: how many lines on standard error, and which of these words they leave out. */
export function refusalOf({ status, out, err }: Said, ...words: readonly string[]) {
  const lines = err.split('\n').length - 1
  return { status, out, lines, unsaid: words.filter((word) => !err.includes(word)) }
}

/** An empty folder; `path` names a file in it, `remove` takes it all away. */
export function folder() {
  const root = mkdtempSync(join(tmpdir(), 'cafe-'))
  return {
    path: (name: string) => join(root, name),
    remove: () => rmSync(root, { recursive: true }),
  }
}
