// A line of code in coloured pieces. Only what the game's own programs have in them is told apart.
import type { CodeLanguage } from '../../code/index.ts'

export type Token = {
  readonly kind: 'await' | 'keyword' | 'string' | 'call' | 'plain'
  readonly text: string
}

const keywords: Readonly<Record<CodeLanguage, ReadonlySet<string>>> = {
  javascript: new Set(
    'async function const let return for of try catch finally if else throw new while class extends instanceof'.split(
      ' ',
    ),
  ),
  python: new Set(
    'async def return for in try except if else while True None lambda import raise with is not global class'.split(
      ' ',
    ),
  ),
}

const PIECE = /'[^']*'|"[^"]*"|`[^`]*`|\w+(?=\()|\w+|[^\w'"`]+/g

export function tokensOf(line: string, language: CodeLanguage): readonly Token[] {
  return (line.match(PIECE) ?? []).map((text, place, all) => {
    if (text === 'await') return { kind: 'await', text }
    if (keywords[language].has(text)) return { kind: 'keyword', text }
    if (/^['"`]/.test(text)) return { kind: 'string', text }
    return { kind: all[place + 1]?.startsWith('(') ? 'call' : 'plain', text }
  })
}
