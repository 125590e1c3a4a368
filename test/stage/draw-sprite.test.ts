// The short way of drawing puts every picture exactly where Phaser's own does.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { assert, double, option, property, record, boolean } from 'fast-check'
import { expect, test } from 'vitest'
import { drawSprite } from '../../src/stage/draw-sprite.ts'
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

/** What the pen is told. */
function drawn(sprite: object, camera: object, box?: Matrix, cut: object = {}) {
  const told = { matrix: [] as number[], image: [] as unknown[], globalAlpha: 1 }
  const pen = {
    setTransform: (...values: number[]) => void (told.matrix = values),
    drawImage: (...values: unknown[]) => void (told.image = values),
    set globalAlpha(alpha: number) {
      told.globalAlpha = alpha
    },
  }
  drawSprite(pen as never, sprite as never, { ...frame, ...cut } as never, camera as never, box)
  return told
}

test('any picture, in a box or not, flipped or not, lies where Phaser has it', () => {
  assert(
    property(placed, option(placed), placed, flips, (camera, box, sprite, { flipX, flipY }) => {
      const own = matrixOf(sprite, flipX, flipY)
      const base = matrixOf(camera)
      const boxMatrix = box ? matrixOf(box) : undefined
      const { matrix } = drawn(
        { ...origin, ...sprite, flipX, flipY, alpha: 1 },
        { alpha: 1, matrixCombined: matrixOf(camera) },
        boxMatrix,
      )
      if (boxMatrix) base.multiply(boxMatrix)
      base.multiply(own)
      const { a, b, c, d, e, f } = base
      const far = 1 + Math.max(...[a, b, c, d, e, f].map(Math.abs)) // Phaser counts in 32 bits
      for (const [index, value] of [a, b, c, d, e, f].entries()) {
        expect(Math.abs((matrix[index] ?? Number.NaN) - value) / far).toBeLessThan(1e-3)
      }
    }),
  )
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
  expect(drawn({ ...still, ...origin, ...given }, camera, undefined, cut).image).toEqual([])
})
