// The short way of drawing puts every picture exactly where Phaser's own does.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { array, assert, boolean, double, option, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { createDrawing, listInShort } from '../../src/stage/draw-sprite.ts'
import { noteCanvases } from '../support/canvas.ts'

type Matrix = {
  readonly [key in 'a' | 'b' | 'c' | 'd' | 'e' | 'f']: number
} & {
  applyITRS(x: number, y: number, turn: number, scaleX: number, scaleY: number): Matrix
  multiply(by: Matrix): unknown
}

const require = createRequire(import.meta.url)
const home = dirname(require.resolve('phaser/package.json')) // which does not export its parts
const Matrix = require(
  join(home, 'src/gameobjects/components/TransformMatrix.js'),
) as new () => Matrix

const place = { min: -2000, max: 2000, noNaN: true }
const size = { min: -3, max: 3, noNaN: true }
const placed = record({
  x: double(place),
  y: double(place),
  rotation: option(double({ min: -7, max: 7, noNaN: true }), { nil: 0 }),
  scaleX: double(size),
  scaleY: double(size),
})
const flips = record({ flipX: boolean(), flipY: boolean() })
const origin = { displayOriginX: 30, displayOriginY: 17, tintTopLeft: 0xffffff }
const frame = {
  cutX: 128,
  cutY: 64,
  cutWidth: 96,
  cutHeight: 60,
  realWidth: 48,
  realHeight: 30,
  source: { image: 'sheet', resolution: 2 },
}

type Placed = { x: number; y: number; rotation: number; scaleX: number; scaleY: number }
const matrixOf = ({ x, y, rotation, scaleX, scaleY }: Placed, flipX = false, flipY = false) =>
  new Matrix().applyITRS(x, y, rotation, flipX ? -scaleX : scaleX, flipY ? -scaleY : scaleY)

type Told = { matrix: readonly number[]; image: readonly unknown[]; globalAlpha: number }

/** A pen that keeps its matrix, and all pictures it has drawn. */
function notingPen() {
  const images: Told[] = []
  const now = { matrix: [1, 0, 0, 1, 0, 0], globalAlpha: 1 }
  const pen = {
    setTransform: (...values: number[]) => void (now.matrix = values),
    drawImage: (...image: unknown[]) => void images.push({ ...now, image }),
    set globalAlpha(alpha: number) {
      now.globalAlpha = alpha
    },
  }
  return { pen: pen as never, images }
}

function drawn(sprite: object, camera: object, cut: object = {}): Told {
  const { pen, images } = notingPen()
  createDrawing().draw(pen, sprite as never, { ...frame, ...cut } as never, camera as never)
  return images[0] ?? { matrix: [], image: [], globalAlpha: 1 }
}

/** Where three corners of a rectangle come to lie. */
function corners(matrix: readonly number[], rectangle: readonly unknown[]): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix
  const [x = 0, y = 0, wide = 0, high = 0] = rectangle.map(Number)
  return [
    [x, y],
    [x + wide, y],
    [x, y + high],
  ].flatMap(([left = 0, top = 0]) => [a * left + c * top + e, b * left + d * top + f])
}

