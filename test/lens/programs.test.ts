// The lens' programs are files that run: in a small café, in JavaScript and in Python alike.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findPython } from '../../src/cli/listings.ts'
import { codeLanguages, cut, endings } from '../../src/code/index.ts'
import type { CodeLanguage } from '../../src/code/index.ts'
import { fileOf, notationsOf, placeOf, programNames, programOf } from '../../src/lens/index.ts'
import { sourceOf } from '../../src/lens/index.ts'
import type { LineId, ProgramName } from '../../src/lens/index.ts'
import { isLine } from '../../src/lens/line.ts'
import { allLevels } from '../../src/levels/index.ts'
import { MODES } from '../../src/sim/index.ts'

const FOLDER = 'src/lens/programs'

/** What a program prints: the same in both languages. */
const prints: Readonly<Record<string, readonly string[]>> = {
  'plain.blocking': ['bring 1 roast', 'bring 2 soup', 'bring 3 toast'],
  'plain.async': ['bring 3 toast', 'bring 2 soup', 'bring 1 roast'],
  'chats.async': ['listen 1', 'bring 3 toast', 'bring 2 soup', 'bring 1 roast'],
  'courses.async': ['bring 2 toast', 'bring 1 soup', 'bring 1 toast'],
  'courses.chain': ['bring 2 toast', 'bring 1 soup', 'bring 1 toast'],
  'courses.callbacks': ['bring 2 toast', 'bring 1 soup', 'bring 1 toast'],
  'parties.async': ['bring 2 toast', 'bring 1 soup toast'],
  'burns.async': ['sorry 3', 'bring 3 toast', 'bring 2 soup', 'bring 1 roast'],
  'burns.blocking': ['bring 1 roast', 'bring 2 soup', 'sorry 3', 'bring 3 toast'],
  'pulled.async': ['pull 1', 'over 1 pulled', 'bring 3 toast', 'bring 2 soup'],
  'raced.async': ['bring 2 soup', 'pulled 2', 'bring 1 roast', 'pulled 1'],
  'rail.async': ['bring 1 roast', 'bring 2 soup', 'bring 3 toast'],
  'flambe.async': ['bring 2 toast', 'flambe 2 1', 'flambe 2 2'].concat([
    'bring 1 soup',
    'flambe 1 1',
    'flambe 1 2',
  ]),
  'flambe.blocking': ['bring 1 soup', 'flambe 1 1', 'flambe 1 2'].concat([
    'bring 2 toast',
    'flambe 2 1',
    'flambe 2 2',
  ]),
  'written.async': ['write 1', 'write 2', 'bring 3 toast', 'bring 2 soup', 'bring 1 roast'],
  'saves.async': ['swipe', 'saved 3', 'old save 2', 'saved 1'],
  'payments.async': ['ship 3', 'mail 3 invoice', 'mail 2 declined', 'ship 1', 'mail 1 invoice'],
  'stock.async': ['mail 3 sold out', 'ship 1', 'mail 1 invoice', 'back 2', 'mail 2 declined'],
  'drinks.async': ['make 2', 'bring 2 tea', 'bring 1 roast'],
  'drinks.blocking': ['bring 1 roast', 'make 2', 'bring 2 tea'],
}

/** What happens in the café meanwhile. */
const scenes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  courses: { MENUS: 'soup toast;toast' },
  parties: { MENUS: 'soup toast;toast' },
  burns: { BURNT: 'toast' },
  pulled: { LEAVES: '1' },
  raced: { MENUS: 'roast;soup' },
  rail: { COOKS: '1' },
  flambe: { MENUS: 'soup;toast' },
  payments: { DECLINED: 'soup' },
  stock: { MENUS: 'toast;soup;toast', DECLINED: 'soup' },
  drinks: { MENUS: 'roast;tea' },
  saves: { OLD: '2' },
}

const commands: Readonly<Record<CodeLanguage, readonly [string, ...string[]]>> = {
  javascript: [process.execPath, '--import', './test/lens/cafe.mjs'],
  python: ['python3', 'test/lens/cafe.py'],
}

const files = codeLanguages.flatMap((language) =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(`.${endings[language]}`))
    .map((file) => ({ language, file, name: file.replace(`.${endings[language]}`, '') })),
)

const hasPython = findPython() !== null
if (!hasPython) console.warn('No python3 here: the Python programs of the lens were not run.')

