// The built game as a browser finds it: from index.html to scripts, styles, fonts and pictures.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export type Load = { readonly file: string; readonly bytes: number } // as sent, compressed

export type Built = {
  /** What index.html names, without what it asks for at low weight: the title does not need that. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** The one file of this name, without its hash: `part('stage', 'js')`. Throws when there is none. */
  part(name: string, ending: string): string
  /** These scripts and whatever they import statically. */
  withImports(scripts: readonly string[]): readonly string[]
  /** The fonts that text of these letters needs, of the styles. */
  fontsFor(text: string, styles: readonly string[]): readonly string[]
  load(file: string): Load
}

const ZIPPED = /\.(?:html|js|css|json|svg)$/

export function readBuilt(folder: string): Built {
  const read = (file: string) => readFileSync(join(folder, file))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const html = read('index.html').toString()
  const needed = html.replaceAll(/<link [^>]*fetchpriority="low"[^>]*>/g, '')
  return {
    scripts: matches(needed, /(?:src|href)="\.\/([^"]+\.js)"/g),
    styles: matches(needed, /href="\.\/([^"]+\.css)"/g),
    part(name, ending) {
      const found = files.filter((file) => isNamed(file, name, ending))
      const [file] = found
      if (!file || found.length > 1)
        throw new Error(`${found.length} files named ${name}.${ending}`)
      return file
    },
    withImports(scripts) {
      const found = new Set(scripts)
      for (const script of found) {
        const text = read(script).toString()
        for (const name of matches(text, /(?:from|import)"\.\/([^"]+\.js)"/g)) {
          found.add(`assets/${name}`)
        }
      }
      return [...found]
    },
    fontsFor: (text, styles) => styles.flatMap((file) => fontsIn(read(file).toString(), text)),
    load(file) {
      const content = read(file)
      return { file, bytes: ZIPPED.test(file) ? gzipSync(content).length : content.length }
    },
  }
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

function isNamed(path: string, name: string, ending: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return (
    file.startsWith(`${name}-`) &&
    file.endsWith(`.${ending}`) &&
    file.length === name.length + ending.length + 10
  )
}

/** A browser takes, for each letter, the last face whose range has it. */
function fontsIn(css: string, text: string): readonly string[] {
  const faces = matches(css, /@font-face\{([^}]+)\}/g).toReversed()
  const files = [...text].flatMap((letter) => {
    const face = faces.find((each) => covers(each, letter.codePointAt(0) ?? 0))
    return face ? matches(face, /url\((?:"|'|\.\/)*([^)"']+\.woff2)/g) : []
  })
  return [...new Set(files)].map((file) => `assets/${file}`)
}

function covers(face: string, point: number): boolean {
  const [ranges] = matches(face, /unicode-range:([^;}]+)/g)
  if (!ranges) return true
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-')
    const low = Number.parseInt(from.replaceAll('?', '0'), 16)
    const high = Number.parseInt(to.replaceAll('?', 'f'), 16)
    return low <= point && point <= high
  })
}
