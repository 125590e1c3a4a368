// Lays frames out once, in room units; draws that layout at both scales and lists its boxes.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Packing from 'maxrects-packer'
import sharp from 'sharp'
import type { AvifOptions, Sharp, WebpOptions } from 'sharp'
import { packedFolder, writeWhole } from './folders.ts'
import type { Picture, Scale } from './render.ts'

// Node finds only this package's CommonJS build, whose exports it cannot name in an import.
const load = createRequire(import.meta.url)
const { MaxRectsPacker } = load('maxrects-packer') as typeof Packing

type Placed = Readonly<{ picture: Picture; x: number; y: number }>
type Box = { x: number; y: number; width: number; height: number; picture: Picture }
type Layout = Readonly<{ width: number; height: number; placed: readonly Placed[] }>

const rim = 2 // units of each frame's edge repeated around it, against bleeding when scaled

const avifEffort = 2 // of 9: with 4 the small sheet takes eight times as long for a fiftieth less

/** Room units. What is drawn together is to be no more than 2048 each way: twice that at 2x, which every phone takes. */
type Most = { readonly width: number; readonly height: number }

export async function writeAtlases(
  name: string,
  pictures: readonly Picture[],
  most: Most,
): Promise<string[]> {
  const layout = arrange(name, pictures, most)
  writeWhole(join(packedFolder, `${name}.json`), JSON.stringify(describe(layout)))
  return Promise.all(([1, 2] as const).map((scale) => writeSheet(name, layout, scale)))
}

function arrange(name: string, pictures: readonly Picture[], most: Most): Layout {
  const { width: mostWide, height: mostHigh } = most
  const packer = new MaxRectsPacker<Box>(mostWide, mostHigh, 0, {
    smart: true,
    pot: false,
    square: false,
  })
  const boxes = pictures.map((picture) => {
    const { width, height } = picture.frame
    return { x: 0, y: 0, width: width + 2 * rim, height: height + 2 * rim, picture }
  })
  packer.addArray(boxes) // the largest first, whatever the order of the list
  const bin = packer.bins[0]
  if (!bin || packer.bins.length > 1)
    throw new Error(`${name} does not fit ${mostWide} by ${mostHigh} units`)
  const placed = bin.rects.map(({ x, y, picture }) => ({ picture, x, y }))
  return { width: bin.width, height: bin.height, placed }
}

async function writeSheet(name: string, layout: Layout, scale: Scale): Promise<string> {
  const image = await drawSheet(layout, scale)
  const written = await writeBoth(`${name}@${scale}x`, image, {
    webp: { quality: 86, alphaQuality: 80, smartSubsample: true, effort: 5 },
    avif: { quality: 57, effort: avifEffort },
  })
  const size = `${layout.width * scale}x${layout.height * scale}`
  return `${size}, ${layout.placed.length} frames: ${written}`
}

async function drawSheet({ width, height, placed }: Layout, scale: Scale) {
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
  }).composite(await Promise.all(layers))
}

async function withRim(png: Buffer, by: number): Promise<Buffer> {
  const edges = { top: by, bottom: by, left: by, right: by }
  return sharp(png)
    .extend({ ...edges, extendWith: 'copy' })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

// Units, so the list holds for both sheets: at 2x every number counts two pixels.
function describe({ width, height, placed }: Layout) {
  const frames = placed.map(({ picture: { frame }, x, y }) => {
    const box = { x: x + rim, y: y + rim, w: frame.width, h: frame.height }
    return [frame.name, box] as const
  })
  const sorted = frames.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { width, height, frames: Object.fromEntries(sorted) }
}

type Qualities = {
  readonly webp: WebpOptions
  readonly avif: AvifOptions
}

/** As AVIF, which is smaller by two fifths at the same faithfulness, and as WebP for who lacks it. */
export async function writeBoth(name: string, image: Sharp, by: Qualities): Promise<string> {
  const fine = { chromaSubsampling: '4:4:4', ...by.avif } // halved, colours bleed at edges
  const written = [
    [`${name}.webp`, await image.clone().webp(by.webp).toBuffer()],
    [`${name}.avif`, await image.clone().avif(fine).toBuffer()],
  ] as const
  for (const [file, data] of written) writeWhole(join(packedFolder, file), data)
  return written.map(([file, data]) => `${file} ${kilobytes(data)} kB`).join(', ')
}

export function kilobytes(data: Buffer): string {
  return (data.length / 1024).toFixed(0)
}
