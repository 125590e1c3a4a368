// The one sheet with every picture but the room's. A single sheet means a single batch for the renderer.
// The café's customers are drawn below the rest of it, and what a venue has of its own beside, under
// the same names; below all that is what is drawn here.
import type { Textures } from 'phaser'
import looks from '../../assets/looks.json'
import list from '../../assets/packed/art.json'
import customersList from '../../assets/packed/customers.json'
import { jointCells } from './joint-cells.ts'
import { drawLettering, layLettering } from './lettering.ts'
import { outlineCells } from './outlines.ts'
import type { Box, Boxes, Pictures, Scale } from './pictures.ts'
import { sleeveCells } from './sleeves.ts'
import { SOMEBODY, somebody } from './somebody.ts'

export const SHEET = 'sheet'

/** In place of what hung under this name. */
export function hang(
  textures: Textures.TextureManager,
  key: string,
  picture: HTMLImageElement | HTMLCanvasElement,
  scale: Scale,
): Textures.Texture | null {
  if (textures.exists(key)) textures.remove(key)
  // Phaser would read a canvas back, pixel by pixel, were it told that this is one.
  const texture = textures.addImage(key, picture as HTMLImageElement)
  const [source] = texture?.source ?? []
  if (!texture || !source) return null
  source.resolution = scale
  measure(texture.get('__BASE'), scale)
  return texture
}

/** Without `customers` whoever comes in is a shape. */
export function hangSheet(
  textures: Textures.TextureManager,
  pictures: Pictures,
  customers: HTMLImageElement | null,
): void {
  const { scale } = pictures
  const picture = together(pictures, customers)
  const boxes = boxesOf(pictures, customers)
  const cells = layLettering(picture.width / scale, [
    ...sleeveCells(picture, boxes, scale),
    ...jointCells(picture, boxes, scale),
    ...outlineCells(picture, boxes, scale),
    somebody,
  ])
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height + cells.height * scale
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.drawImage(picture, 0, 0)
  pen.setTransform(scale, 0, 0, scale, 0, picture.height)
  drawLettering(pen, cells)
  const texture = hang(textures, SHEET, canvas, scale)
  const add = (name: string, { x, y, w, h }: Box): void => {
    const frame = texture?.add(name, 0, x, y, w, h)
    if (frame) measure(frame, scale)
  }
  for (const [name, box] of Object.entries(boxes)) add(name, box)
  const below = picture.height
  for (const { name, x, y, width: w, height: h } of cells.placed) {
    const box = { x: x * scale, y: below + y * scale, w: w * scale, h: h * scale }
    if (name !== SOMEBODY) add(name, box)
    else for (const look of looks) if (!boxes[look]) add(look, box)
  }
}

// Units, of the café's sheet with its customers below.
const WIDTH = Math.max(list.width, customersList.width)
const HEIGHT = list.height + customersList.height

/** The café's sheets below each other and, to their right, the venue's. */
function together(
  { scale, sheet, own }: Pictures,
  customers: HTMLImageElement | null,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH * scale + (own?.width ?? 0)
  canvas.height = Math.max(HEIGHT * scale, own?.height ?? 0)
  const pen = canvas.getContext('2d')
  pen?.drawImage(sheet, 0, 0)
  if (customers) pen?.drawImage(customers, 0, list.height * scale)
  if (own) pen?.drawImage(own, WIDTH * scale, 0)
  return canvas
}

/** Where each picture is, in pixels; the lists count in room units. A venue's stand in for the café's. */
function boxesOf({ scale, skin }: Pictures, customers: HTMLImageElement | null): Boxes {
  const at = (frames: Boxes, aside: number, below: number) =>
    Object.entries(frames).map(([name, { x, y, w, h }]) => {
      const box = { x: (x + aside) * scale, y: (y + below) * scale, w: w * scale, h: h * scale }
      return [name, box] as const
    })
  return Object.fromEntries([
    ...at(list.frames, 0, 0),
    ...at(customers ? customersList.frames : {}, 0, list.height),
    ...at(skin?.list.frames ?? {}, WIDTH, 0),
  ])
}

/** Let the frame measure itself in room units, as the renderers already draw it. */
function measure(frame: Textures.Frame, scale: Scale): void {
  Object.defineProperty(frame, 'realWidth', { value: frame.cutWidth / scale })
  Object.defineProperty(frame, 'realHeight', { value: frame.cutHeight / scale })
}
