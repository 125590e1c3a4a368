// A level that has changed: shifts of before are earlier rules, never damaged or forged. The level is
// made up, since no real one has changed yet; all is done by the functions that the game uses.
import { describe, expect, test } from 'vitest'
import { levelFinder, lunchRush } from '../../src/levels/index.ts'
import { MODES, replayOf, RULES } from '../../src/sim/index.ts'
import type { Level } from '../../src/sim/index.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import {
  decodeRun,
  encodeRun,
  isCurrent,
  isPlayable,
  parseReplay,
  readEntry,
  verify,
} from '../../src/wire/index.ts'
import { entry, oldReplay } from '../store/entries.ts'

const first: Level = { ...lunchRush, version: 1 }
const slower: Level = { ...first, version: 2, walkSpeed: 300 }
const kept = levelFinder([slower], [first])
const gone = levelFinder([slower], [])

const replay = replayOf(playShift(first, 7, 'async', robots.nearest, 'hashes'))
const text = JSON.stringify(replay)
const code = encodeRun({ name: 'Ana', leads: [person], replay })
const end = replay.hashes.at(-1)?.[1]

describe('a level in two versions', () => {
  test('is found as it is now, and as it was', () => {
    expect(kept('lunch-rush')).toBe(slower)
    expect(kept('lunch-rush', 2)).toBe(slower)
    expect(kept('lunch-rush', 1)).toBe(first)
    expect([kept('lunch-rush', 3), gone('lunch-rush', 1)]).toEqual([undefined, undefined])
  })

  test.each(MODES)('plays otherwise now, or there would be nothing to keep apart: %s', (mode) => {
    const [then, now] = [first, slower].map((each) =>
      replayOf(playShift(each, 7, mode, robots.nearest)),
    )
    expect(then?.hashes).not.toEqual(now?.hashes)
  })
})

describe('a run of before', () => {
  test('is verified by what the level was then, where that is kept', () => {
    expect(verify(text, kept)).toMatchObject({ ok: true, hash: end })
    const decoded = decodeRun(code, kept)
    expect(decoded).toMatchObject({ ok: true, run: { replay: { levelVersion: 1 } } })
  })

  test('without a version is of the first', () => {
    const before = JSON.stringify(oldReplay(replay))
    expect(parseReplay(before, kept)).toMatchObject({ ok: true, replay: { levelVersion: 1 } })
    expect(verify(before, kept)).toMatchObject({ ok: true, hash: end })
    expect(verify(before, gone)).toMatchObject({ ok: false, reason: 'rules' })
  })

  test('is by earlier rules where that is not kept', () => {
    expect(verify(text, gone)).toMatchObject({ ok: false, reason: 'rules' })
    expect(decodeRun(code, gone)).toEqual({ ok: false, fault: 'otherRules' })
  })

  test('of a version that this game does not know yet is by other rules too', () => {
    const later = { ...replay, levelVersion: 3 }
    expect(verify(JSON.stringify(later), kept)).toMatchObject({ ok: false, reason: 'rules' })
    const written = encodeRun({ name: 'Ana', leads: [person], replay: later })
    expect(decodeRun(written, kept)).toEqual({ ok: false, fault: 'otherRules' })
  })
})

/** An entry as it is read with these changes to its result. */
function stored(changes: object) {
  const { result, ...rest } = entry({ id: 'a', score: 300 })
  return readEntry({ ...rest, result: { ...result, ...changes } })
}

describe('a stored score', () => {
  test('without a version of its level is of the first', () => {
    const found = stored({ levelVersion: undefined })
    expect(found?.result.levelVersion).toBe(1)
    expect(found && isPlayable(found.result)).toBe(true)
  })

  test.each([{ levelVersion: 99 }, { rules: RULES + 1 }, { rules: 0 }])(
    'by another engine or version is kept, and neither counts nor can be seen again: %j',
    (changes) => {
      const found = stored({ ...changes, cooks: 'many' })
      expect(found?.result.score).toBe(300)
      expect(found && [isCurrent(found.result), isPlayable(found.result)]).toEqual([false, false])
    },
  )

  test('of these versions must have every number right', () => {
    expect(stored({ cooks: 'many' })).toBeNull()
    expect(stored({ cooks: 1.1 })).toBeNull()
    expect(stored({})).not.toBeNull()
  })
})