describe.for(files.filter(({ language }) => language === 'javascript' || hasPython))(
  '$file',
  ({ language, file, name }) => {
    test('runs, and prints what it says', () => {
      const [command, ...args] = commands[language]
      const scene = scenes[name.split('.')[0] ?? '']
      const env = { ...process.env, ...scene, NODE_OPTIONS: '' }
      const { stdout, stderr } = spawnSync(command, [...args, `${FOLDER}/${file}`], {
        env,
        encoding: 'utf8',
      })
      expect(stderr).toBe('')
      expect(stdout.trim().split(/\r?\n/)).toEqual(prints[name])
    })

    test('is shown in at most twelve lines, closing brackets apart, without its marks', () => {
      const { lines } = sourceOf(name, language)
      const code = lines.filter((line) => /\w/.test(line))
      expect(code.length).toBeGreaterThanOrEqual(3)
      expect(code.length).toBeLessThanOrEqual(12)
      expect(lines.join('\n')).not.toMatch(/\/\/|#/)
      expect(lines[0]).not.toBe('')
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(62)
    })
  },
)

test('Python is there where all has to be tried', () => {
  expect(hasPython || process.env['CI'] !== 'true').toBe(true)
})

const ways = programNames.flatMap((name) =>
  MODES.flatMap((mode) =>
    codeLanguages.flatMap((language) =>
      notationsOf(name, mode, language).map((notation) => ({ name, mode, language, notation })),
    ),
  ),
)

/** The lines without which a program is not about what it is about, beyond those of the plain one. */
const about: Readonly<Record<ProgramName, readonly LineId[]>> = {
  plain: [],
  chats: ['chat'],
  courses: ['ready'],
  parties: [],
  burns: ['catch'],
  pulled: ['pull'],
  raced: ['loser'],
  rail: ['rail'],
  flambe: ['flambe', 'turn'],
  saves: ['saveNow', 'saveStart', 'saved', 'answer'],
  payments: ['pack'],
  stock: ['sorry', 'reserve', 'putBack', 'pack'],
  written: ['stand', 'write'],
  drinks: ['make'],
}
const everyLine: readonly LineId[] = ['call', 'take', 'handOver', 'dish', 'bring', 'end']

test.for(ways)('$name $mode in $language, $notation: marks what it is about, once each', (way) => {
  const { name, mode, language, notation } = way
  const file = fileOf(name, mode, notation)
  const own = file.startsWith(name) ? about[name] : []
  const saves = file.startsWith('saves') // a save is the bringing
  const plain = everyLine.filter((line) => !saves || line !== 'bring')
  const stands: readonly LineId[] = mode === 'blocking' ? ['stand'] : []
  const text = readFileSync(`${FOLDER}/${file}.${endings[language]}`, 'utf8')
  const marks = cut(text).lines.flatMap((line) => line.marks)
  expect(marks.toSorted()).toEqual([...plain, ...own, ...stands].toSorted())
  expect(marks.filter((mark) => !isLine(mark))).toEqual([])
})

test.for(ways)('$name $mode in $language, $notation: has a place for every call', (way) => {
  const source = sourceOf(fileOf(way.name, way.mode, way.notation), way.language)
  const everywhere: readonly LineId[] = [
    ...(['call', 'ready', 'take', 'rail', 'write', 'stand', 'handOver', 'dish'] as const),
    ...(['catch', 'make', 'reserve', 'sorry', 'pack', 'putBack', 'bring'] as const),
    ...(['flambe', 'turn', 'end'] as const),
  ]
  expect(everywhere.filter((line) => placeOf(source, line) === null)).toEqual([])
})

test('an await is where the bookmark of a dish stands, and only in async', () => {
  for (const { name, mode, language, notation } of ways.filter((way) => way.notation === 'await')) {
    const source = sourceOf(fileOf(name, mode, notation), language)
    const line = source.lines[placeOf(source, 'dish') ?? -1] ?? ''
    expect([name, line.includes('await ')]).toEqual([name, mode === 'async'])
  }
})

test('every file is some level’s program', () => {
  const used = new Set(ways.map(({ name, mode, notation }) => fileOf(name, mode, notation)))
  expect([...new Set(files.map(({ name }) => name))].toSorted()).toEqual([...used].toSorted())
  expect(new Set(allLevels.map(programOf))).toEqual(new Set(programNames))
})
