// A line of code in coloured pieces. Only what the lens' own programs have in them is told apart.
import type { CodeLanguage } from '../../code/index.ts'

export type Token = {
  readonly kind: 'await' | 'keyword' | 'string' | 'call' | 'plain'
  readonly text: string
}

const keywords: Readonly<Record<CodeLanguage, ReadonlySet<string>>> = {
  javascript: new Set('async function const return for of try catch if'.split(' ')),
  python: new Set('async def return for in try except if else while True lambda'.split(' ')),
}

const PIECE = /'[^']*'|"[^"]*"|\w+(?=\()|\w+|[^\w'"]+/g

export function tokensOf(line: string, language: CodeLanguage): readonly Token[] {
  return (line.match(PIECE) ?? []).map((text, place, all) => {
    if (text === 'await') return { kind: 'await', text }
    if (keywords[language].has(text)) return { kind: 'keyword', text }
    if (/^['"]/.test(text)) return { kind: 'string', text }
    return { kind: all[place + 1]?.startsWith('(') ? 'call' : 'plain', text }
  })
}
