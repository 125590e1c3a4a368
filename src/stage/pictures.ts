// Loads the pictures of the room, once for each scale and venue. Loading starts while Phaser is still
// being loaded.
import art1 from '../../assets/packed/art@1x.avif?url'
import art1Webp from '../../assets/packed/art@1x.webp?url'
import art2 from '../../assets/packed/art@2x.avif?url'
import art2Webp from '../../assets/packed/art@2x.webp?url'
import customers1 from '../../assets/packed/customers@1x.avif?url'
import customers1Webp from '../../assets/packed/customers@1x.webp?url'
import customers2 from '../../assets/packed/customers@2x.avif?url'
import customers2Webp from '../../assets/packed/customers@2x.webp?url'
import room1 from '../../assets/packed/room@1x.avif?url'
import room1Webp from '../../assets/packed/room@1x.webp?url'
import room2 from '../../assets/packed/room@2x.avif?url'
import room2Webp from '../../assets/packed/room@2x.webp?url'

import type { BothScales, Skin, Source } from '../venues/index.ts'

export type Scale = 1 | 2
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
export type Boxes = Readonly<Record<string, Box>> // by frame
export type Cut = Box & { readonly from: HTMLImageElement } // pixels of it
export type Cuts = Readonly<Record<string, Cut>> // by frame
export type Pictures = {
  readonly scale: Scale
  readonly sheet: HTMLImageElement // the café's, without its customers
  readonly wall: HTMLImageElement
  readonly skin: Skin | null
  readonly own: HTMLImageElement | null // the skin's sheet
}

const sheet: BothScales = {
  1: { avif: art1, webp: art1Webp },
  2: { avif: art2, webp: art2Webp },
}
const customers: BothScales = {
  1: { avif: customers1, webp: customers1Webp },
  2: { avif: customers2, webp: customers2Webp },
}
const wall: BothScales = {
  1: { avif: room1, webp: room1Webp },
  2: { avif: room2, webp: room2Webp },
}

const asked = new Map<string, Promise<HTMLImageElement>>()

/** Rejects when loading fails; calling again tries again. */
export async function fetchPictures(scale: Scale, skin: Skin | null = null): Promise<Pictures> {
  const [art, room, own] = await Promise.all([
    fetchPicture(sheet[scale]),
    fetchPicture((skin?.wall ?? wall)[scale]),
    skin && fetchPicture(skin.sheet[scale]),
  ])
  return { scale, sheet: art, wall: room, skin, own }
}

/** As large as all else, and nobody has come in yet when a shift begins. */
export function fetchCustomers(scale: Scale): Promise<HTMLImageElement> {
  return fetchPicture(customers[scale])
}

function fetchPicture(source: Source): Promise<HTMLImageElement> {
  const known = asked.get(source.avif)
  if (known) return known
  const coming = loadPicture(source)
  asked.set(source.avif, coming)
  coming.catch(() => asked.delete(source.avif))
  return coming
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
