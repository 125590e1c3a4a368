// Programs to start from, as text: one for each language and way of waiting.
import { endings } from '../../code/index.ts'
import type { CodeLanguage } from '../../code/index.ts'
import type { Mode } from '../../sim/index.ts'

const files = import.meta.glob<string>('./starters/*.{mjs,py}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export function starterOf(mode: Mode, language: CodeLanguage): string {
  const text = files[`./starters/${mode}.${endings[language]}`]
  if (text === undefined) throw new Error(`There is no ${mode} program in ${language}.`)
  return text
}
