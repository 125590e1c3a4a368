// A line of code, its pieces in their colours.
import type { CodeLanguage } from '../../code/index.ts'
import style from './Tokens.module.css'
import { tokensOf } from './tokens.ts'

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
