// One picture at many places: drawn at each as a picture there would be.
import { expect, test } from 'vitest'
import { scatter } from '../../src/stage/views/scatter.ts'
import type { Speck } from '../../src/stage/views/scatter.ts'

type Put = { x: number; y: number; alpha: number }
type Rendered = { renderCanvas(renderer: object, same: object, camera: object): void }

function createPicture() {
  const image = {
    x: 1,
    y: 2,
    alpha: 0.5,
    frame: 'dot',
    setPosition: (x: number, y: number) => Object.assign(image, { x, y }),
    setAlpha: (alpha: number) => Object.assign(image, { alpha }),
  }
  return image
}

test('a picture is drawn at each place, as clear as it is there, and opaque again in the end', () => {
  const image = createPicture()
  const at: Speck[] = []
  scatter(image as never, at)
  const drawn: Put[] = []
  const renderer = {
    batchSprite: ({ x, y, alpha }: Put) => void drawn.push({ x, y, alpha }),
  }
  const render = () => (image as unknown as Rendered).renderCanvas(renderer, image, {})
  render()
  expect(drawn).toEqual([])
  at.push({ x: 3, y: 4, alpha: 1 }, { x: 5, y: 6, alpha: 0 })
  render()
  expect(drawn).toEqual(at)
  expect(image.alpha).toBe(1)
})
