// What take-home prints: the program of a replay, or one line of what is wrong.
import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { takeHome } from '../../src/cli/take-home.ts'
import { codeLanguages } from '../../src/code/index.ts'
import { writeProgram } from '../../src/programs/index.ts'
import { runLink } from '../../src/runs/index.ts'
import { person } from '../../src/waiters/index.ts'
import { shiftOn } from '../programs/shifts.ts'
import { call, folder, refusalOf, refused } from './terminal.ts'

const files = folder()
afterAll(files.remove)

const { replay, level } = shiftOn('drop-the-ticket', 'async')

function saved(contents: unknown): string {
  const path = files.path('replay.json')
  writeFileSync(path, typeof contents === 'string' ? contents : JSON.stringify(contents))
  return path
}

const ask = (contents: unknown) => call(takeHome, saved(contents), '--language', 'python')

describe('take-home', () => {
  test.each(codeLanguages)('prints the program in %s', (language) => {
    const { status, out, err } = call(takeHome, saved(replay), '--language', language)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toBe(writeProgram(replay, level, language))
  })

  test('takes a link as well', () => {
    const link = runLink({ name: '', leads: [person], replay }, 'https://example.org/')
    const { out } = call(takeHome, link, '--language', 'python')
    expect(out).toBe(writeProgram(replay, level, 'python'))
  })

  test('says with --help what it takes', () => {
    const { status, out } = call(takeHome, '--help')
    expect(status).toBe(0)
    expect(out).toContain('--language javascript|python')
  })

  test.each([
    ['no replay', [], 'No replay is named'],
    ['no language', [saved(replay)], '--language is missing'],
    ['another language', [saved(replay), '--language', 'cobol'], 'cobol is not known'],
    ['no such file', ['nowhere.json', '--language', 'python'], 'nowhere.json cannot be read'],
    ['a word too many', ['a', 'b', '--language', 'python'], 'b is one word too many'],
    ['a flag too many', ['a', '--fast'], '--fast'],
  ])('refuses %s in one line', (_, args, word) => {
    expect(refusalOf(call(takeHome, ...args), word)).toEqual(refused)
  })

  test('refuses what is no replay, and one that has been changed', () => {
    expect(refusalOf(ask('{'), 'cannot be read as a replay')).toEqual(refused)
    const log = replay.log.slice(1)
    expect(refusalOf(ask({ ...replay, log }), 'no replay to trust')).toEqual(refused)
  })
})
