// Every picture but the room's, under one name: those of the café, those that are drawn here, those of
// its customers, and what a venue has of its own under the café's names.
import type { Textures } from 'phaser'
import looks from '../../assets/looks.json'
import list from '../../assets/packed/art.json'
import customersList from '../../assets/packed/customers.json'
import { jointCells } from './joint-cells.ts'
import { layLettering, letteringSheet } from './lettering.ts'
import { outlineCells } from './outlines.ts'
import type { Box, Boxes, Cut, Cuts, Pictures, Scale } from './pictures.ts'
import { sleeveCells } from './sleeves.ts'
import { SOMEBODY, somebody } from './somebody.ts'

export const SHEET = 'sheet'

type Source = HTMLImageElement | HTMLCanvasElement

const WIDTH = 1000 // units, of the sheet with what is drawn here

/** In place of what hung under this name; the first source is what the name alone shows. */
export function hang(
  textures: Textures.TextureManager,
  key: string,
  sources: readonly [Source, ...Source[]],
  scale: Scale,
): Textures.Texture | null {
  if (textures.exists(key)) textures.remove(key)
  const [{ width, height }] = sources
  // Phaser's own types know of lists and of pictures, not of lists of pictures.
  const texture = textures.create(key, sources as unknown as HTMLImageElement, width, height)
  if (!texture) return null
  for (const source of texture.source) source.resolution = scale
  addFrame(texture, '__BASE', 0, { x: 0, y: 0, w: width, h: height }, scale)
  return texture
}

/** Without `customers` whoever comes in is a shape. */
export function hangSheet(
  textures: Textures.TextureManager,
  pictures: Pictures,
  customers: HTMLImageElement | null,
): void {
  const { scale, sheet, own } = pictures
  const cuts = cutsOf(pictures, customers)
  const cells = layLettering(WIDTH, [
    ...sleeveCells(cuts, scale),
    ...jointCells(cuts, scale),
    ...outlineCells(cuts, scale),
    somebody,
  ])
  const drawn = letteringSheet(cells, WIDTH, scale)
  const sources = [sheet, drawn.canvas, customers, own].filter((each) => each !== null)
  const texture = hang(textures, SHEET, sources as [Source, ...Source[]], scale)
  if (!texture) return
  for (const [name, cut] of Object.entries(cuts)) {
    addFrame(texture, name, sources.indexOf(cut.from), cut, scale)
  }
  for (const { name, x, y, width, height } of cells.placed) {
    const box = { x: x * scale, y: y * scale, w: width * scale, h: height * scale }
    const names = name === SOMEBODY ? looks.filter((look) => !cuts[look]) : [name]
    for (const each of names) addFrame(texture, each, 1, box, scale)
  }
  const find = texture.get.bind(texture)
  texture.get = (name) => {
    const cell = typeof name === 'string' && !cuts[name] && looks.includes(name) ? SOMEBODY : name
    if (typeof cell === 'string') drawn.draw(cell)
    return find(name)
  }
}

/** Where each picture is; the lists count in room units. A venue's stand in for the café's. */
function cutsOf({ scale, sheet, skin, own }: Pictures, customers: HTMLImageElement | null): Cuts {
  const on = (from: HTMLImageElement | null, frames: Boxes) =>
    Object.entries(from ? frames : {}).map(([name, { x, y, w, h }]) => {
      const box = { x: x * scale, y: y * scale, w: w * scale, h: h * scale }
      return [name, { ...box, from } as Cut] as const
    })
  return Object.fromEntries([
    ...on(sheet, list.frames),
    ...on(customers, customersList.frames),
    ...on(own, skin?.list.frames ?? {}),
  ])
}

function addFrame(
  texture: Textures.Texture,
  name: string,
  source: number,
  { x, y, w, h }: Box,
  scale: Scale,
): void {
  const frame = texture.add(name, source, x, y, w, h)
  if (frame) measure(frame, scale)
}

/** Let the frame measure itself in room units, as the renderers already draw it. */
function measure(frame: Textures.Frame, scale: Scale): void {
  Object.defineProperty(frame, 'realWidth', { value: frame.cutWidth / scale })
  Object.defineProperty(frame, 'realHeight', { value: frame.cutHeight / scale })
}
