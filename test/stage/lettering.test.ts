// The lettering under the art: every cell on the sheet once, none over another.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { levels } from '../../src/levels/index.ts'
import { layLettering, letteringSheet } from '../../src/stage/lettering.ts'
import { noteCanvases } from '../support/canvas.ts'
import { tableSpots } from '../support/floor.ts'

const WIDTH = 990 // units, about the width of the packed art

const { placed, height } = layLettering(WIDTH)

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8'))
}

test('no cell lies over another or beyond the sheet', () => {
  placed.forEach((a, index) => {
    expect(a.x + a.width).toBeLessThanOrEqual(WIDTH)
    expect(a.y + a.height).toBeLessThanOrEqual(height)
    for (const b of placed.slice(index + 1)) {
      const apart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y
      expect(apart, `${a.name} and ${b.name}`).toBe(true)
    }
  })
})

test('every name is there once, and there are numbers for every table and visit', () => {
  const names = placed.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { floor, taskLimit } of levels) {
    for (let n = 1; n <= tableSpots(floor).length; n++) {
      expect(names).toEqual(expect.arrayContaining([`badge-${n}`, `label-${n}`, `slip-${n}`]))
    }
    for (let n = 1; n <= taskLimit; n++) {
      expect(names).toEqual(expect.arrayContaining([`mark-${n}`, `frozen-${n}`]))
    }
  }
})

test('a cell is drawn in its place when it is first asked for, and once', () => {
  const made = noteCanvases()
  const drawn: string[] = []
  const cell = (name: string) => ({
    name,
    width: 30,
    height: 20,
    draw: () => void drawn.push(name),
  })
  const sheet = letteringSheet(layLettering(100, [cell('one'), cell('two')]), 100, 2)
  const [canvas] = made
  const [{ x = 0, y = 0 } = {}] = layLettering(100, [cell('one'), cell('two')]).placed.slice(-1)
  expect(drawn).toEqual([])
  sheet.draw('two')
  sheet.draw('two')
  sheet.draw('no such cell')
  expect(drawn).toEqual(['two'])
  expect(canvas).toMatchObject({ width: 200 })
  expect(canvas?.told).toContainEqual(['scale', 2, 2])
  expect(canvas?.told.filter(([what]) => what === 'translate')).toEqual([['translate', x, y]])
})

test('the art has every customer and every dish of the levels', () => {
  const looks = read('looks.json') as readonly string[]
  const { emoji } = read('art.json') as { emoji: Record<string, { names: readonly string[] }> }
  const drawn = Object.values(emoji).flatMap(({ names }) => names)
  for (const level of levels) {
    expect(looks).toEqual(expect.arrayContaining([...level.looks]))
    expect(drawn).toEqual(expect.arrayContaining(level.menu.map(({ dish }) => dish)))
  }
})
