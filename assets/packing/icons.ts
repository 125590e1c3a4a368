// The icons of the HTML interface: sheets of square cells, drawn by background position. What a first
// shift shows is a sheet of its own: a slow line has that much less to bring before it.
import { join } from 'node:path'
import sharp from 'sharp'
import { kilobytes } from './atlas.ts'
import { emojiSvg } from './emoji.ts'
import { packedFolder, writeWhole } from './folders.ts'
import type { Art } from './list.ts'
import { rasterize } from './render.ts'

const cell = 96 // pixels: 48 CSS pixels on a dense screen
const inset = 4 // pixels kept clear inside a cell, so that neighbours never show
const columns = 10

export async function writeIcons({ icons, paleIcons }: Art): Promise<string> {
  const first = await writeSheet('icons-first.webp', icons.first, paleIcons)
  const later = await writeSheet('icons-later.webp', icons.later, paleIcons)
  const sheets = { first: first.sheet, later: later.sheet }
  writeWhole(join(packedFolder, 'icons.json'), JSON.stringify({ cell, columns, ...sheets }))
  return `${first.said}, ${later.said}`
}

async function writeSheet(file: string, names: readonly string[], pale: readonly string[]) {
  const rows = Math.ceil(names.length / columns)
  const layers = await Promise.all(
    names.map((name, index) => drawIcon(name, index, pale.includes(name))),
  )
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  const image = await sharp({
    create: { width: columns * cell, height: rows * cell, channels: 4, background },
  })
    .composite(layers)
    .webp({ quality: 72, alphaQuality: 50, smartSubsample: true, effort: 5 })
    .toBuffer()
  writeWhole(join(packedFolder, file), image)
  const icons = Object.fromEntries(names.map((name, index) => [name, index]))
  return { sheet: { rows, icons }, said: `${file} ${names.length} icons, ${kilobytes(image)} kB` }
}

// Nearly black emoji vanish on the night teal of the panels: `pale` ones are turned to cream.
async function drawIcon(name: string, index: number, pale: boolean) {
  const size = cell - 2 * inset
  const large = await rasterize(emojiSvg(name), size * 3, size * 3)
  const small = sharp(large).resize(size, size)
  const input = await (pale ? small.negate({ alpha: false }).tint('#f7f3ec') : small)
    .png()
    .toBuffer()
  const left = (index % columns) * cell + inset
  return { input, left, top: Math.floor(index / columns) * cell + inset }
}
