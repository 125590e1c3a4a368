// A line of code, its pieces in their colours. Only what the game's own programs have in them is told apart.
import type { CodeLanguage } from '../../code/index.ts'
import style from './Tokens.module.css'

type Props = { readonly text: string; readonly language: CodeLanguage }

export function Tokens({ text, language }: Props) {
  return (
    <code className={style.code}>
      {tokensOf(text, language).map(({ kind, text: piece }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a piece is its place
        <span key={place} data-token={kind}>
          {piece}
        </span>
      ))}
    </code>
  )
}

type Token = {
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

function tokensOf(line: string, language: CodeLanguage): readonly Token[] {
  return (line.match(PIECE) ?? []).map((text, place, all) => {
    if (text === 'await') return { kind: 'await', text }
    if (keywords[language].has(text)) return { kind: 'keyword', text }
    if (/^['"`]/.test(text)) return { kind: 'string', text }
    return { kind: all[place + 1]?.startsWith('(') ? 'call' : 'plain', text }
  })
}
