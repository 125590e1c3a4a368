// A picture in another colour is painted once, as large as its cut, and anew for another sheet.
import { expect, test } from 'vitest'
import { tinted } from '../../src/stage/tint.ts'
import { noteCanvases } from '../support/canvas.ts'

const cut = { cutX: 12, cutY: 34, cutWidth: 56, cutHeight: 78 }
const frameOf = (name: string, source: object) => ({ name, ...cut, source }) as never

test('each colour of it is multiplied by the tint, and what was clear stays so', () => {
  const made = noteCanvases()
  tinted(frameOf('pizza', { image: 'sheet' }), 0x0f80ff)
  const [canvas] = made
  expect(canvas).toMatchObject({ width: 56, height: 78 })
  expect(canvas?.told).toEqual([
    ['drawImage', 'sheet', 12, 34, 56, 78, 0, 0, 56, 78],
    ['globalCompositeOperation', 'multiply'],
    ['fillStyle', '#0f80ff'],
    ['fillRect', 0, 0, 56, 78],
    ['globalCompositeOperation', 'destination-in'],
    ['drawImage', 'sheet', 12, 34, 56, 78, 0, 0, 56, 78],
  ])
})

test('it is painted once for a picture, a tint and a sheet', () => {
  const made = noteCanvases()
  const [sheet, other] = [{ image: 'sheet' }, { image: 'sheet' }]
  const first = tinted(frameOf('pizza', sheet), 0xff0000)
  expect(tinted(frameOf('pizza', sheet), 0xff0000)).toBe(first)
  expect(tinted(frameOf('pizza', sheet), 0x00ff00)).not.toBe(first)
  expect(tinted(frameOf('soup', sheet), 0xff0000)).not.toBe(first)
  expect(tinted(frameOf('pizza', other), 0xff0000)).not.toBe(first)
  expect(made).toHaveLength(4)
})
