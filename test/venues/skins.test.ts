// The skins: pictures that are there, under names that the café's art or a rule's drawing knows.
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { recipes } from '../../src/sound/recipes.ts'
import { app } from '../../src/venues/app.ts'
import { shop } from '../../src/venues/shop.ts'
import { fetchSkin } from '../../src/venues/index.ts'

const pathOf = (file: string) =>
  fileURLToPath(new URL(`../../assets/packed/${file}`, import.meta.url))
const bytes = (file: string) => statSync(pathOf(file)).size
const framesOf = (file: string) =>
  (JSON.parse(readFileSync(pathOf(file), 'utf8')) as { frames: object }).frames
const cafe = { ...framesOf('art.json'), ...framesOf('customers.json') }

/** Furniture that only one venue has, and goods that only its levels sell. */
const OWN = new Set(['shelf', 'save-now', 'save-later', 'frost', 'package', 'cupcake'])

test('the café needs none, and the others are had by their names', async () => {
  expect(await fetchSkin('cafe')).toBe(null)
  expect(await fetchSkin('shop')).toBe(shop)
  expect(await fetchSkin('app')).toBe(app)
})

describe.each([shop, app])('the skin $name', ({ name, list, sounds }) => {
  test('stands in for pictures of the café, but for its own furniture and goods', () => {
    const unknown = Object.keys(list.frames).filter((frame) => !(frame in cafe))
    expect(unknown.filter((frame) => !OWN.has(frame))).toEqual([])
  })

  test.each([1, 2])('has its sheet and its room at %i pixels a unit', async (scale) => {
    const sheet = await sharp(pathOf(`${name}@${scale}x.avif`)).metadata()
    expect([sheet.width, sheet.height]).toEqual([list.width * scale, list.height * scale])
    const room = await sharp(pathOf(`${name}-room@${scale}x.avif`)).metadata()
    expect([room.width, room.height]).toEqual([1000 * scale, 860 * scale])
  })

  test('fits beside the café on what every phone takes as one picture', () => {
    expect(2 * (1024 + list.width)).toBeLessThanOrEqual(4096)
    expect(list.height).toBeLessThanOrEqual(1024)
  })

  test('weighs no more than its share', () => {
    expect(bytes(`${name}@1x.avif`) + bytes(`${name}-room@1x.avif`)).toBeLessThan(60_000)
    expect(bytes(`${name}@2x.avif`) + bytes(`${name}-room@2x.avif`)).toBeLessThan(120_000)
  })

  test('has other sounds only for what sounds in the café', () => {
    expect(Object.keys(sounds).filter((sound) => !(sound in recipes))).toEqual([])
  })
})
