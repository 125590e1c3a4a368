// Programs that would never end, or take all there is: each is stopped by what it may use up, never by a
// clock, is told in plain words with its line, and the next program runs as if nothing had been.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CodeLanguage } from '../../src/code/index.ts'
import type { DiagnosticKey } from '../../src/lab/index.ts'
import { say } from '../../src/words/index.ts'
import { play } from './lab.ts'

type Hostile = readonly [name: string, key: DiagnosticKey, line: number | null, text: string]

/** The programs of a file: each begins with `=== name | what is told | its line`. */
function hostileIn(language: CodeLanguage): readonly Hostile[] {
  const file = new URL(`hostile/${language}.txt`, import.meta.url)
  const parts = readFileSync(file, 'utf8').split('=== ').slice(1)
  return parts.map((part) => {
    const [head = '', ...lines] = part.trimEnd().split('\n')
    const [name = '', key = '', line = ''] = head.split(' | ')
    return [name, key as DiagnosticKey, Number(line) || null, lines.join('\n')]
  })
}

const calm = { javascript: 'console.log(1)', python: 'print(1)' } as const

describe.each(['javascript', 'python'] as const)('in %s', (language) => {
  test.each(hostileIn(language))('%s is told as %s at line %s', async (_, key, line, text) => {
    const run = await play(language, text)
    const errors = run.diagnostics.filter(({ kind }) => kind === 'error')
    expect(errors.map((each) => [each.key, each.line])).toEqual([[key, line]])
    for (const { key: told, values } of errors) {
      expect(say(`labProblem.${told}`, { ...values })).not.toMatch(/undefined|\{\{/)
    }
    const next = await play(language, calm[language])
    expect(next.prints.map((each) => each.text)).toEqual(['1'])
    expect(next.diagnostics).toEqual([])
  })
})
