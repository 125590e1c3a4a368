// Loads the pictures of the room, once for each scale. Loading starts while Phaser is still being
// loaded.
import art1 from '../../assets/packed/art@1x.avif?url'
import art1Webp from '../../assets/packed/art@1x.webp?url'
import art2 from '../../assets/packed/art@2x.avif?url'
import art2Webp from '../../assets/packed/art@2x.webp?url'
import room1 from '../../assets/packed/room@1x.avif?url'
import room1Webp from '../../assets/packed/room@1x.webp?url'
import room2 from '../../assets/packed/room@2x.avif?url'
import room2Webp from '../../assets/packed/room@2x.webp?url'

export type Scale = 1 | 2
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
export type Boxes = Readonly<Record<string, Box>> // pixels on the sheet, by frame
export type Pictures = {
  readonly scale: Scale
  readonly sheet: HTMLImageElement
  readonly wall: HTMLImageElement
}

type Source = { readonly avif: string; readonly webp: string }

const sources: Readonly<Record<Scale, { readonly sheet: Source; readonly wall: Source }>> = {
  1: { sheet: { avif: art1, webp: art1Webp }, wall: { avif: room1, webp: room1Webp } },
  2: { sheet: { avif: art2, webp: art2Webp }, wall: { avif: room2, webp: room2Webp } },
}

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

/** The browser takes the first of a picture's sources that it can read: Edge learnt AVIF late. */
async function loadPicture({ avif, webp }: Source): Promise<HTMLImageElement> {
  const choice = document.createElement('picture')
  const source = document.createElement('source')
  source.type = 'image/avif'
  source.srcset = avif
  const picture = new Image()
  choice.append(source, picture)
  picture.src = webp
  await picture.decode()
  return picture
}
