// Programs that would never end, or take all there is: each is stopped by what it may use up, never by a
// clock, is told in plain words with its line, and the next program runs as if nothing had been.
import { describe, expect, test } from 'vitest'
import type { CodeLanguage } from '../../src/code/index.ts'
import type { DiagnosticKey } from '../../src/lab/index.ts'
import { say } from '../../src/words/index.ts'
import { casesFor } from '../golden/settled.ts'
import javascript from './hostile/javascript.txt?raw'
import python from './hostile/python.txt?raw'
import { play } from './lab.ts'

type Hostile = readonly [name: string, key: DiagnosticKey, line: number | null, text: string]

const texts = { javascript, python } as const
const cases = await casesFor(import.meta.filename)

/** The programs of a text: each begins with `=== name | what is told | its line`. */
function hostileIn(language: CodeLanguage): readonly Hostile[] {
  const parts = texts[language].split('=== ').slice(1)
  return parts.map((part) => {
    const [head = '', ...lines] = part.trimEnd().split('\n')
    const [name = '', key = '', line = ''] = head.split(' | ')
    return [name, key as DiagnosticKey, Number(line) || null, lines.join('\n')]
  })
}

const calm = { javascript: 'console.log(1)', python: 'print(1)' } as const

describe.each(['javascript', 'python'] as const)('in %s', (language) => {
  test.each(cases(hostileIn(language), 4))(
    '%s is told as %s at line %s',
    async (_, key, line, text) => {
      const run = await play(language, text)
      const errors = run.diagnostics.filter(({ kind }) => kind === 'error')
      expect(errors.map((each) => [each.key, each.line])).toEqual([[key, line]])
      for (const { key: told, values } of errors) {
        expect(say(`labProblem.${told}`, { ...values })).not.toMatch(/undefined|\{\{/)
      }
      const next = await play(language, calm[language])
      expect(next.prints.map((each) => each.text)).toEqual(['1'])
      expect(next.diagnostics).toEqual([])
    },
  )
})
