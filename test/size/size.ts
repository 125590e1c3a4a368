// How much the game loads, from the build in dist, against the limits it keeps: npm run size.
import { artFor } from '../../src/stage/scale.ts'
import { en } from '../../src/words/en.ts'
import { readBuilt } from './built.ts'
import type { Load } from './built.ts'

const built = readBuilt(process.argv[2] ?? 'dist')
const phone = { width: 390, height: 844, pixelRatio: 3 }

const letters = JSON.stringify(en.title)
const title = built.withImports(built.scripts)
const shift = ['host', 'play-part', 'shift-part', 'stage', 'sound'].map((name) =>
  built.part(name, 'js'),
)
const { width, height, pixelRatio } = phone
const scales = new Set(
  (['backdrop', 'shift'] as const).map((as) => artFor(as, width, height, pixelRatio)),
)
const sheets = [...scales].flatMap((scale) => [`art@${scale}x`, `room@${scale}x`])
const customers = [...scales].map((scale) => `customers@${scale}x`)

const played = built.withImports([...title, ...shift])
const shared = built
  .withImports([...played, built.part('shared', 'js')])
  .filter((file) => !played.includes(file))

const labScreen = built.withImports([...title, built.part('lab-part', 'js')])
const editor = built
  .withImports([built.part('lab-editor', 'js')])
  .filter((file) => !labScreen.includes(file))

const parts: readonly (readonly [what: string, limit: number, files: readonly string[]])[] = [
  [
    'The title can be used',
    75,
    ['index.html', ...title, ...built.styles, ...built.fontsFor(letters, built.styles)],
  ],
  ['All JavaScript of a shift', 230, played],
  ['What all other parts share', 36, [...shared, built.part('shared', 'css')]],
  ['The editor of the lab', 160, editor],
  ['What completes names in it', 16, [built.part('completion', 'js')]],
  ['What runs JavaScript in the lab', 120, [built.part('lab-javascript', 'js')]],
  ['What runs Python in the lab', 120, [built.part('lab-python', 'js')]],
  [
    `Pictures for a phone (${width}×${height}, ${pixelRatio} pixels to one)`,
    130,
    [...sheets.map((name) => built.part(name, 'avif')), built.part('icons-first', 'webp')],
  ],
  ['Its customers, who come later', 75, customers.map((name) => built.part(name, 'avif'))],
]

for (const [what, limit, files] of parts) {
  const loads = files.map(built.load)
  const total = loads.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`${what}: ${kilobytes(total)} kB of ${limit} in ${count(loads)}`)
  for (const { file, bytes } of loads) console.log(`${kilobytes(bytes).padStart(9)}  ${file}`)
  if (total > limit * 1000) {
    console.error(`That is ${kilobytes(total - limit * 1000)} kB too much.`)
    process.exitCode = 1
  }
}

function count({ length }: readonly Load[]): string {
  return `${length} ${length === 1 ? 'request' : 'requests'}`
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
