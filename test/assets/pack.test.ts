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

const sheets = {
  art: readAsset<List>('packed/art.json'),
  customers: readAsset<List>('packed/customers.json'),
}
const { frames } = sheets.art
const icons = readAsset<Icons>('packed/icons.json')

const names = ['art', 'customers'] as const

test.each(names)('every frame of %s lies within its sheet', (name) => {
  const { width, height } = sheets[name]
  const outside = Object.entries(sheets[name].frames).filter(
    ([, box]) => box.x < 0 || box.y < 0 || box.x + box.w > width || box.y + box.h > height,
  )
  expect(outside).toEqual([])
})

test.each(names)('no two frames of %s overlap', (which) => {
  const boxes = Object.entries(sheets[which].frames)
  const clashes = boxes.flatMap(([name, box], index) => {
    const others = boxes.slice(index + 1).filter(([, other]) => overlap(box, other))
    return others.map(([other]) => `${name} on ${other}`)
  })
  expect(clashes).toEqual([])
})

test.each(
  names.flatMap((name) => [
    [name, 1, 'avif'] as const,
    [name, 1, 'webp'] as const,
    [name, 2, 'avif'] as const,
    [name, 2, 'webp'] as const,
  ]),
)('%s at %ix as %s has the size its list says', async (name, scale, format) => {
  const { width, height } = sheets[name]
  const sheet = await sharp(pathOf(`${name}@${scale}x.${format}`)).metadata()
  expect([sheet.width, sheet.height]).toEqual([width * scale, height * scale])
})

test('both below each other are no more than every phone takes', () => {
  const { art, customers } = sheets
  expect(2 * Math.max(art.width, customers.width)).toBeLessThanOrEqual(2048)
  expect(2 * (art.height + customers.height)).toBeLessThanOrEqual(2048)
})

test.each([
  ['looks.json', 'customers'],
  ['cooks.json', 'art'],
] as const)('everyone in %s has a frame among %s, once', (file, name) => {
  const all = readAsset<string[]>(file)
  expect(all.filter((each) => !(each in sheets[name].frames))).toEqual([])
  expect(new Set(all).size).toBe(all.length)
})

test('the customers are nothing else and nobody else', () => {
  const all = new Set(readAsset<string[]>('looks.json'))
  expect(Object.keys(sheets.customers.frames).filter((name) => !all.has(name))).toEqual([])
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
  ['art@1x.avif', 62],
  ['art@2x.avif', 140],
  ['customers@1x.avif', 75],
  ['customers@2x.avif', 165],
  ['room@1x.avif', 40],
  ['room@2x.avif', 90],
  ['art@1x.webp', 115],
  ['art@2x.webp', 245],
  ['customers@1x.webp', 120],
  ['customers@2x.webp', 250],
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
