// Loads the pictures of the room, once for each scale. Loading starts while Phaser is still being
// loaded.
import art1 from '../../assets/packed/art@1x.webp?url'
import art2 from '../../assets/packed/art@2x.webp?url'
import room1 from '../../assets/packed/room@1x.webp?url'
import room2 from '../../assets/packed/room@2x.webp?url'

export type Scale = 1 | 2
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
export type Boxes = Readonly<Record<string, Box>> // pixels on the sheet, by frame
export type Pictures = {
  readonly scale: Scale
  readonly sheet: HTMLImageElement
  readonly wall: HTMLImageElement
}

const sources = {
  1: { sheet: art1, wall: room1 },
  2: { sheet: art2, wall: room2 },
} as const

const asked = new Map<Scale, Promise<Pictures>>()

/** Rejects when loading fails; calling again tries again. */
export function fetchPictures(scale: Scale): Promise<Pictures> {
  const known = asked.get(scale)
  if (known) return known
  const coming = load(scale)
  asked.set(scale, coming)
  coming.catch(() => asked.delete(scale))
  return coming
}

async function load(scale: Scale): Promise<Pictures> {
  const { sheet, wall } = sources[scale]
  const [art, room] = await Promise.all([loadPicture(sheet), loadPicture(wall)])
  return { scale, sheet: art, wall: room }
}

async function loadPicture(url: string): Promise<HTMLImageElement> {
  const picture = new Image()
  picture.src = url
  await picture.decode()
  return picture
}
