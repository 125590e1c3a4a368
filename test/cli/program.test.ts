// What npm run program says: one line of figures, and of what is wrong one plain line with its place.
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { program } from '../../src/cli/program.ts'
import { levelOf } from '../../src/levels/index.ts'
import { verify } from '../../src/wire/index.ts'
import { atOneGo } from '../lab/at-one-go.ts'
import { folder } from './terminal.ts'

const files = folder()
afterAll(files.remove)

async function saidOf(name: string, text: string, ...flags: readonly string[]) {
  const path = files.path(name)
  writeFileSync(path, text)
  let [out, err] = ['', '']
  const status = await program([path, ...flags], {
    out: (said) => void (out += said),
    err: (said) => void (err += said),
    isRead: () => true,
  })
  return { status, out, err, path }
}

describe('program', () => {
  test.each([
    ['wrong.mjs', 'const a = 1\nkitchn.cook(a)\n', 2, 'kitchn'],
    ['wrong.py', 'a = 1\nprint(b)\n', 2, 'b'],
    ['endless.mjs', '\nfor (;;);\n', 2, 'round and round'],
  ])('says of %s one line with its number, and ends with 1', async (name, text, line, word) => {
    const { status, err, path } = await saidOf(name, text)
    expect(status).toBe(1)
    expect(err).toMatch(/^[^\n]+\n$/)
    expect(err.startsWith(`${path}:${line}: `)).toBe(true)
    expect(err).toContain(word)
    expect(err).not.toMatch(/\bat .*:\d+:\d+|node_modules/)
  })

  // All at a time: each is ended by the clock, and keeps a processor busy until then.
  test.concurrent.each(atOneGo)(
    'ends what takes for ever in one go: $name',
    async ({ line, text }) => {
      const { status, out, err, path } = await saidOf('long.py', text)
      expect([status, out]).toEqual([1, ''])
      expect(err).toMatch(/^[^\n]+ended[^\n]+\n$/)
      expect(err.startsWith(`${path}:${line}: `)).toBe(true)
    },
  )

  test('gives one line of JSON, and a replay that is verified', async () => {
    const replay = files.path('replay.json')
    const text = readFileSync(new URL('../lab/programs/first-come.py', import.meta.url), 'utf8')
    const flags = ['--json', '--level', 'lunch-rush', '--seed', '7', '--replay', replay]
    const { status, out, err } = await saidOf('first-come.py', text, ...flags)
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^[^\n]+\n$/)
    const row = JSON.parse(out)
    expect(Object.keys(row)).toEqual(['score', 'served', 'lost', 'hash', 'stops', 'language'])
    expect(row).toMatchObject({ served: 18, lost: 0, language: 'python' })
    const verdict = verify(readFileSync(replay, 'utf8'), levelOf)
    expect(verdict).toMatchObject({ ok: true, score: row.score, hash: row.hash })
  })

  test.each([
    ['another ending', ['program.txt']],
    ['no file', []],
    ['a file that is not there', ['nowhere.mjs']],
  ])('refuses %s', async (_, args) => {
    const silent = { out: () => {}, err: () => {}, isRead: () => true }
    await expect(program(args, silent)).rejects.toThrow(/program|mjs/)
  })
})
