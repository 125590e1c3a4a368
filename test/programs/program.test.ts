// A shift taken home does again what the shift was: on a clock that jumps, for every level, and some
// of them in real time, in both languages.
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { findPython } from '../../src/cli/listings.ts'
import { allLevelIds, levelOf } from '../../src/levels/index.ts'
import { codeLanguages } from '../../src/code/index.ts'
import type { CodeLanguage } from '../../src/code/index.ts'
import { programName, writeProgram } from '../../src/programs/index.ts'
import { allowsMode, MODES } from '../../src/sim/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { folder } from '../cli/terminal.ts'
import { printedBy } from './clock.ts'
import { servesIn, shiftOn, tellingOf } from './shifts.ts'
import type { Home } from './shifts.ts'

const everyShift = allLevelIds.flatMap((id) =>
  MODES.filter((mode) => {
    const level = levelOf(id)
    return level !== undefined && allowsMode(level, mode)
  }).map((mode) => ({ id, mode })),
)

describe('the program of a shift', () => {
  test.each(everyShift)('on $id in $mode serves and stands as the shift did', async (each) => {
    const home = shiftOn(each.id, each.mode)
    const lines = await printedBy(writeProgram(home.replay, home.level, 'javascript'))
    const { serves, leaves, last } = tellingOf(home)
    expect(servesIn(lines)).toEqual(serves)
    expect(lines.filter((line) => / leave /.test(line))).toHaveLength(leaves)
    expect(lines.at(-1)).toBe(last)
    const times = lines.map((line) => Number.parseFloat(line))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  test('says what happened, when, and at which table', async () => {
    const home = shiftOn('drop-the-ticket', 'async')
    const lines = await printedBy(writeProgram(home.replay, home.level, 'javascript'))
    const said = /^\d+\.\d s  (?:order|hand over|bell|pick up|serve|leave) table \d$/
    expect(lines.slice(0, -1).filter((line) => !said.test(line))).toEqual([])
  })

  test.each(codeLanguages)(
    'says in %s that of two waiters who block one stands alone',
    (language) => {
      const { replay, level } = shiftOn('two-waiters', 'blocking')
      const text = writeProgram(replay, level, language)
      expect(text).toContain('while one stands for its dish, the others go on.')
      expect(text).not.toContain('take turns at every await')
    },
  )

  test('waits for the kitchen: with a slower dish it serves later', async () => {
    const home = shiftOn('stand-and-wait', 'blocking')
    const program = writeProgram(home.replay, home.level, 'javascript')
    const slower = program.replaceAll(/kitchen\((\d+), '/g, (_, ms) => `kitchen(${+ms + 1000}, '`)
    const [first = ''] = servesIn(await printedBy(program))
    const [later = ''] = servesIn(await printedBy(slower))
    expect(Number.parseFloat(later) - Number.parseFloat(first)).toBeCloseTo(1, 5)
  })
})

const files = folder()
afterAll(files.remove)

const python = findPython()
const programs = { javascript: process.execPath, python }

/** What a program prints that is truly run. */
async function run({ replay, level }: Home, language: CodeLanguage): Promise<readonly string[]> {
  const file = files.path(programName(replay, language))
  writeFileSync(file, writeProgram(replay, level, language))
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8' }
  const { stdout } = await promisify(execFile)(programs[language] ?? '', [file], { env })
  return stdout.trimEnd().split(/\r?\n/)
}

const tried: readonly (readonly [string, Mode])[] = [
  ['stand-and-wait', 'blocking'],
  ['drop-the-ticket', 'async'],
  ['burnt-dishes', 'async'],
  ['flambe', 'blocking'],
  ['first-day', 'async'],
  ['first-day', 'blocking'],
]

if (python === null) process.stderr.write('No python3 was found: no program in Python is run.\n')
const languages = codeLanguages.filter((language) => language !== 'python' || python !== null)

describe('in real time', () => {
  test.concurrent.each(tried)(
    'a shift on %s in %s is the same in both languages',
    async (id, mode) => {
      const home = shiftOn(id, mode)
      const { serves, last } = tellingOf(home)
      const printed = await Promise.all(languages.map((language) => run(home, language)))
      for (const lines of printed) {
        expect(servesIn(lines)).toEqual(serves)
        expect(lines.at(-1)).toBe(last)
        expect(lines).toEqual(printed[0])
      }
    },
  )

  test('Python is there where all has to be tried', () => {
    expect(python !== null || process.env['CI'] !== 'true').toBe(true)
  })
})
