// Pictures joined into one: there is one for every dish, and their parts lie where the room's do.
import { expect, test } from 'vitest'
import { levels } from '../../src/levels/index.ts'
import { BUBBLE, CLOTH, jointCells } from '../../src/stage/joint-cells.ts'
import type { Pen } from '../../src/stage/lettering-cells.ts'

const SCALE = 2
const from = {} as HTMLImageElement
const CUTS = {
  table: { from, x: 10, y: 20, w: 392, h: 252 },
  'fork-and-knife-with-plate': { from, x: 500, y: 0, w: 112, h: 112 },
  bubble: { from, x: 0, y: 400, w: 160, h: 172 },
  pizza: { from, x: 0, y: 600, w: 144, h: 144 },
}

/** A pen that notes the places of pictures: x, y, width, height in units. */
function drawnBy(name: string): number[][] {
  const cell = jointCells(CUTS, SCALE).find((each) => each.name === name)
  const places: number[][] = []
  const pen = {
    drawImage: (_: unknown, ...at: number[]) => void places.push(at.slice(4)),
    translate() {},
    beginPath() {},
    roundRect() {},
    fill() {},
  }
  cell?.draw(pen as unknown as Pen)
  return places
}

test('every dish of every menu has a bubble', () => {
  const names = jointCells({}, 1).map(({ name }) => name)
  for (const { dish } of levels.flatMap(({ menu }) => menu)) {
    expect(names).toContain(`bubble-${dish}`)
  }
  expect(new Set(names).size).toBe(names.length)
})

test('a cloth begins at the upper edge, and its setting lies where the moving one does', () => {
  expect(drawnBy('cloth')).toEqual([[0, 0, 196, 126]])
  expect(drawnBy('cloth-taken')).toEqual(drawnBy('cloth'))
  const [cloth, setting = []] = drawnBy('cloth-laid')
  expect(cloth).toEqual([0, 0, 196, 126])
  const [x = 0, y = 0, width = 0, height = 0] = setting
  expect(width).toBeCloseTo(56 * CLOTH.setting.scale)
  expect(x + width / 2 - CLOTH.middle.x).toBeCloseTo(CLOTH.setting.x)
  expect(y + height / 2 - CLOTH.middle.y).toBeCloseTo(CLOTH.setting.y)
})

test('a bubble fills its cell, and the dish lies on its paper', () => {
  const [paper, dish = []] = drawnBy('bubble-pizza')
  expect(paper).toEqual([0, 0, BUBBLE.width, BUBBLE.height])
  const [x = 0, y = 0, width = 0] = dish
  expect(width).toBeCloseTo(72 * BUBBLE.dish.scale)
  expect([x + width / 2, y + width / 2]).toEqual([BUBBLE.dish.x, BUBBLE.dish.y])
})
