// A server that is killed three times in mid-shift; twenty times and more: npm run -s chaos -- kills.
import { expect, test } from 'vitest'
import { surviveKills } from './kills.ts'

test('everything acknowledged is there after each kill, and all seats go on by themselves', async () => {
  const count = 8
  const came = await surviveKills({
    kills: 3,
    count,
    speed: 4,
    level: 'burnt',
    joinMs: 0,
    longestMs: 1_500,
  })
  expect(came).toMatchObject({ kills: 3, missing: 0, twice: 0, joined: count * came.rooms })
  expect(came.commits).toBeGreaterThanOrEqual(3)
  const all = count * came.rooms
  expect([came.finished, came.entered, came.counted]).toEqual([all, all, all])
  expect(came.back).toBeGreaterThanOrEqual(count)
})
