// A ranked try that is open in two tabs: only one of them plays it, and nobody gets a second.
import { describe, expect, test } from 'vitest'
import { createDailyRepository } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import { CURTAIN_MS, damaged, open, orderOf, playOf, stopTimers, ticks, wait } from './cafe.ts'

stopTimers()

const DAY = '2026-03-05'
const NOON = Date.parse('2026-03-05T12:00:00.000Z')

function openAt(texts = memoryStorage()) {
  const cafe = open(texts, () => NOON)
  cafe.host.toTitle()
  return cafe
}
type Cafe = ReturnType<typeof openAt>

/** Let the shift run to its end, with nobody served. */
async function finish({ host }: Cafe) {
  ticks(host, 1_000)
  expect(playOf(host).status()).toBe('over')
  await wait(CURTAIN_MS)
}

/** One has it paused, the other goes on with it. */
const takenOver = () => {
  const one = openAt()
  one.host.daily({ type: 'play', mode: 'async' })
  ticks(one.host, 31)
  ticks(one.host, 40)
  one.host.hide()
  const other = openAt(one.texts)
  other.host.resumeUnfinished()
  ticks(other.host, 100)
  return { one, other }
}
const leftIn = ({ texts }: Cafe) => openAt(texts).now().lastUnfinished
const resume = (cafe: Cafe) => {
  playOf(cafe.host).resume()
  ticks(cafe.host, 60)
}

describe('a ranked try in two tabs', () => {
  test('is only practice any more in the one it was paused in', async () => {
    const { one, other } = takenOver()
    resume(one)
    expect(orderOf(one.now())).toMatchObject({ purpose: { type: 'practice', date: DAY } })
    expect(orderOf(other.now())).toMatchObject({ purpose: { type: 'daily', date: DAY } })
    await finish(one)
    expect(one.scores.getState().entries).toMatchObject([{ name: '' }])
    expect(one.scores.getState().entries[0]).not.toHaveProperty('daily')
    await finish(other)
    expect(other.now().day?.tries[DAY]?.async?.score).toBe(0)
  })

  test('is over in both once it is left in one', async () => {
    const { one, other } = takenOver()
    other.host.toTitle()
    expect(leftIn(one)).toBeNull()
    resume(one)
    playOf(one.host).pause()
    expect(leftIn(one)?.purpose.type).not.toBe('daily')
    playOf(one.host).resume()
    await finish(one)
    expect(createDailyRepository(one.texts, damaged).read()).toEqual({
      [DAY]: { async: { score: null, stars: 0 } },
    })
  })

  test('keeps its later moment, whatever the earlier tab does', () => {
    const { one, other } = takenOver()
    other.host.hide()
    const { now } = playOf(other.host).room
    one.host.hide()
    one.host.toTitle()
    const last = openAt(one.texts)
    last.host.resumeUnfinished()
    expect(playOf(last.host).room.now).toBe(now)
    expect(orderOf(last.now())).toMatchObject({ purpose: { type: 'daily', date: DAY } })
  })
})

test('a try discarded at the title cannot be gone on with in another tab', () => {
  const { one, other } = takenOver()
  other.host.hide()
  const last = openAt(one.texts)
  last.host.discardUnfinished()
  other.host.resumeUnfinished()
  playOf(other.host).resume()
  ticks(other.host, 60)
  expect(orderOf(other.now())?.purpose.type).toBe('practice')
})
