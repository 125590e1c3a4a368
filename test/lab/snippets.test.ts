// Programs without the café's calls print in the lab what they print on Node and on CPython, in that order.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPython } from '../../src/cli/listings.ts'
import { endings } from '../../src/code/index.ts'
import type { CodeLanguage } from '../../src/code/index.ts'
import { play } from './lab.ts'

const texts = import.meta.glob<string>('./snippets/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const runners: Readonly<Record<CodeLanguage, string | null>> = {
  javascript: process.execPath,
  python: findPython(),
}

/** Node sorts timers by when they are due, however late it is; asyncio needs a clock of its own. */
const before: Readonly<Record<CodeLanguage, readonly string[]>> = {
  javascript: [],
  python: [join(import.meta.dirname, 'instant.py')],
}

function linesOf(program: string, args: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trimEnd().split('\n')
}

describe.each(['javascript', 'python'] as const)('in %s', (language) => {
  const runner = runners[language]
  const files = Object.entries(texts).filter(([name]) => name.endsWith(`.${endings[language]}`))
  if (runner === null) console.log('No python3 was found: the snippets in Python were not run.')

  test('there are fifteen snippets', () => {
    expect(files).toHaveLength(15)
  })

  test.skipIf(runner === null).each(files)(
    '%s prints what it prints outside',
    async (name, program) => {
      const run = await play(language, program)
      expect(run.diagnostics).toEqual([])
      expect(run.prints.map(({ text }) => text)).toEqual(
        linesOf(runner ?? '', [...before[language], join(import.meta.dirname, name)]),
      )
    },
  )
})
