// Loads the packed art at the scale that is sharp: the bare room, and one sheet with everything
// else, which is hung. A single sheet means a single batch for the renderer.
import type { Textures } from 'phaser'
import list from '../../assets/packed/art.json'
import { jointCells } from './joint-cells.ts'
import { drawLettering, layLettering, loadFont } from './lettering.ts'
import { fetchPictures } from './pictures.ts'
import type { Box, Boxes, Pictures, Scale } from './pictures.ts'
import { outlineCells } from './outlines.ts'
import { sleeveCells } from './sleeves.ts'

export const SHEET = 'sheet'

/** The picture of a room without anything in it. */
export type Wall = { readonly picture: HTMLImageElement; readonly scale: Scale }

const walls = new WeakMap<Textures.TextureManager, Wall>()

export const wallOf = (textures: Textures.TextureManager) => walls.get(textures)

export type Art = {
  /** Hang the art of this scale; false when it hangs already or something newer was asked for. */
  use(scale: Scale): Promise<boolean>
}

export function loadArt(textures: Textures.TextureManager): Art {
  let wanted: Scale | null = null
  let hangs = false
  return {
    async use(scale) {
      if (wanted === scale) return false
      wanted = scale
      const [set] = await Promise.all([loadEither(scale, hangs), loadFont()]).catch((trouble) => {
        wanted = null
        throw trouble
      })
      if (!set && wanted === scale) wanted = null // to be asked for again
      if (!set || wanted !== scale) return false
      hangSheet(textures, set.sheet, set.scale)
      walls.set(textures, { picture: set.wall, scale: set.scale })
      hangs = true
      return true
    },
  }
}

/** Without a network the other set may be there: better than none, but not than what hangs. */
async function loadEither(scale: Scale, hangs: boolean): Promise<Pictures | null> {
  try {
    return await fetchPictures(scale)
  } catch {
    return hangs ? null : fetchPictures(scale === 1 ? 2 : 1)
  }
}

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

function hangSheet(
  textures: Textures.TextureManager,
  picture: HTMLImageElement,
  scale: Scale,
): void {
  const boxes = boxesAt(scale)
  const cells = layLettering(picture.naturalWidth / scale, [
    ...sleeveCells(picture, boxes, scale),
    ...jointCells(picture, boxes, scale),
    ...outlineCells(picture, boxes, scale),
  ])
  const canvas = document.createElement('canvas')
  canvas.width = picture.naturalWidth
  canvas.height = picture.naturalHeight + cells.height * scale
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.drawImage(picture, 0, 0)
  pen.setTransform(scale, 0, 0, scale, 0, picture.naturalHeight)
  drawLettering(pen, cells)
  const texture = hang(textures, SHEET, canvas, scale)
  const add = (name: string, { x, y, w, h }: Box): void => {
    const frame = texture?.add(name, 0, x, y, w, h)
    if (frame) measure(frame, scale)
  }
  for (const [name, box] of Object.entries(boxes)) add(name, box)
  const below = picture.naturalHeight
  for (const { name, x, y, width: w, height: h } of cells.placed) {
    add(name, { x: x * scale, y: below + y * scale, w: w * scale, h: h * scale })
  }
}

/** The list counts in room units. */
function boxesAt(scale: Scale): Boxes {
  const boxes = Object.entries(list.frames).map(([name, { x, y, w, h }]) => {
    return [name, { x: x * scale, y: y * scale, w: w * scale, h: h * scale }] as const
  })
  return Object.fromEntries(boxes)
}

/** Let the frame measure itself in room units, as the renderers already draw it. */
function measure(frame: Textures.Frame, scale: Scale): void {
  Object.defineProperty(frame, 'realWidth', { value: frame.cutWidth / scale })
  Object.defineProperty(frame, 'realHeight', { value: frame.cutHeight / scale })
}
