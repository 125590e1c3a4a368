// Lays the frames out once, in room units, and writes that layout as a Phaser atlas at both scales.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Packing from 'maxrects-packer'
import sharp from 'sharp'
import { packedFolder, writeWhole } from './folders.ts'
import type { Picture, Scale } from './render.ts'

// Node finds only this package's CommonJS build, whose exports it cannot name in an import.
const load = createRequire(import.meta.url)
const { MaxRectsPacker } = load('maxrects-packer') as typeof Packing

type Placed = Readonly<{ picture: Picture; x: number; y: number }>
type Box = { x: number; y: number; width: number; height: number; picture: Picture }
type Layout = Readonly<{ width: number; height: number; placed: readonly Placed[] }>

const side = 1024 // units, so 2048 pixels at 2x: every phone takes it, and powers of two allow mipmaps
const rim = 2 // units of each frame's edge repeated around it, against bleeding when scaled

export async function writeAtlases(pictures: readonly Picture[]): Promise<string[]> {
  const layout = arrange(pictures)
  return Promise.all(([1, 2] as const).map((scale) => writeAtlas(layout, scale)))
}

function arrange(pictures: readonly Picture[]): Layout {
  const packer = new MaxRectsPacker<Box>(side, side, 0, { smart: true, pot: true, square: true })
  const boxes = pictures.map((picture) => {
    const { width, height } = picture.frame
    return { x: 0, y: 0, width: width + 2 * rim, height: height + 2 * rim, picture }
  })
  packer.addArray(boxes) // the largest first, whatever the order of the list
  const bin = packer.bins[0]
  if (!bin || packer.bins.length > 1) throw new Error(`The art does not fit ${side} units squared`)
  const placed = bin.rects.map(({ x, y, picture }) => ({ picture, x, y }))
  return { width: bin.width, height: bin.height, placed }
}

async function writeAtlas(layout: Layout, scale: Scale): Promise<string> {
  const name = `art@${scale}x`
  const image = await drawSheet(layout, scale)
  writeWhole(join(packedFolder, `${name}.webp`), image)
  writeWhole(join(packedFolder, `${name}.json`), JSON.stringify(describe(layout, scale)))
  const size = `${layout.width * scale}x${layout.height * scale}`
  return `${name}.webp ${size}, ${layout.placed.length} frames, ${kilobytes(image)} kB`
}

async function drawSheet({ width, height, placed }: Layout, scale: Scale): Promise<Buffer> {
  const layers = placed.map(async ({ picture, x, y }) => {
    return {
      input: await withRim(picture.pixels[scale], rim * scale),
      left: x * scale,
      top: y * scale,
    }
  })
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  return sharp({
    create: { width: width * scale, height: height * scale, channels: 4, background },
  })
    .composite(await Promise.all(layers))
    .webp({ quality: 86, alphaQuality: 80, smartSubsample: true, effort: 5 })
    .toBuffer()
}

async function withRim(png: Buffer, by: number): Promise<Buffer> {
  const edges = { top: by, bottom: by, left: by, right: by }
  return sharp(png)
    .extend({ ...edges, extendWith: 'copy' })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

// Phaser's "JSON hash": https://docs.phaser.io reads it with load.atlas.
function describe({ width, height, placed }: Layout, scale: Scale) {
  const frames = placed.map(({ picture: { frame }, x, y }) => {
    const [w, h] = [frame.width * scale, frame.height * scale]
    const box = { x: (x + rim) * scale, y: (y + rim) * scale, w, h }
    const whole = { spriteSourceSize: { x: 0, y: 0, w, h }, sourceSize: { w, h } }
    return [frame.name, { frame: box, rotated: false, trimmed: false, ...whole }] as const
  })
  const size = { w: width * scale, h: height * scale }
  const meta = { image: `art@${scale}x.webp`, format: 'RGBA8888', size, scale: String(scale) }
  return { frames: Object.fromEntries(frames.toSorted(([a], [b]) => (a < b ? -1 : 1))), meta }
}

export function kilobytes(data: Buffer): string {
  return (data.length / 1024).toFixed(0)
}
