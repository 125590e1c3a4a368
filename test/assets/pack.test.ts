// Checks the packed art as the game will load it: complete, in bounds, and light enough.
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { expect, test } from 'vitest'

type Box = { x: number; y: number; w: number; h: number }
type Atlas = {
  frames: Record<string, { frame: Box }>
  meta: { image: string; size: { w: number; h: number } }
}
type Icons = { cell: number; columns: number; rows: number; icons: Record<string, number> }

const assets = new URL('../../assets/', import.meta.url)
const readAsset = <T>(name: string) => JSON.parse(readFileSync(new URL(name, assets), 'utf8')) as T
const pathOf = (name: string) => fileURLToPath(new URL(`packed/${name}`, assets))

const small = readAsset<Atlas>('packed/art@1x.json')
const large = readAsset<Atlas>('packed/art@2x.json')
const icons = readAsset<Icons>('packed/icons.json')

test('both atlases hold the same frames', () => {
  expect(Object.keys(large.frames)).toEqual(Object.keys(small.frames))
})

test('a frame of the large atlas is twice the size of the small one', () => {
  const doubled = Object.entries(small.frames).map(([name, { frame: f }]) => {
    return [name, { x: f.x * 2, y: f.y * 2, w: f.w * 2, h: f.h * 2 }]
  })
  const found = Object.entries(large.frames).map(([name, { frame }]) => [name, frame])
  expect(found).toEqual(doubled)
})

test.each([small, large])('every frame lies within $meta.image', ({ frames, meta }) => {
  const outside = Object.entries(frames).filter(
    ([, { frame: f }]) => f.x < 0 || f.y < 0 || f.x + f.w > meta.size.w || f.y + f.h > meta.size.h,
  )
  expect(outside).toEqual([])
})

test.each([small, large])('no two frames of $meta.image overlap', ({ frames }) => {
  const boxes = Object.entries(frames)
  const clashes = boxes.flatMap(([name, { frame }], index) => {
    const others = boxes.slice(index + 1).filter(([, other]) => overlap(frame, other.frame))
    return others.map(([other]) => `${name} on ${other}`)
  })
  expect(clashes).toEqual([])
})

test.each([small, large])('$meta.image has the size its list says', async ({ meta }) => {
  const { width, height } = await sharp(pathOf(meta.image)).metadata()
  expect({ w: width, h: height }).toEqual(meta.size)
  expect(Math.max(meta.size.w, meta.size.h)).toBeLessThanOrEqual(2048)
})

test.each(['looks.json', 'cooks.json'])('everyone in %s has a frame, once', (file) => {
  const names = readAsset<string[]>(file)
  expect(names.filter((name) => !(name in small.frames))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

test('every skin tone has a raised hand and a waiter', () => {
  for (const tone of ['', '-light', '-medium-light', '-medium', '-medium-dark', '-dark']) {
    expect(small.frames).toHaveProperty(`raised-hand${tone}`)
    expect(small.frames).toHaveProperty(`person-in-tuxedo${tone}`)
  }
})

test('every icon has a cell of its own on the sheet', async () => {
  const cells = Object.values(icons.icons)
  expect(new Set(cells).size).toBe(cells.length)
  expect(Math.max(...cells)).toBeLessThan(icons.columns * icons.rows)
  const { width, height } = await sharp(pathOf('icons.webp')).metadata()
  expect([width, height]).toEqual([icons.columns * icons.cell, icons.rows * icons.cell])
})

test.each([
  ['art@1x.webp', 250],
  ['art@2x.webp', 600],
  ['room@1x.webp', 60],
  ['room@2x.webp', 150],
  ['icons.webp', 120],
])('%s weighs less than %i kB', (name, limit) => {
  expect(statSync(pathOf(name)).size).toBeLessThan(limit * 1000)
})

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
