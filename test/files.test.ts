// The house rules for each file by itself: which imports it may have is in architecture.test.ts.
import { describe, expect, test } from 'vitest'
import { exportsDefault, isImpure, sourceOf, sourcesIn, usesPower } from './support/source.ts'
import type { Source } from './support/source.ts'

const MOST_LINES = 250

const sources = sourcesIn('src')
const filesOf = (wrong: (source: Source) => boolean) =>
  sources.filter(wrong).map(({ file }) => file)

describe('no file', () => {
  test('of the simulation, the levels or the robots uses inexact mathematics or waits', () => {
    const pure = /^src\/(?:sim|levels|reading|waiters)\//
    expect(filesOf((source) => pure.test(source.file) && isImpure(source))).toEqual([])
    expect(isImpure(sourceOf('src/sim/a.ts', 'const m = Math; m.sin(1)'))).toBe(true)
    expect(isImpure(sourceOf('src/sim/a.ts', 'const f = async () => 1'))).toBe(true)
    expect(isImpure(sourceOf('src/sim/a.ts', 'const x = Math.round(1.5)'))).toBe(false)
  })

  test('of the simulation, the levels or the robots raises to a power: that is inexact', () => {
    const pure = /^src\/(?:sim|levels|reading|waiters)\//
    expect(filesOf((source) => pure.test(source.file) && usesPower(source))).toEqual([])
  })

  test('has a default export', () => expect(filesOf(exportsDefault)).toEqual([]))

  test('but those of the store changes what the screens share', () => {
    const changes = /\bapp(?:\.getState\(\))?\.setState\(|\{[^}]*\bsetState\b[^}]*\}: AppStore/
    const others = ({ file, text }: Source) => !file.startsWith('src/store/') && changes.test(text)
    expect(filesOf(others)).toEqual([])
    expect(changes.test('house.app.setState({ hud })')).toBe(true)
  })

  test('leaves something to be done', () => {
    expect(filesOf(({ text }) => /\b(?:TODO|FIXME|XXX)\b/.test(text))).toEqual([])
  })

  test(`has more than ${MOST_LINES} lines`, () => {
    expect(filesOf(({ text }) => text.trimEnd().split('\n').length > MOST_LINES)).toEqual([])
  })
})

test('a power and a default export are found where they are', () => {
  expect(usesPower(sourceOf('src/sim/a.ts', 'let x = 2; x **= 3'))).toBe(true)
  expect(usesPower(sourceOf('src/sim/a.ts', 'const x = 2 ** 3'))).toBe(true)
  expect(exportsDefault(sourceOf('src/a.ts', 'export default 1'))).toBe(true)
  expect(exportsDefault(sourceOf('src/a.ts', 'const x = 1; export { x as default }'))).toBe(true)
})
