// The house rules: which room may know which. The table reads as the documentation it is.
import { describe, expect, test } from 'vitest'
import { circlesOf, sourceOf, sourcesIn } from './support/source.ts'
import type { Import } from './support/source.ts'

type Rule = {
  readonly rooms?: readonly string[] // may be imported for whatever they do
  readonly types?: readonly string[] // may be imported for their types only
  readonly packages?: readonly string[]
  readonly assets?: true // may import pictures and lists from assets/, and styles
}

/** What whoever leads from screen to screen may know. */
const outer = ['sim', 'levels', 'waiters', 'runs', 'wire', 'play', 'words', 'store']

// Beyond the rooms a game needs anyway there are more. `reading` says how things stand in a room, once
// for panel, speech, hud, coach, stage, sound and robots. `words` holds every visible string, so that
// stage and ui say the same without knowing each other. `runs` is what can be done with a shift once
// it has been played: see it again, measure it. `wire` is what leaves the machine and comes back:
// replays, run codes and stored results, in formats that are read for ever. `code` is what all code that is
// shown has in common: languages, and the cut out of files that run. `lessons` has the listings, and the
// notes on their lines; `programs` writes a shift as a program; `lab` runs the programs that players
// write, in interpreters of their own, and `runner` gives them a place
// from which nothing can be reached; `reference` lists the names that such programs use, `tasks` says what
// they are asked for, and judges what they do. `venues` dresses the café's room for another
// place: pictures and sounds under the café's names. `names` says what a player may be called, to
// whoever reads what others wrote. `host` leads from the title to a shift to its results, so that main
// only puts things together and the screens only show and ask.
const table: Readonly<Record<string, Rule>> = {
  sim: { packages: ['pure-rand'] },
  levels: { rooms: ['sim'] },
  reading: { rooms: ['sim', 'levels'] },
  code: {},
  lens: { rooms: ['code', 'sim', 'reading'] },
  waiters: { rooms: ['sim', 'reading'] },
  names: {},
  wire: {
    rooms: ['sim', 'levels', 'waiters', 'names'],
    types: ['room'],
    packages: ['valibot', '@scure/base'],
  },
  runs: { rooms: ['sim', 'levels', 'waiters', 'wire', 'names', 'reading'], packages: ['valibot'] },
  play: { rooms: ['sim', 'levels', 'waiters', 'runs'] },
  lessons: { rooms: ['code'], types: ['sim', 'levels'] },
  venues: { types: ['levels', 'sound'], assets: true },
  programs: { rooms: ['code', 'sim'] },
  lab: {
    rooms: ['code', 'sim', 'levels', 'waiters', 'reading'],
    packages: ['quickjs-wasi', '@micropython', '@lezer'],
  },
  tasks: { rooms: ['code', 'sim', 'levels', 'waiters', 'runs'], types: ['lab'] },
  runner: {
    rooms: ['code', 'lab'],
    packages: ['quickjs-wasi', '@micropython', 'virtual:lab-frame'],
  },
  reference: { rooms: ['code'], types: ['lab'] },
  room: { rooms: ['sim', 'levels', 'names'] },
  words: { types: ['code', 'levels', 'waiters', 'lessons', 'lab', 'tasks'] },
  store: {
    rooms: ['code', 'levels', 'names', 'runs', 'waiters', 'wire'],
    types: ['sim', 'play', 'words'],
    packages: ['zustand', 'valibot', '@scure/base'],
  },
  stage: {
    rooms: ['sim', 'reading', 'play', 'levels', 'waiters', 'words'],
    types: ['venues'],
    packages: ['phaser'],
    assets: true,
  },
  sound: { rooms: ['play', 'reading'], types: ['sim'] },
  ui: {
    rooms: [
      ...outer,
      'reading',
      'code',
      'lens',
      'lessons',
      'programs',
      'room',
      'runner',
      'lab',
      'tasks',
      'reference',
    ],
    types: ['host', 'workshop'],
    packages: [
      'react',
      'react-dom',
      'zustand',
      'uqr',
      'qr',
      '@fontsource-variable',
      '@fontsource',
      '@codemirror',
      '@lezer/highlight',
    ],
    assets: true,
  },
  host: {
    rooms: [...outer, 'reading', 'code', 'room', 'workshop'],
    types: ['lab'],
    packages: ['valibot'],
  },
  offline: {},
  workshop: { rooms: ['sim', 'room', 'wire'] },
  server: {
    rooms: ['sim', 'levels', 'waiters', 'names', 'room', 'wire', 'workshop', 'runs'],
    packages: [
      'node:',
      'libsql',
      'pg',
      'hono',
      '@hono/node-server',
      'ws',
      'sirv',
      'uqr',
      'obscenity',
    ],
  },
  cli: {
    rooms: ['code', 'sim', 'levels', 'waiters', 'runs', 'wire', 'programs', 'room', 'lab', 'words'],
    packages: ['node:'],
  },
  main: {
    rooms: [...outer, 'stage', 'sound', 'ui', 'host', 'offline', 'venues'],
    packages: ['react', 'react-dom', 'zustand'],
  },
}

