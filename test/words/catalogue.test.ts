// The catalogue: every message is there, in every language, with the same blanks to fill.
import { describe, expect, test } from 'vitest'
import { languages, say } from '../../src/words/index.ts'

type Tree = { readonly [key: string]: string | Tree }
type Message = readonly [key: string, text: string]

const messages = (tree: Tree, path = ''): Message[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value]] : messages(value, `${path}${name}.`),
  )
const blanks = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted()
const name = (blank: string) => blank.slice(2, -2)

const english = messages(languages.en)
const keys = english.map(([key]) => key)

describe('every English message', () => {
  test('resolves with its blanks filled', () => {
    const poor = english.filter(([key, text]) => {
      const said = say(key, Object.fromEntries(blanks(text).map((blank) => [name(blank), 2])))
      return said === key || said.trim() === '' || /\{\{|\}\}|undefined/.test(said)
    })
    expect(poor).toEqual([])
  })

  test('closes the emphasis it opens', () => {
    expect(english.filter(([, text]) => text.split('**').length % 2 === 0)).toEqual([])
  })

  test('with a singular has a plural', () => {
    const singular = keys.filter((key) => key.endsWith('_one'))
    expect(keys).toEqual(
      expect.arrayContaining(singular.map((key) => key.replace(/_one$/, '_other'))),
    )
  })
})

describe.each(Object.entries(languages))('the catalogue %s', (_language, catalogue) => {
  const own = new Map(messages(catalogue))

  test('has every key', () => {
    expect([...own.keys()]).toEqual(expect.arrayContaining(keys))
  })

  test('leaves the same blanks as the English one', () => {
    const other = english.filter(
      ([key, text]) => blanks(own.get(key) ?? '').join() !== blanks(text).join(),
    )
    expect(other).toEqual([])
  })
})
