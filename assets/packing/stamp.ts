// A fingerprint of everything the packed sheets depend on: tells whether packing can be skipped.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { writeWhole } from './folders.ts'
import { venues } from './list.ts'

const outputs = [
  'art.json',
  'art@1x.avif',
  'art@1x.webp',
  'art@2x.avif',
  'art@2x.webp',
  'customers.json',
  'customers@1x.avif',
  'customers@1x.webp',
  'customers@2x.avif',
  'customers@2x.webp',
  'room@1x.avif',
  'room@1x.webp',
  'room@2x.avif',
  'room@2x.webp',
  ...venues.flatMap((venue) => [
    `${venue}.json`,
    ...['@1x.avif', '@1x.webp', '@2x.avif', '@2x.webp'].flatMap((ending) => [
      venue + ending,
      `${venue}-room${ending}`,
    ]),
  ]),
  'icons-first.webp',
  'icons-later.webp',
  'icons.json',
  'people.webp',
  'people.json',
  'fredoka.woff2',
  'fredoka.css',
  'public/icon-192.png',
  'public/icon-512.png',
  'public/icon-maskable-512.png',
  'public/apple-touch-icon.png',
  'public/api/v1/time',
]
const dependencies = [
  '@iconify-json/fluent-emoji',
  '@fontsource-variable/fredoka',
  'sharp',
  'maxrects-packer',
  'subset-font',
]

export function makeStamp(assets: string): string {
  const hash = createHash('sha256')
  for (const path of sources(assets)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(assets, path)))
      .update('\0')
  }
  for (const name of dependencies) hash.update(`${name}@${versionOf(name, assets)}\0`)
  return hash.digest('hex')
}

export function isFresh(packed: string, stamp: string): boolean {
  const file = join(packed, '.stamp')
  if (!existsSync(file) || readFileSync(file, 'utf8') !== stamp) return false
  return outputs.every((name) => existsSync(join(packed, name)))
}

export function writeStamp(packed: string, stamp: string): void {
  writeWhole(join(packed, '.stamp'), stamp)
}

function sources(assets: string): string[] {
  const inFolder = (folder: string, ending: string) =>
    readdirSync(join(assets, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => (folder ? `${folder}/${name}` : name))
  const paths = [
    ...inFolder('', '.json'),
    ...inFolder('', '.ts'),
    ...inFolder('packing', '.ts'),
    ...inFolder('drawings', '.svg'),
    ...inFolder('venues', '.json'),
    ...venues.flatMap((venue) => inFolder(`drawings/${venue}`, '.svg')),
  ]
  return paths.toSorted()
}

// Not every package exports its package.json, so look for it along the folders that resolve to it.
function versionOf(name: string, from: string): string {
  const folders = createRequire(join(from, 'pack.ts')).resolve.paths(name) ?? []
  const file = folders
    .map((dir) => join(dir, name, 'package.json'))
    .find((path) => existsSync(path))
  if (!file) throw new Error(`Package ${name} is not installed: run npm ci`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