/** Files that break the table, each until it is mended. This list can only shrink. */
const exceptions: readonly string[] = []

const sources = sourcesIn('src')
const imports = sources.flatMap((source) => source.imports)

/** The room of a file: its folder below src, or main. Null for what is not in src. */
function roomOf(path: string): string | null {
  const [src, room = ''] = path.split('/')
  if (src !== 'src') return null
  return room.startsWith('main.') ? 'main' : room
}

const isAsset = ({ from }: Import) => from.startsWith('assets/') || from.endsWith('.css')
const isPackageOf = (from: string, name: string) =>
  name.endsWith(':') ? from.startsWith(name) : from === name || from.startsWith(`${name}/`)

function isAllowed(each: Import): boolean {
  const own = roomOf(each.file)
  const other = roomOf(each.from)
  const { rooms = [], types = [], packages = [], assets } = table[own ?? ''] ?? {}
  if (other !== null && other === own) return true
  if (isAsset(each)) return assets === true
  if (other === null) return packages.some((name) => isPackageOf(each.from, name))
  return rooms.includes(other) || (each.isType && types.includes(other))
}

const say = ({ file, from, isType }: Import) => `${file} imports ${isType ? 'type ' : ''}${from}`
const without = (each: Import) => !exceptions.includes(each.file)

describe('every import', () => {
  test('is found: there are many, of every kind', () => {
    expect(sources.length).toBeGreaterThan(60)
    expect(imports.length).toBeGreaterThan(300)
    expect(imports.map(say)).toContain('src/main.tsx imports src/host/index.ts')
    expect(imports.map(say)).toContain('src/main/stage.ts imports src/stage/index.ts')
  })

  test('is allowed by the table', () => {
    expect(imports.filter((each) => !isAllowed(each) && without(each)).map(say)).toEqual([])
  })

  test('enters another room by its door', () => {
    const through = imports.filter(({ file, from }) => {
      const other = roomOf(from)
      return other !== null && other !== roomOf(file) && !/^src\/\w+\/index\.ts$/.test(from)
    })
    expect(through.map(say)).toEqual([])
  })

  test('leaves main alone', () => {
    const others = imports.filter(({ file }) => roomOf(file) !== 'main')
    expect(others.filter(({ from }) => roomOf(from) === 'main').map(say)).toEqual([])
  })

  test('leads to no circle, types included', () => {
    expect(circlesOf(sources)).toEqual([])
    const one = sourceOf('src/sim/a.ts', "import { b } from './b.ts'")
    const other = sourceOf('src/sim/b.ts', "import type { A } from './a.ts'")
    expect(circlesOf([one, other])).toEqual([['src/sim/a.ts', 'src/sim/b.ts']])
  })

  test('has no exceptions', () => expect(exceptions).toEqual([]))
})

test('every room has its row', () => {
  const rooms = new Set(sources.map(({ file }) => roomOf(file)))
  expect([...rooms].filter((room) => !Object.hasOwn(table, room ?? ''))).toEqual([])
})

const verdictOn = (file: string, text: string) => sourceOf(file, text).imports.map(isAllowed)

describe('a house where somebody breaks the rules is told:', () => {
  test.each([
    ['src/sim/a.ts', "import { x } from '../levels/index.ts'"],
    ['src/sim/a.ts', "import type { X } from '../play/index.ts'"],
    ['src/sim/a.ts', "type X = import('../play/index.ts').Play"],
    ['src/levels/a.ts', "export * from '../waiters/index.ts'"],
    ['src/store/a.ts', "import { openShift } from '../sim/index.ts'"],
    ['src/store/a.ts', "import { type Mode, openShift } from '../sim/index.ts'"],
    ['src/stage/a.ts', "const ui = import('../ui/index.ts')"],
    ['src/stage/a.ts', 'const ui = import(`../ui/${name}.ts`)'],
    ['src/play/a.ts', "new Worker(new URL('../cli/balance.ts', import.meta.url))"],
    ['src/host/a.ts', "import looks from '../../assets/looks.json'"],
    ['src/ui/a.tsx', "import { Scene } from 'phaser'"],
    ['src/waiters/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/store/a.ts', "import { x } from 'zustand-else'"],
  ])('%s: %s', (file, text) => expect(verdictOn(file, text)).toEqual([false]))

  test.each([
    ['src/store/a.ts', "import type { Mode } from '../sim/index.ts'"],
    ['src/store/a.ts', "import { type Mode } from '../sim/index.ts'"],
    ['src/stage/a.ts', "import { x } from './views/b.ts'"],
    ['src/ui/a.tsx', "import '../../assets/packed/icons-first.webp'"],
    ['src/cli/a.ts', "import { readFileSync } from 'node:fs'"],
  ])('but not for %s: %s', (file, text) => expect(verdictOn(file, text)).toEqual([true]))
})
