// What verify says: whatever the file holds, one answer and the right status.
import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { verifyFile } from '../../src/cli/verify.ts'
import { lunchRush } from '../../src/levels/index.ts'
import { runLink } from '../../src/runs/index.ts'
import { replayOf, RULES } from '../../src/sim/index.ts'
import { MAX_REPLAY_BYTES } from '../../src/wire/index.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { call, folder, refusalOf, refused } from './terminal.ts'

const files = folder()
afterAll(files.remove)

const good = replayOf(playShift(lunchRush, 7, 'async', robots.nearest, 'hashes'))

/** What verify says of a file with these contents. */
function verdictOn(contents: string | Uint8Array) {
  const path = files.path('replay.json')
  writeFileSync(path, contents)
  const { status, out, err } = call(verifyFile, path)
  expect(err).toBe('')
  expect(out).toMatch(/^[^\n]+\n$/)
  return { status, said: JSON.parse(out) }
}

describe('verify', () => {
  test('says ok, the score and the hash of a good replay', () => {
    const { status, said } = verdictOn(JSON.stringify(good))
    expect(Object.keys(said)).toEqual(['ok', 'score', 'hash'])
    expect(said).toMatchObject({ ok: true, hash: good.hashes.at(-1)?.[1] })
    expect(status).toBe(0)
  })

  test('calls random bytes malformed', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 2_654_435_761) >>> 13)
    const { status, said } = verdictOn(bytes)
    expect(said).toMatchObject({ ok: false, reason: 'malformed' })
    expect(status).toBe(1)
  })

  test('calls an empty file malformed', () => {
    const { status, said } = verdictOn('')
    expect(said).toMatchObject({ ok: false, reason: 'malformed' })
    expect(status).toBe(1)
  })

  test('calls a file of 3 MB too long', () => {
    const bytes = 3 * 1024 * 1024
    expect(bytes).toBeGreaterThan(MAX_REPLAY_BYTES)
    const { status, said } = verdictOn(JSON.stringify(good).padEnd(bytes))
    expect(said).toMatchObject({ ok: false, reason: 'tooLong' })
    expect(status).toBe(1)
  })

  test('names the rules when a replay was played by others', () => {
    const { status, said } = verdictOn(JSON.stringify({ ...good, rules: RULES + 1 }))
    expect(said).toMatchObject({ ok: false, reason: 'rules' })
    expect(status).toBe(1)
  })

  test('finds out a log with a command taken away', () => {
    const { status, said } = verdictOn(JSON.stringify({ ...good, log: good.log.slice(1) }))
    expect(said.ok).toBe(false)
    expect(['diverged', 'malformed']).toContain(said.reason)
    expect(status).toBe(1)
  })

  test('finds out a seed that is not the one played', () => {
    const { status, said } = verdictOn(JSON.stringify({ ...good, seed: 8 }))
    expect(said.ok).toBe(false)
    expect(['diverged', 'malformed']).toContain(said.reason)
    expect(status).toBe(1)
  })
})

describe('verify of a link', () => {
  const link = runLink({ name: 'Ada', leads: [person], replay: good }, 'https://example.org/')

  test('says ok, the score and the hash of its run', () => {
    const { status, out } = call(verifyFile, link)
    expect(JSON.parse(out)).toMatchObject({ ok: true, hash: good.hashes.at(-1)?.[1] })
    expect(status).toBe(0)
  })

  test('says what is wrong with one that was cut off', () => {
    const { status, out } = call(verifyFile, link.slice(0, -9))
    expect(JSON.parse(out)).toEqual({ ok: false, reason: 'damaged' })
    expect(status).toBe(1)
  })
})

describe('verify refuses in one line with status 2', () => {
  const usage = 'npm run verify -- FILE'

  test('a folder', () => {
    expect(refusalOf(call(verifyFile, files.path('.')), 'cannot be read')).toEqual(refused)
  })

  test('a path that is not there', () => {
    expect(refusalOf(call(verifyFile, files.path('nowhere')), 'nowhere', 'cannot be read')).toEqual(
      refused,
    )
  })

  test('no file at all', () => {
    expect(refusalOf(call(verifyFile), usage)).toEqual(refused)
  })

  test('two files', () => {
    expect(refusalOf(call(verifyFile, 'one', 'two'), 'two', usage)).toEqual(refused)
  })

  test('a flag', () => {
    expect(refusalOf(call(verifyFile, '--fast', 'one'), '--fast', usage)).toEqual(refused)
  })
})
