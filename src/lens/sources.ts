// The programs' files as text. They come with the lens, when it is first opened.
import { cut, endings } from '../code/index.ts'
import type { CodeLanguage } from '../code/index.ts'
import { isLine } from './line.ts'
import type { LineId } from './line.ts'

/** A program as it is shown: its text, and where in it the lines known by name are. */
export type Source = {
  readonly lines: readonly string[]
  readonly marks: ReadonlyMap<LineId, number> // index of the line
}

const files = import.meta.glob<string>('./programs/*.{mjs,py}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function pathOf(file: string, language: CodeLanguage): string {
  return `./programs/${file}.${endings[language]}`
}

/** Whether there is such a program, as `plain.async`, in a language. */
export function hasSource(file: string, language: CodeLanguage): boolean {
  return Object.hasOwn(files, pathOf(file, language))
}

/** The program of this file; throws where there is none. */
export function sourceOf(file: string, language: CodeLanguage): Source {
  const text = files[pathOf(file, language)]
  if (text === undefined) throw new Error(`There is no ${file} in ${language}.`)
  const { lines } = cut(text)
  const places = lines.flatMap(({ marks }, place) =>
    marks.filter(isLine).map((id) => [id, place] as const),
  )
  return { lines: lines.map((line) => line.text), marks: new Map(places) }
}
