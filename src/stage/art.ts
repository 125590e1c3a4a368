// Loads the packed art at the scale that is sharp: the bare room, and one sheet with everything
// else, which is hung. A single sheet means a single batch for the renderer. What a venue has of its own
// is drawn beside the café's, under the same names.
import type { Textures } from 'phaser'
import type { Skin } from '../venues/index.ts'
import list from '../../assets/packed/art.json'
import { jointCells } from './joint-cells.ts'
import { drawLettering, layLettering, loadFont } from './lettering.ts'
import { fetchPictures } from './pictures.ts'
import type { Box, Boxes, Pictures, Scale, Sheet } from './pictures.ts'
import { outlineCells } from './outlines.ts'
import { sleeveCells } from './sleeves.ts'

export const SHEET = 'sheet'

/** The picture of a room without anything in it; a skin knows the edge of the upright one. */
export type Wall = {
  readonly picture: HTMLImageElement
  readonly scale: Scale
  readonly skin: Skin | null
}

const walls = new WeakMap<Textures.TextureManager, Wall>()

export const wallOf = (textures: Textures.TextureManager) => walls.get(textures)

export type Art = {
  /**
   * Hang the art of this scale and venue; false when it hangs already, somebody else has asked for it,
   * or something newer was asked for.
   */
  use(scale: Scale, skin: Skin | null): Promise<boolean>
  /** Whether the art of this venue hangs, at whichever scale. */
  wears(skin: Skin | null): boolean
}

export function loadArt(textures: Textures.TextureManager): Art {
  let wanted = ''
  let coming: Promise<unknown> = Promise.resolve()
  let hangs: Skin | null | undefined // undefined before any does
  const load = async (scale: Scale, skin: Skin | null, asked: string): Promise<boolean> => {
    const loading = [loadEither(scale, skin, hangs === skin), loadFont()] as const
    const [set] = await Promise.all(loading).catch((trouble) => {
      if (wanted === asked) wanted = ''
      throw trouble
    })
    if (!set && wanted === asked) wanted = '' // to be asked for again
    if (!set || wanted !== asked) return false
    hangSheet(textures, set)
    walls.set(textures, { picture: set.wall, scale: set.scale, skin })
    hangs = skin
    return true
  }
  return {
    wears: (skin) => hangs === skin,
    async use(scale, skin) {
      const asked = `${skin?.name}@${scale}`
      if (wanted === asked) {
        await coming
        return false
      }
      wanted = asked
      const loading = load(scale, skin, asked)
      coming = loading.catch(() => {})
      return loading
    },
  }
}

/** Without a network the other set may be there: better than none, but not than what hangs. */
async function loadEither(
  scale: Scale,
  skin: Skin | null,
  hangs: boolean,
): Promise<Pictures | null> {
  try {
    return await fetchPictures(scale, skin)
  } catch {
    return hangs ? null : fetchPictures(scale === 1 ? 2 : 1, skin)
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

function hangSheet(textures: Textures.TextureManager, pictures: Pictures): void {
  const { scale } = pictures
  const picture = besideEachOther(pictures)
  const boxes = boxesOf(pictures)
  const cells = layLettering(picture.width / scale, [
    ...sleeveCells(picture, boxes, scale),
    ...jointCells(picture, boxes, scale),
    ...outlineCells(picture, boxes, scale),
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
    add(name, { x: x * scale, y: below + y * scale, w: w * scale, h: h * scale })
  }
}

/** The café's sheet and, to its right, the venue's. */
function besideEachOther({ sheet, own }: Pictures): Sheet {
  if (!own) return sheet
  const canvas = document.createElement('canvas')
  canvas.width = sheet.width + own.width
  canvas.height = Math.max(sheet.height, own.height)
  const pen = canvas.getContext('2d')
  pen?.drawImage(sheet, 0, 0)
  pen?.drawImage(own, sheet.width, 0)
  return canvas
}

/** Where each picture is, in pixels; the lists count in room units. A venue's stand in for the café's. */
function boxesOf({ scale, skin, sheet }: Pictures): Boxes {
  const right = sheet.width / scale
  const at = (frames: Boxes, aside: number) =>
    Object.entries(frames).map(([name, { x, y, w, h }]) => {
      const box = { x: (x + aside) * scale, y: y * scale, w: w * scale, h: h * scale }
      return [name, box] as const
    })
  return Object.fromEntries([...at(list.frames, 0), ...at(skin?.list.frames ?? {}, right)])
}

/** Let the frame measure itself in room units, as the renderers already draw it. */
function measure(frame: Textures.Frame, scale: Scale): void {
  Object.defineProperty(frame, 'realWidth', { value: frame.cutWidth / scale })
  Object.defineProperty(frame, 'realHeight', { value: frame.cutHeight / scale })
}