test('any pictures, in boxes or not, flipped or not, lie where Phaser has them', () => {
  const one = record({ box: option(placed), sprite: placed, flips })
  assert(
    property(placed, array(one, { minLength: 1, maxLength: 6 }), (camera, all) => {
      const { pen, images } = notingPen()
      const drawing = createDrawing()
      for (const [index, { box, sprite, flips: flipped }] of all.entries()) {
        const given = { ...origin, ...sprite, ...flipped, alpha: 1 }
        const seenBy = { alpha: 1, matrixCombined: matrixOf(camera) }
        const boxMatrix = box ? matrixOf(box) : undefined
        drawing.draw(pen, given as never, frame as never, seenBy as never, boxMatrix)
        const base = matrixOf(camera)
        if (boxMatrix) base.multiply(boxMatrix)
        base.multiply(matrixOf(sprite, flipped.flipX, flipped.flipY))
        const { a, b, c, d, e, f } = base
        const left = flipped.flipX ? 30 - 48 : -30
        const top = flipped.flipY ? 17 - 30 : -17
        const wanted = corners([a, b, c, d, e, f], [left, top, 48, 30])
        const { matrix = [], image = [] } = images[index] ?? {}
        const far = 1 + Math.max(...wanted.map(Math.abs)) // Phaser counts in 32 bits
        for (const [at, value] of corners(matrix, image.slice(5)).entries()) {
          expect(Math.abs(value - (wanted[at] ?? Number.NaN)) / far).toBeLessThan(1e-3)
        }
      }
    }),
  )
})

test('upright pictures share the camera’s matrix until somebody else has had the pen', () => {
  const { pen, images } = notingPen()
  const drawing = createDrawing()
  const put = (x: number) =>
    drawing.draw(
      pen,
      { ...still, ...origin, x, alpha: 1 } as never,
      frame as never,
      camera as never,
    )
  const setTransform = Reflect.get(pen, 'setTransform') as (...values: never[]) => void
  let sets = 0
  Reflect.set(pen, 'setTransform', (...values: never[]) => {
    sets++
    setTransform(...values)
  })
  put(10)
  put(20)
  expect(sets).toBe(1)
  drawing.forget()
  put(30)
  expect(sets).toBe(2)
  expect(images.map(({ image }) => image[5])).toEqual([-20, -10, 0])
})

const still = { x: 0, y: 0, rotation: 0, scaleX: 1, scaleY: 1, flipX: false, flipY: false }
const camera = { alpha: 0.5, matrixCombined: new Matrix() }

test('the cut is of the sheet in pixels, and its place in room units', () => {
  const { image } = drawn({ ...still, ...origin, alpha: 1 }, camera)
  expect(image).toEqual(['sheet', 128, 64, 96, 60, -30, -17, 48, 30])
})

test('what is flipped turns about its origin', () => {
  const { image } = drawn({ ...still, ...origin, flipX: true, flipY: true, alpha: 1 }, camera)
  expect(image.slice(5)).toEqual([30 - 48, 17 - 30, 48, 30])
})

test('the camera fades what it shows', () => {
  expect(drawn({ ...still, ...origin, alpha: 0.5 }, camera).globalAlpha).toBe(0.25)
})

test('what is tinted is a picture of its own, drawn whole where the other would be', () => {
  const made = noteCanvases()
  const { image } = drawn({ ...still, ...origin, alpha: 1, tintTopLeft: 0xff8f80 }, camera)
  expect(image).toEqual([made[0], -30, -17, 48, 30])
})

test.each([
  ['cannot be seen', { alpha: 0 }, {}],
  ['has no width', { alpha: 1 }, { cutWidth: 0 }],
  ['has no height', { alpha: 1 }, { cutHeight: 0 }],
])('what %s is not drawn', (_, given, cut) => {
  expect(drawn({ ...still, ...origin, ...given }, camera, cut).image).toEqual([])
})

test('what a camera draws is what all of Phaser’s flags allow, in the same order', () => {
  const mask = readFileSync(join(home, 'src/gameobjects/GameObject.js'), 'utf8')
  expect(mask).toMatch(/GameObject\.RENDER_MASK = 15;/)
  const cameras: Partial<Record<'getVisibleChildren', (children: object[]) => object[]>> = {}
  listInShort(cameras as never)
  const all = [15, 14, 15, 7, 15].map((renderFlags, nth) => ({ renderFlags, nth }))
  const listed = () => cameras.getVisibleChildren?.(all)
  expect(listed()).toEqual([all[0], all[2], all[4]])
  all.splice(0, 3)
  expect(listed()).toEqual([all[1]])
})
