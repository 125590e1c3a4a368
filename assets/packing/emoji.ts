// The Fluent Emoji collection as SVG text, and the busts that need shoulders of our own.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { drawingsFolder } from './folders.ts'

type Collection = {
  width?: number
  height?: number
  icons: Record<string, { body: string; width?: number; height?: number } | undefined>
}

const grid = 32
let collection: Collection | undefined

export function emojiSvg(name: string): string {
  return wrap(emojiBody(name))
}

// Some people come as a bare head: set it, smaller, on a bust in the colour `top`.
export function bustSvg(name: string, top: string): string {
  const skin = skinColours[toneOf(name)] ?? '#ffc83d'
  const shoulders = readFileSync(join(drawingsFolder, 'bust.svg'), 'utf8')
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll('#0a0a0a', top)
    .replaceAll('#0b0b0b', skin)
  const head = `<g transform="translate(6.2 0.6) scale(0.6125)">${emojiBody(name)}</g>`
  return wrap(shoulders + head)
}

/** As a print on paper, as on the screen of a phone. */
export function photoSvg(name: string): string {
  const paper =
    '<rect x="2" y="2.6" width="28" height="28.4" rx="2.6" fill="#2a1a5a" opacity=".4"/>'
  const edge = '<rect x="2" y="1.4" width="28" height="28.4" rx="2.6" fill="#fff"/>'
  const sky = '<rect x="4.200" y="3.600" width="23.600" height="20.600" rx="1.400" fill="#9fd8f5"/>'
  const ground = '<path d="M4.200 18h23.600v6.200H4.200z" fill="#bfe6a8"/>'
  const thing = `<g transform="translate(6.4 4.4) scale(0.6)">${emojiBody(name)}</g>`
  return wrap(paper + edge + sky + ground + thing)
}

function toneOf(name: string): string {
  return /-(medium-light|medium-dark|light|medium|dark)$/.exec(name)?.[1] ?? 'default'
}

// Neck colours, taken a little darker than the faces they meet.
const skinColours: Record<string, string> = {
  light: '#e8bfa8',
  'medium-light': '#d9a47c',
  medium: '#a97f63',
  'medium-dark': '#6b4a41',
  dark: '#3a2826',
}

function emojiBody(name: string): string {
  collection ??= load()
  const icon = collection.icons[name]
  if (!icon) throw new Error(`Fluent Emoji has no icon named ${name}`)
  const width = icon.width ?? collection.width ?? grid
  const height = icon.height ?? collection.height ?? grid
  if (width !== grid || height !== grid) throw new Error(`${name} is not on the ${grid} grid`)
  return icon.body
}

function load(): Collection {
  const path = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji/icons.json')
  return JSON.parse(readFileSync(path, 'utf8')) as Collection
}

function wrap(body: string): string {
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
  return `<svg ${names} width="${grid}" height="${grid}" viewBox="0 0 ${grid} ${grid}">${body}</svg>`
}
