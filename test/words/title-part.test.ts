// The title comes alone: whatever it may say must come with it.
import { Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'
import { titlePart } from '../../src/words/en/title-part.ts'
import { sourcesIn } from '../support/source.ts'
import type { Source } from '../support/source.ts'
import { messages } from './messages.ts'

const sources = new Map(sourcesIn('src').map((source) => [source.file, source]))

/** What is fetched with `file`, itself included. */
function partOf(file: string, found = new Map<string, Source>()): Map<string, Source> {
  const source = sources.get(file)
  if (!source || found.has(file)) return found
  found.set(file, source)
  for (const { from, isType, isLater } of source.imports) {
    if (!isType && !isLater) partOf(from, found)
  }
  return found
}

/** The keys that `t` is called with, as far as they stand there: `'hud.pause'`, `'mode.'`. */
function keysIn({ program }: Source): readonly string[] {
  const keys: string[] = []
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type !== 'Identifier' || (callee.name !== 't' && callee.name !== 'say')) return
      if (first?.type === 'Literal') keys.push(String(first.value))
      if (first?.type === 'TemplateLiteral') keys.push(first.quasis[0]?.value.raw ?? '')
    },
  }).visit(program)
  return keys
}

test('every word of the title comes with it', () => {
  const part = [...partOf('src/main.tsx').values()]
  const known = messages(titlePart).map(([key]) => key)
  const said = part.flatMap((source) => keysIn(source).map((key) => ({ key, in: source.file })))
  expect(said.length).toBeGreaterThan(20)
  expect(said.filter(({ key }) => !known.some((each) => each.startsWith(key)))).toEqual([])
})
