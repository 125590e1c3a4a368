// The typeface cut down to the letters of English and Spanish: that is all most players load. The
// few who need more get the whole file besides it, letter by letter, as the style sheet says.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { kilobytes } from './atlas.ts'
import { packedFolder, writeWhole } from './folders.ts'

// The package brings no types.
type Subset = (
  font: Buffer,
  text: string,
  to: { targetFormat: 'woff2'; noLayoutClosure: boolean },
) => Promise<Buffer>

const load = createRequire(import.meta.url)
const source = '@fontsource-variable/fredoka/files/fredoka-latin-wght-normal.woff2'
const letters = '¡«°·»¿ÁÉÍÑÓÚÜáéíñóúü×–—‘’“”…€−\u00a0' // beyond ASCII

export async function writeFont(): Promise<string> {
  const subsetFont = load('subset-font') as Subset
  const whole = readFileSync(load.resolve(source))
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index))
  const font = await subsetFont(whole, ascii.join('') + letters, {
    targetFormat: 'woff2',
    noLayoutClosure: true, // ligatures and fractions are a tenth of it
  })
  writeWhole(join(packedFolder, 'fredoka.woff2'), font)
  writeWhole(join(packedFolder, 'fredoka.css'), styleSheet())
  return `fredoka.woff2 ${kilobytes(font)} kB`
}

/** After the package's own faces of this name: of two that have a letter the later one counts. */
function styleSheet(): string {
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0).toSorted((a, b) => a - b)
  const ranges = ['U+20-7E', ...codes.map((code) => `U+${code.toString(16).toUpperCase()}`)]
  return `@font-face {
  font-family: 'Fredoka Variable';
  font-display: swap;
  font-weight: 300 700;
  src: url('./fredoka.woff2') format('woff2');
  unicode-range: ${ranges.join(', ')};
}
`
}
