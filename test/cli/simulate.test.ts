// What simulate says: its JSON lines, its table, its replays and its refusals.
import { existsSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/command.ts'
import { simulate as command } from '../../src/cli/simulate.ts'
import { verifyFile } from '../../src/cli/verify.ts'
import { levelIds } from '../../src/levels/index.ts'
import { MODES } from '../../src/sim/index.ts'
import { robotNames } from '../../src/waiters/index.ts'
import { call, folder, refusalOf, refused } from './terminal.ts'

const files = folder()
afterAll(files.remove)

const keys =
  'level seed mode waiter rules levelVersion score satisfaction throughput served lost customers ' +
  'meanWaitMs p95WaitMs standingStill working idle cooks par hash'
const allFlags = ['level', 'mode', 'waiter', 'seed', 'shifts', 'replay', 'json', 'no-par']
const lunch = ['--level', 'lunch-rush', '--mode', 'async', '--waiter', 'nearest', '--seed', '7']
const linesOf = (out: string) => out.trimEnd().split('\n')
const simulate = (...args: readonly string[]) => call(command, ...args)

describe('simulate', () => {
  test('prints one JSON object with exactly these keys in this order', () => {
    const { status, out, err } = simulate(...lunch, '--json')
    expect(err).toBe('')
    expect(linesOf(out)).toHaveLength(1)
    const said = JSON.parse(out)
    expect(Object.keys(said).join(' ')).toBe(keys)
    expect(said).toMatchObject({ level: 'lunch-rush', seed: 7, mode: 'async', waiter: 'nearest' })
    expect(said.hash).toMatch(/^[\da-f]{16}$/)
    expect(status).toBe(0)
  })

  test('prints one object a line, from the seed on, with --shifts', () => {
    const { status, out } = simulate('--shifts', '3', '--seed', '4294967293', '--json', '--no-par')
    const seeds = linesOf(out).map((line) => JSON.parse(line).seed)
    expect(seeds).toEqual([4294967293, 4294967294, 4294967295])
    expect(status).toBe(0)
  })

  test('leaves par out, and nothing else, with --no-par', () => {
    const { par, ...rest } = JSON.parse(simulate(...lunch, '--json').out)
    const { out } = simulate(...lunch, '--json', '--no-par')
    expect(par).toBeGreaterThan(0)
    expect(out).toBe(`${JSON.stringify(rest)}\n`)
  })

  test('prints a table for people without --json', () => {
    const { status, out } = simulate(...lunch, '--shifts', '2')
    const [head, ...rows] = linesOf(out)
    expect(head).toMatch(/^level +mode +waiter +seed +score +par /)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatch(/^lunch-rush +async +nearest +7 +\d+ +\d+ /)
    expect(status).toBe(0)
  })

  test('writes a replay that verify accepts with the same score and hash', () => {
    const path = files.path('replay.json')
    const { score, hash } = JSON.parse(simulate(...lunch, '--json', '--replay', path).out)
    const verified = call(verifyFile, path)
    expect(JSON.parse(verified.out)).toEqual({ ok: true, score, hash })
    expect(verified.status).toBe(0)
  })

  test('stops when its reader leaves early', () => {
    const lines: string[] = []
    const status = run(command, ['--shifts', '20000', '--json', '--no-par'], {
      out: (line) => void lines.push(line),
      err: (line) => void lines.push(line),
      isRead: () => lines.length < 2,
    })
    expect(lines.map((line) => JSON.parse(line).seed)).toHaveLength(2)
    expect(status).toBe(0)
  })
})

describe('simulate refuses in one line with status 2', () => {
  const bad: readonly (readonly [
    what: string,
    args: readonly string[],
    words: readonly string[],
  ])[] = [
    ['a flag it does not know', ['--speed', '3'], ['--speed', ...allFlags]],
    ['a word that belongs to no flag', ['lunch-rush'], ['lunch-rush', ...allFlags]],
    ['a flag without its value', ['--waiter', '--json'], ['--waiter', ...robotNames]],
    ['a last flag without its value', ['--seed'], ['--seed', 'from 0 to 4294967295']],
    ['a value for a flag that takes none', ['--json=yes'], ['--json', 'does not take an argument']],
    ['a level that is not there', ['--level', 'the-moon'], ['the-moon', ...levelIds]],
    ['a mode nobody knows', ['--mode', 'parallel'], ['parallel', ...MODES]],
    ['a waiter nobody knows', ['--waiter', ''], ["''", ...robotNames]],
    ['a seed below 0', ['--seed=-1'], ['-1', 'from 0 to 4294967295']],
    ['a seed below 0 as two words', ['--seed', '-1'], ['--seed', 'from 0 to 4294967295']],
    ['a seed above the last', ['--seed', '4294967296'], ['from 0 to 4294967295']],
    ['a broken number of shifts', ['--shifts', '1.5'], ['1.5', 'from 1 to 1000000']],
    ['shifts past the last seed', ['--shifts', '3', '--seed', '4294967295'], ['Seeds end at']],
    ['a replay in a folder that is not there', ['--replay', files.path('no/x')], ['no/x']],
  ]

  test.each(bad)('%s', (_, args, words) => {
    expect(refusalOf(simulate(...args), ...words)).toEqual(refused)
  })

  test('and a refused call writes no replay', () => {
    const path = files.path('refused.json')
    expect(refusalOf(simulate('--replay', path, '--shifts', '0'))).toEqual(refused)
    expect(existsSync(path)).toBe(false)
  })
})
