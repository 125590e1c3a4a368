// Checks the packed art as the game will load it: complete, in bounds, and light enough.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { en } from '../../src/words/en.ts'
import { es } from '../../src/words/es.ts'

type Box = { x: number; y: number; w: number; h: number }
type List = { width: number; height: number; frames: Record<string, Box> }
type IconSheet = { rows: number; icons: Record<string, number> }
type Icons = { cell: number; columns: number; first: IconSheet; later: IconSheet }

const assets = new URL('../../assets/', import.meta.url)
const readAsset = <T>(name: string) => JSON.parse(readFileSync(new URL(name, assets), 'utf8')) as T
const pathOf = (name: string) => fileURLToPath(new URL(`packed/${name}`, assets))

const { width, height, frames } = readAsset<List>('packed/art.json')
const icons = readAsset<Icons>('packed/icons.json')

test('every frame lies within the sheet', () => {
  const outside = Object.entries(frames).filter(
    ([, box]) => box.x < 0 || box.y < 0 || box.x + box.w > width || box.y + box.h > height,
  )
  expect(outside).toEqual([])
})

test('no two frames overlap', () => {
  const boxes = Object.entries(frames)
  const clashes = boxes.flatMap(([name, box], index) => {
    const others = boxes.slice(index + 1).filter(([, other]) => overlap(box, other))
    return others.map(([other]) => `${name} on ${other}`)
  })
  expect(clashes).toEqual([])
})

test.each([
  [1, 'avif'],
  [1, 'webp'],
  [2, 'avif'],
  [2, 'webp'],
] as const)('the sheet at %ix as %s has the size its list says', async (scale, format) => {
  const sheet = await sharp(pathOf(`art@${scale}x.${format}`)).metadata()
  expect([sheet.width, sheet.height]).toEqual([width * scale, height * scale])
  expect(Math.max(sheet.width, sheet.height)).toBeLessThanOrEqual(2048)
})

test.each(['looks.json', 'cooks.json'])('everyone in %s has a frame, once', (file) => {
  const names = readAsset<string[]>(file)
  expect(names.filter((name) => !(name in frames))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

test('every skin tone has a raised hand', () => {
  for (const tone of ['', '-light', '-medium-light', '-medium', '-medium-dark', '-dark']) {
    expect(frames).toHaveProperty(`raised-hand${tone}`)
  }
})

const code = sourcesIn(new URL('../../src/', import.meta.url))
const people = new Set([...readAsset<string[]>('looks.json'), ...readAsset<string[]>('cooks.json')])
const named = (name: string) => new RegExp(`['"]${name}['"]|\\b${name}: `).test(code)

test('nothing is fetched that no code names', () => {
  const composed = /^raised-hand-|^mood-/ // by the customer's look and patience
  const idle = Object.keys(frames).filter((name) => !composed.test(name) && !people.has(name))
  expect(idle.filter((name) => !named(name))).toEqual([])
  const all = [...Object.keys(icons.first.icons), ...Object.keys(icons.later.icons)]
  expect(all.filter((name) => !named(name))).toEqual([])
})

test.each(['first', 'later'] as const)(
  'every icon has a cell of its own on the %s sheet',
  async (name) => {
    const { rows, icons: cellOf } = icons[name]
    const cells = Object.values(cellOf)
    expect(new Set(cells).size).toBe(cells.length)
    expect(Math.max(...cells)).toBeLessThan(icons.columns * rows)
    const sheet = await sharp(pathOf(`icons-${name}.webp`)).metadata()
    expect([sheet.width, sheet.height]).toEqual([icons.columns * icons.cell, rows * icons.cell])
  },
)

test('no icon is on both sheets', () => {
  expect(Object.keys(icons.first.icons).filter((name) => name in icons.later.icons)).toEqual([])
})

test.each([
  ['art@1x.avif', 135],
  ['art@2x.avif', 330],
  ['room@1x.avif', 40],
  ['room@2x.avif', 90],
  ['art@1x.webp', 215],
  ['art@2x.webp', 480],
  ['room@1x.webp', 60],
  ['room@2x.webp', 150],
  ['icons-first.webp', 42],
  ['icons-later.webp', 58],
  ['people.webp', 200],
  ['fredoka.woff2', 25],
])('%s weighs less than %i kB', (name, limit) => {
  expect(statSync(pathOf(name)).size).toBeLessThan(limit * 1000)
})

test('the small typeface has every letter of both catalogues', () => {
  const ranges = readFileSync(pathOf('fredoka.css'), 'utf8').matchAll(/U\+(\w+)(?:-(\w+))?/g)
  const points = [...ranges].map(([, low = '', high = low]) => [low, high])
  const has = (letter: string) =>
    points.some(([low = '', high = '']) => {
      const point = letter.codePointAt(0) ?? 0
      return Number.parseInt(low, 16) <= point && point <= Number.parseInt(high, 16)
    })
  const letters = [...new Set(JSON.stringify([en, es]))]
  expect(letters.filter((letter) => !has(letter))).toEqual([])
})

function sourcesIn(folder: URL): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((name) => /\.tsx?$/.test(name))
  return sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
