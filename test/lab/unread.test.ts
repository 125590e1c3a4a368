// What is told of programs that cannot be read: the bracket at fault, not the place where it was noticed.
import { describe, expect, test } from 'vitest'
import type { CodeLanguage } from '../../src/code/index.ts'
import { play } from './lab.ts'

type Told = readonly [key: string, line: number | null, bracket?: string]
type Case = readonly [text: string, told: Told]

const cases: Readonly<Record<CodeLanguage, readonly Case[]>> = {
  javascript: [
    [
      "cafe.on('handRaised', async (table) => {\n  await waiter.takeOrder(table)",
      ['unclosed', 1, '{'],
    ],
    [
      "cafe.on('handRaised', async (table) => {\n  await waiter.takeOrder(table)\n}\n",
      ['unclosed', 1, '('],
    ],
    ['const all = [\n  1,\n  2\nconsole.log(all)', ['unclosed', 1, '[']],
    ['if (cafe.now > (1 {\n  sleep(1)\n}', ['unclosed', 1, '(']],
    ['console.log(`it is ${cafe.now`)', ['unclosed', 1, '${']],
    ['sleep(1)\nsleep(2))', ['unopened', 2, ')']],
    ["console.log(')')\n// )\nconst x = ", ['endsEarly', 3]],
    ['const 1x = 2', ['syntax', 1]],
    ["// the café's\nimport cafe from 'cafe'", ['noModules', 2]],
  ],
  python: [
    [
      'import asyncio\nasync def main():\n    await asyncio.sleep(1\n\nasyncio.run(main())',
      ['unclosed', 3, '('],
    ],
    ["tables = {1: 'a'\nprint(tables)", ['unclosed', 1, '{']],
    ["print(')')  # )\nprint(1))", ['unopened', 2, ')']],
    ["print(f'{1}')\nif True\n    print(2)", ['syntax', 2]],
  ],
}

describe.each(['javascript', 'python'] as const)('in %s', (language) => {
  test.each(cases[language])('%j', async (text, [key, line, bracket]) => {
    const { end, diagnostics } = await play(language, text)
    expect(end).toBe('unread')
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ key, line, ...(bracket && { values: { bracket } }) })
  })
})
