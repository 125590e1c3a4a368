// What the style sheets of the screens may say: sizes of type, spaces, radii and colours have names,
// and no class is kept that nothing carries.
import { readFileSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classesOf } from '../../assets/styles/types.ts'

const MOST_LINES = 250
const NAMES = 'tokens.css' // where the values behind the names stand

const folder = new URL('../../src/ui/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted()
const textOf = (path: string) => readFileSync(new URL(path, folder), 'utf8')
const sheets = files.filter((path) => path.endsWith('.css')).map((path) => ({ path }))
const screens = sheets.filter(({ path }) => path !== NAMES && path !== 'base.css')
const modules = sheets.filter(({ path }) => path.endsWith('.module.css'))
const isKit = (path: string) => path.startsWith('kit/')

type Declaration = { readonly name: string; readonly value: string }

function declarationsOf(path: string): readonly Declaration[] {
  const bare = textOf(path).replaceAll(/\/\*[\s\S]*?\*\//g, '')
  return [...bare.matchAll(/[{;]\s*(-{0,2}[a-z][\w-]*):([^;{}]*)(?=;)/g)].map(
    ([, name = '', value = '']) => ({ name, value: value.trim().replaceAll(/\s+/g, ' ') }),
  )
}

const SPACES = /^(?:(?:padding|margin)(?:-[a-z]+)*|(?:row-|column-)?gap|border-spacing)$/
const LENGTH = /(?<![\w.-])-?(?:\d*\.)?\d+(?:rem|px|pt)\b/
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(/i

/** The declarations of a sheet that have a raw value where a name belongs. */
function rawIn(path: string, isNamed: (name: string) => boolean, raw: RegExp): readonly string[] {
  return declarationsOf(path)
    .filter(({ name, value }) => isNamed(name) && raw.test(value))
    .map(({ name, value }) => `${name}: ${value}`)
}

describe.each(screens)('$path', ({ path }) => {
  test.skipIf(isKit(path))('has no sizes of type of its own', () => {
    expect(rawIn(path, (name) => name === 'font-size', LENGTH)).toEqual([])
  })

  test.skipIf(isKit(path))('has no spaces of its own', () => {
    expect(rawIn(path, (name) => SPACES.test(name), LENGTH)).toEqual([])
  })

  test('has no radii of its own', () => {
    expect(rawIn(path, (name) => name.endsWith('radius'), LENGTH)).toEqual([])
  })

  test('has no colours of its own', () => {
    expect(rawIn(path, () => true, COLOUR)).toEqual([])
  })
})

test.each(sheets)('$path is no longer than one can keep in mind', ({ path }) => {
  expect(textOf(path).trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES)
})

const names = new Set([...textOf(NAMES).matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name))
const scripts = files
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: textOf(path) }))

test('every name of the look is used', () => {
  const all = [...sheets.map(({ path }) => textOf(path)), ...scripts.map(({ text }) => text)].join(
    '\n',
  )
  expect([...names].filter((name) => !new RegExp(`var\\(${name}[,)]`).test(all))).toEqual([])
})

test('there are five sizes of type and six spaces', () => {
  const sizes = [...names].filter((name) => /^--text(?:-|$)/.test(name))
  expect(sizes).toHaveLength(5)
  expect([...names].filter((name) => name.startsWith('--space-'))).toHaveLength(6)
})

/** The classes of each sheet that some script carries. */
const carried = new Map<string, Set<string>>()
for (const { path, text } of scripts) {
  for (const [, local = '', from = ''] of text.matchAll(
    /import (\w+) from '([^']*\.module\.css)'/g,
  )) {
    const sheet = posix.join(posix.dirname(path), from)
    const known = carried.get(sheet) ?? new Set<string>()
    carried.set(sheet, known)
    for (const [, name = ''] of text.matchAll(new RegExp(`\\b${local}\\.(\\w+)`, 'g')))
      known.add(name)
    if (text.includes(`own={${local}}`)) known.add('page').add('column')
  }
}

test.each(modules)('every class of $path is carried by something', ({ path }) => {
  const known = carried.get(path) ?? new Set<string>()
  expect(classesOf(textOf(path)).filter((name) => !known.has(name))).toEqual([])
})
