// Whoever is played against is drawn from outlines: there is one for every picture of a waiter.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outlineCells, outlineOf, waiterLooks } from '../../src/stage/outlines.ts'

const SCALE = 2
const SOURCES = readdirSync('src/stage/views').map((name) => {
  return readFileSync(`src/stage/views/${name}`, 'utf8')
})
const NAMED = [...SOURCES.join('').matchAll(/frameOf\('([^']+)'\)/g)].map(([, name = '']) => name)
const PARTS = [...new Set([...waiterLooks, ...NAMED])]
const from = {} as HTMLImageElement
const CUTS = Object.fromEntries(PARTS.map((part) => [part, { from, x: 0, y: 0, w: 80, h: 60 }]))

test('every picture of a waiter has an outline, a rim wider on each side', () => {
  const cells = outlineCells(CUTS, SCALE)
  expect(PARTS.length).toBeGreaterThan(waiterLooks.length)
  expect(cells.map(({ name }) => name).toSorted()).toEqual(PARTS.map(outlineOf).toSorted())
  for (const { width, height } of cells) {
    expect(width).toBeGreaterThan(80 / SCALE)
    expect(width - 80 / SCALE).toBe(height - 60 / SCALE)
  }
})

test('what the art does not have has none', () => {
  expect(outlineCells({}, SCALE)).toEqual([])
})
