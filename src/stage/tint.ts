// Pictures in another colour: each is painted once, and kept as long as its texture.
import type { Textures } from 'phaser'
import type { Box } from './pictures.ts'

type Picture = Pick<Textures.Frame, 'name' | 'cutX' | 'cutY' | 'cutWidth' | 'cutHeight'> & {
  readonly source: Pick<Textures.TextureSource, 'image'>
}

const kept = new WeakMap<object, Map<string, HTMLCanvasElement>>() // by source, then frame and tint

/** The frame's picture, each colour of it multiplied by the tint's (0xrrggbb). */
export function tinted(frame: Picture, tint: number): HTMLCanvasElement {
  const { source } = frame
  const ofSource = kept.get(source) ?? new Map<string, HTMLCanvasElement>()
  kept.set(source, ofSource)
  const key = `${frame.name} ${tint}`
  const known = ofSource.get(key)
  if (known) return known
  const { cutX: x, cutY: y, cutWidth: w, cutHeight: h } = frame
  const made = dye(
    source.image as CanvasImageSource,
    { x, y, w, h },
    `#${tint.toString(16).padStart(6, '0')}`,
  )
  ofSource.set(key, made)
  return made
}

/** These pixels of it in that colour, on a canvas of their own. */
export function dye(
  from: CanvasImageSource,
  { x, y, w, h }: Box,
  colour: string,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = w
  canvas.height = h
  const pen = canvas.getContext('2d')
  if (!pen) return canvas
  pen.drawImage(from, x, y, w, h, 0, 0, w, h)
  pen.globalCompositeOperation = 'multiply'
  pen.fillStyle = colour
  pen.fillRect(0, 0, w, h)
  pen.globalCompositeOperation = 'destination-in' // multiplying has filled what was clear
  pen.drawImage(from, x, y, w, h, 0, 0, w, h)
  return canvas
}
