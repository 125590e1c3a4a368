// Reads the art lists and turns their groups into one flat list of frames to draw.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetsFolder } from './folders.ts'

type Drawings = Record<string, [width: number, height: number]>

/** What a bare room is furnished with. */
export type Furnished = Readonly<{
  fixtures: { name: string; x: number; y: number; width: number; height: number }[]
  plants: { x: number; y: number }[] // where they stand
  shelves: { name: string; x: number }[]
}>

export type Art = Furnished &
  Readonly<{
    people: Record<'customers' | 'cooks', { size: number; list: string }>
    busts: Record<string, string>
    emoji: Record<string, { size: number; names: string[] }>
    moods: { size: number; names: Record<string, string> }
    drawings: Drawings
    icons: { first: string[]; later: string[] } // what a first shift shows, and the rest
    paleIcons: string[]
  }>

/** The venues beside the café, each with a list and a folder of drawings of its own. */
export const venues = ['shop', 'app'] as const
export type VenueName = (typeof venues)[number]

/** What a venue draws otherwise: frames by the café's names, which they stand in for. */
export type VenueArt = Furnished &
  Readonly<{
    busts: Record<string, { head: string; top: string }>
    people: { size: number; names: Record<string, string> }
    emoji: Record<string, { size: number; names: Record<string, string> }>
    photos: { size: number; names: string[] }
    drawings: Drawings
  }>

// Sizes are room units: one pixel each at 1x, two at 2x.
export type Frame = Readonly<{ name: string; width: number; height: number; source: Source }>
export type Source =
  | Readonly<{ kind: 'emoji'; emoji: string }>
  | Readonly<{ kind: 'bust'; emoji: string; top: string }>
  | Readonly<{ kind: 'photo'; emoji: string }> // a print of it, with a white edge
  | Readonly<{ kind: 'drawing'; file: string }> // below `drawings`, without its ending

export function readArt(): Art {
  return readJson<Art>('art.json')
}

export function readVenueArt(venue: VenueName): VenueArt {
  return readJson<VenueArt>(join('venues', `${venue}.json`))
}

export function listVenueFrames(venue: VenueName, art: VenueArt): Frame[] {
  const { size } = art.people
  const groups = [art.people, ...Object.values(art.emoji)]
  return [
    ...Object.entries(art.busts).map(([name, { head, top }]): Frame => {
      return { name, width: size, height: size, source: { kind: 'bust', emoji: head, top } }
    }),
    ...groups.flatMap((group) =>
      Object.entries(group.names).map(([name, from]) => square(name, group.size, from)),
    ),
    ...art.photos.names.map((name): Frame => {
      const side = art.photos.size
      return { name, width: side, height: side, source: { kind: 'photo', emoji: name } }
    }),
    ...drawings(art.drawings, `${venue}/`),
  ]
}

/** What a room shows as soon as it stands; its customers come later. */
export function listFrames(art: Art): Frame[] {
  return [...listPeople(art, 'cooks'), ...emoji(art), ...faces(art), ...drawings(art.drawings)]
}

export function listPeople(art: Art, which: keyof Art['people']): Frame[] {
  const { size, list } = art.people[which]
  return readJson<string[]>(list).map((name) => {
    const top = art.busts[name]
    const source: Source = top ? { kind: 'bust', emoji: name, top } : { kind: 'emoji', emoji: name }
    return { name, width: size, height: size, source }
  })
}

function emoji(art: Art): Frame[] {
  return Object.values(art.emoji).flatMap(({ size, names }) =>
    names.map((name) => square(name, size, name)),
  )
}

function faces({ moods }: Art): Frame[] {
  return Object.entries(moods.names).map(([name, face]) => square(name, moods.size, face))
}

function drawings(all: Drawings, folder = ''): Frame[] {
  return Object.entries(all).map(([name, [width, height]]) => {
    return { name, width, height, source: { kind: 'drawing', file: folder + name } }
  })
}

function square(name: string, size: number, from: string): Frame {
  return { name, width: size, height: size, source: { kind: 'emoji', emoji: from } }
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(assetsFolder, name), 'utf8')) as T
}
