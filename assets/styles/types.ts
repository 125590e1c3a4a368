// A type for each style sheet of the screens: its classes by name, so that a misspelt one does not
// compile. The types lie in a folder of their own, which the compiler lays over src.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assetsFolder, packedFolder, writeWhole } from '../packing/folders.ts'

const ENDING = '.module.css'
const TYPES = '.d.ts'

const sourcesFolder = join(assetsFolder, '..', 'src')
const typesFolder = join(packedFolder, 'styles')

/** The classes of a sheet, each once and in the order of the alphabet. */
export function classesOf(sheet: string): readonly string[] {
  const bare = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/'[^']*'|"[^"]*"/g, '')
  const selectors = [...bare.matchAll(/([^{};]*)\{/g)].map(([, selector = '']) => selector)
  const names = selectors.flatMap((selector) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
  )
  return [...new Set(names)].toSorted()
}

/** The declaration of what importing a sheet gives. */
export function typeOf(sheet: string): string {
  const fields = classesOf(sheet).map((name) => `  readonly ${name}: string\n`)
  return `declare const style: {\n${fields.join('')}}\nexport default style\n`
}

/** Write the types of all sheets, touching none that is right, and remove those of sheets that are gone. */
export function writeTypes(from: string = sourcesFolder, to: string = typesFolder): void {
  mkdirSync(to, { recursive: true })
  const sheets = filesIn(from, ENDING)
  for (const path of sheets) {
    const file = join(to, path + TYPES)
    const type = typeOf(readFileSync(join(from, path), 'utf8'))
    if (textOf(file) === type) continue
    mkdirSync(dirname(file), { recursive: true })
    writeWhole(file, type)
  }
  const known = new Set(sheets.map((path) => path + TYPES))
  for (const path of filesIn(to, ENDING + TYPES)) if (!known.has(path)) rmSync(join(to, path))
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith(ending),
  )
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null // not written yet
  }
}
