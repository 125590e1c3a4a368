// The icons of the installed game, one drawing at the sizes that systems ask for. It fills its
// square, so that a system may cut any shape out of it; where none does, the corners are round.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { kilobytes } from './atlas.ts'
import { publicFolder, writeWhole } from './folders.ts'
import { drawingSvg, rasterize, shrink } from './render.ts'

const drawn = 512 // units
const rounding = 0.22 // of the side

export async function writeAppIcons(): Promise<string> {
  mkdirSync(publicFolder, { recursive: true })
  const square = await rasterize(drawingSvg('app-icon', drawn, drawn), drawn * 2, drawn * 2)
  const round = await cutCorners(square, drawn * 2)
  const sizes = [
    await write('icon-192.png', round, 192),
    await write('icon-512.png', round, 512),
    await write('icon-maskable-512.png', square, 512),
    await write('apple-touch-icon.png', square, 180), // the system rounds this one itself
  ]
  return `app icons, ${sizes.join(', ')} kB`
}

async function write(name: string, large: Buffer, size: number): Promise<string> {
  const image = await sharp(await shrink(large, size, size))
    .png({ palette: true, colours: 128, effort: 10 })
    .toBuffer()
  writeWhole(join(publicFolder, name), image)
  return kilobytes(image)
}

function cutCorners(square: Buffer, side: number): Promise<Buffer> {
  const radius = side * rounding
  const shape = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}" rx="${radius}"/></svg>`
  return sharp(square)
    .composite([{ input: Buffer.from(shape), blend: 'dest-in' }])
    .png()
    .toBuffer()
}
