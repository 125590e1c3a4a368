// The reader of QR codes finds what the game's own codes hold, as a camera may see them.
import { expect, test } from 'vitest'
import { encode } from 'uqr'
import { readCode } from '../../src/ui/collect/read-code.ts'

const SCALE = 4 // pixels a module
const QUIET = 4 // modules

/** The code as pixels, dark on light, with a light edge. */
function pictureOf(text: string) {
  const { data, size } = encode(text, { ecc: 'L', border: 0 })
  const side = (size + 2 * QUIET) * SCALE
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const isDark = data[Math.floor(y / SCALE) - QUIET]?.[Math.floor(x / SCALE) - QUIET] === true
      if (isDark) pixels.fill(20, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return { width: side, height: side, data: pixels }
}

test('a code as long as the game shows them is read to its last letter', () => {
  const text = `https://cafe.example/#run=${'AbC-_'.repeat(190)}`
  expect(readCode(pictureOf(text))).toBe(text)
})

test('a picture without a code gives nothing', () => {
  const data = new Uint8ClampedArray(100 * 100 * 4).fill(200)
  expect(readCode({ width: 100, height: 100, data })).toBeNull()
  expect(readCode(null)).toBeNull()
})
