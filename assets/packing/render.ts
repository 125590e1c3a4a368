// Turns SVG text into pixels, drawn larger than needed and scaled down: the filters inside
// the emoji clip their shapes without smoothing, and only oversampling hides those steps.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { bustSvg, emojiSvg, photoSvg } from './emoji.ts'
import { drawingsFolder } from './folders.ts'
import type { Frame } from './list.ts'

export type Scale = 1 | 2
export type Picture = Readonly<{ frame: Frame; pixels: Record<Scale, Buffer> }>

const oversampling = 2
const cssDensity = 72 // dots per inch at which one SVG unit becomes one pixel

export async function renderAll(frames: readonly Frame[]): Promise<Picture[]> {
  const pictures: Picture[] = []
  const queue = frames.entries()
  // All workers pull from one iterator; more would only queue up inside sharp's thread pool.
  const work = async () => {
    for (const [index, frame] of queue) pictures[index] = await renderFrame(frame)
  }
  await Promise.all([work(), work(), work(), work()])
  return pictures
}

async function renderFrame(frame: Frame): Promise<Picture> {
  const { width, height } = frame
  const large = await drawLarge(frame)
  const scaled = (scale: Scale) => shrink(large, width * scale, height * scale)
  return { frame, pixels: { 1: await scaled(1), 2: await scaled(2) } }
}

export async function drawLarge(frame: Frame): Promise<Buffer> {
  const { width, height } = frame
  return rasterize(svgOf(frame), width * 2 * oversampling, height * 2 * oversampling)
}

function svgOf({ width, height, source }: Frame): string {
  if (source.kind === 'emoji') return emojiSvg(source.emoji)
  if (source.kind === 'photo') return photoSvg(source.emoji)
  if (source.kind === 'bust') return bustSvg(source.emoji, source.top)
  return drawingSvg(source.file, width, height)
}

export function drawingSvg(name: string, width: number, height: number): string {
  const svg = readFileSync(join(drawingsFolder, `${name}.svg`), 'utf8')
  if (!svg.includes(`width="${width}" height="${height}"`)) {
    throw new Error(`drawings/${name}.svg is not ${width} by ${height} units as art.json says`)
  }
  return svg
}

// An SVG without a size of its own would be drawn small and blown up, hence the density.
export async function rasterize(svg: string, width: number, height: number): Promise<Buffer> {
  const own = Number(/<svg[^>]*\swidth="([\d.]+)"/.exec(svg)?.[1])
  const density = (cssDensity * width) / own
  return sharp(Buffer.from(svg), { density, limitInputPixels: false })
    .resize(width, height, { fit: 'fill' })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

export async function shrink(png: Buffer, width: number, height: number): Promise<Buffer> {
  return sharp(png).resize(width, height, { fit: 'fill' }).png({ compressionLevel: 0 }).toBuffer()
}
