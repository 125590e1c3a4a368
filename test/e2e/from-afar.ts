// What the last row sees of the projector: every text large enough and whole, and a code that a phone reads off a
// picture that is out of focus.
import type { Locator, Page } from '@playwright/test'
import { encode } from 'uqr'
import { QUIET } from '../../src/ui/share/link.ts'
import { faultsOn } from '../shots/legible.ts'
import { expect } from './support.ts'

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
]

/** On both usual projectors nothing is too small or cut off. */
export async function legible(projector: Page, what: string): Promise<void> {
  for (const size of SIZES) {
    await projector.setViewportSize(size)
    const name = `${what} at ${size.width}×${size.height}`
    await expect.poll(async () => faultsOn(projector, true), { message: name }).toEqual([])
  }
}

/** Of a module: so far each is smeared over the next. */
const BLUR = 0.25

/** A picture of the code, out of focus, still has every square of the link at its place. */
export async function expectCode(code: Locator, link: string): Promise<void> {
  const { data, size } = encode(link, { ecc: 'M', border: 0, boostEcc: true })
  const modules = size + 2 * QUIET
  const { width } = (await code.boundingBox()) ?? { width: 0 }
  const blur = `blur(${(width / modules) * BLUR}px)`
  await code.evaluate((element, filter) => void (element.style.filter = filter), blur)
  const picture = (await code.screenshot()).toString('base64')
  await code.evaluate((element) => void (element.style.filter = ''))
  const seen = await code.page().evaluate(darkIn, { picture, modules })
  const quiet = Array.from({ length: modules }, () => false)
  const expected = Array.from({ length: modules }, (_, y) => {
    const row = data[y - QUIET]
    if (!row) return quiet
    return quiet.map((_none, x) => row[x - QUIET] ?? false)
  })
  expect(seen).toEqual(expected)
}

/** Which of so many by so many squares of a picture are dark in the middle. */
async function darkIn(asked: { picture: string; modules: number }): Promise<boolean[][]> {
  const image = new Image()
  image.src = `data:image/png;base64,${asked.picture}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), {
    width: image.width,
    height: image.height,
  })
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0)
  const at = (index: number, side: number) => Math.floor(((index + 0.5) / asked.modules) * side)
  const all = Array.from({ length: asked.modules }, (_, index) => index)
  return all.map((y) =>
    all.map((x) => {
      const from = [at(x, image.width), at(y, image.height)] as const
      return (context.getImageData(...from, 1, 1).data[1] ?? 255) < 128
    }),
  )
}
