// Reads the art list and turns its groups into one flat list of frames to draw.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetsFolder } from './folders.ts'

export type Art = Readonly<{
  people: Record<string, { size: number; list: string }>
  busts: Record<string, string>
  emoji: Record<string, { size: number; names: string[] }>
  moods: { size: number; names: Record<string, string> }
  drawings: Record<string, [number, number]>
  fixtures: { name: string; x: number; y: number; width: number; height: number }[]
  plants: { x: number; y: number }[] // where they stand
  shelves: { name: string; x: number }[]
  icons: string[]
  paleIcons: string[]
}>

// Sizes are room units: one pixel each at 1x, two at 2x.
export type Frame = Readonly<{ name: string; width: number; height: number; source: Source }>
export type Source =
  | Readonly<{ kind: 'emoji'; emoji: string }>
  | Readonly<{ kind: 'bust'; emoji: string; top: string }>
  | Readonly<{ kind: 'drawing' }>

export function readArt(): Art {
  return readJson<Art>('art.json')
}

export function listFrames(art: Art): Frame[] {
  return [...people(art), ...emoji(art), ...faces(art), ...drawings(art)]
}

function people(art: Art): Frame[] {
  return Object.values(art.people).flatMap((group) => peopleOf(art, group))
}

/** Those of one list. */
export function peopleOf(art: Art, { size, list }: Art['people'][string]): Frame[] {
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

function drawings(art: Art): Frame[] {
  return Object.entries(art.drawings).map(([name, [width, height]]) => {
    return { name, width, height, source: { kind: 'drawing' } }
  })
}

function square(name: string, size: number, from: string): Frame {
  return { name, width: size, height: size, source: { kind: 'emoji', emoji: from } }
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(assetsFolder, name), 'utf8')) as T
}
