// The golden replays: what scored so once scores so for ever, under the same rules.
// After a change that is meant to change scores: npm run golden, and review the difference.
import { describe, expect, test } from 'vitest'
import { levelOf } from '../../src/levels/index.ts'
import { verify } from '../../src/wire/index.ts'
import { read, replayNames, SCORES } from './files.ts'
import type { Scores } from './files.ts'
import { replayIn, shiftsNow } from './kept.ts'

const scores = JSON.parse(read(SCORES)) as Scores

describe.each(Object.entries(scores))('the golden replay %s', (name, expected) => {
  test('verifies with the score and hash that are listed', () => {
    expect(verify(read(`${name}.json`), levelOf)).toMatchObject({ ok: true, ...expected })
  })
})

// Played on versions of levels that are not played any more; no script writes these files again.
const earlier = JSON.parse(read(`earlier/${SCORES}`)) as Scores

describe.each(Object.entries(earlier))('the earlier golden replay %s', (name, expected) => {
  test('verifies with the score and hash that are listed', () => {
    const found = verify(read(`earlier/${name}.json`), levelOf)
    expect(found).toMatchObject({ ok: true, ...expected })
  })
})

describe('the robots', () => {
  test.each(shiftsNow())('still play $name as they did', ({ name, replay, score, hash }) => {
    expect(scores[name]).toEqual({ score, hash })
    expect(replayIn(read(`${name}.json`))).toEqual(replay)
  })
})

test('every golden replay has its score listed, and every level its replays', () => {
  const names = shiftsNow().map(({ name }) => name)
  expect(replayNames().toSorted()).toEqual(names.toSorted())
  expect(Object.keys(scores)).toEqual(names)
})
