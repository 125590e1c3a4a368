// A terminal for the tests: call a command, or start it as a process, and keep what it says.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { run } from '../../src/cli/command.ts'
import type { Command } from '../../src/cli/command.ts'

export type Said = {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** The words that start a command with node, as `npm run` does. */
export function commandLine(name: string, ...args: readonly string[]): string[] {
  return ['--import', 'tsx', resolve('src/cli/start.ts'), name, ...args]
}

/** Call a command in this process. */
export function call(command: Command, ...args: readonly string[]): Said {
  let [out, err] = ['', '']
  const status = run(command, args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isRead: () => true,
  })
  return { status, out, err }
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
