// The customers as pictures for the HTML interface: one sheet of square cells, drawn by background position.
// Only the screens of a workshop show people outside of the room, so it is apart from the icons.
import { join } from 'node:path'
import sharp from 'sharp'
import { kilobytes } from './atlas.ts'
import { packedFolder, writeWhole } from './folders.ts'
import type { Frame } from './list.ts'
import { drawLarge, shrink } from './render.ts'

const cell = 128 // pixels: 64 CSS pixels on a dense screen
const inset = 4 // pixels kept clear inside a cell, so that neighbours never show
const columns = 8

export async function writePeople(frames: readonly Frame[]): Promise<string> {
  const size = cell - 2 * inset
  const rows = Math.ceil(frames.length / columns)
  const layers = await Promise.all(
    frames.map(async (frame, index) => ({
      input: await shrink(await drawLarge({ ...frame, width: size, height: size }), size, size),
      left: (index % columns) * cell + inset,
      top: Math.floor(index / columns) * cell + inset,
    })),
  )
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  const image = await sharp({
    create: { width: columns * cell, height: rows * cell, channels: 4, background },
  })
    .composite(layers)
    .webp({ quality: 76, alphaQuality: 60, smartSubsample: true, effort: 5 })
    .toBuffer()
  writeWhole(join(packedFolder, 'people.webp'), image)
  writeWhole(
    join(packedFolder, 'people.json'),
    JSON.stringify({ columns, rows, count: frames.length }),
  )
  return `people.webp ${columns}x${rows} cells of ${cell}, ${kilobytes(image)} kB`
}
