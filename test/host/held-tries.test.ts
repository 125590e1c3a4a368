// A ranked try that is open in two tabs: only one of them plays it, and nobody gets a second.
import { describe, expect, test } from 'vitest'
import { writeRoute } from '../../src/host/index.ts'
import { createDailyRepository } from '../../src/store/index.ts'
import { person } from '../../src/waiters/index.ts'
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
    expect(leftIn(one)?.purpose.type).toBe('practice')
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

/** As browsers have them: who asks for a lock that is held waits until it is let go. */
function locksOfBrowser() {
  const held = new Map<string, Promise<unknown>>()
  const requestFor = (tab: Set<() => void>) => {
    async function request(name: string, _: LockOptions, grant: () => Promise<void>) {
      const before = held.get(name) ?? Promise.resolve()
      const closed = new Promise<void>((resolve) => tab.add(resolve))
      const mine = before.then(() => Promise.race([grant(), closed]))
      held.set(name, mine)
      return mine
    }
    return request as unknown as LockManager['request']
  }
  return () => {
    const tab = new Set<() => void>()
    return { locks: { request: requestFor(tab) }, close: () => tab.forEach((release) => release()) }
  }
}

const answers = () => wait(0)
const tabs = () => {
  const openTab = locksOfBrowser()
  const texts = memoryStorage()
  return () => {
    const { locks, close } = openTab()
    const cafe = open(texts, () => NOON, locks)
    cafe.host.toTitle()
    return { ...cafe, close }
  }
}

const begun = async () => {
  const tab = tabs()
  const one = tab()
  one.host.daily({ type: 'play', mode: 'async' })
  await answers()
  ticks(one.host, 71)
  one.host.hide()
  return { tab, one }
}

describe('a ranked try where tabs have locks', () => {
  test('is not gone on with in another tab as long as the first is open', async () => {
    const { tab, one } = await begun()
    const other = tab()
    other.host.resumeUnfinished()
    await answers()
    ticks(other.host, 60)
    expect(orderOf(other.now())?.purpose.type).toBe('practice')
    resume(one)
    expect(orderOf(one.now())?.purpose.type).toBe('daily')
  })

  test('is gone on with in another once the first is closed', async () => {
    const { tab, one } = await begun()
    one.close()
    const other = tab()
    other.host.resumeUnfinished()
    await answers()
    ticks(other.host, 60)
    expect(orderOf(other.now())?.purpose.type).toBe('daily')
  })

  test('is over everywhere once it is left', async () => {
    const { tab, one } = await begun()
    one.host.toTitle()
    await answers()
    const other = tab()
    expect(other.now().kept).toEqual([])
    other.host.daily({ type: 'play', mode: 'async' })
    expect(orderOf(other.now())?.purpose.type).toBe('practice')
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

test('a title that shows another shift discards that one, and leaves the try alone', () => {
  const free = openAt()
  free.host.start({
    level: 'lunch-rush',
    seed: 4,
    mode: 'async',
    leads: [person],
    speed: 1,
    purpose: { type: 'free' },
  })
  ticks(free.host, 71)
  free.host.hide()
  const title = openAt(free.texts)
  const daily = openAt(free.texts)
  daily.host.daily({ type: 'play', mode: 'async' })
  ticks(daily.host, 71)
  title.host.discardUnfinished()
  playOf(daily.host).pause()
  resume(daily)
  expect(orderOf(daily.now())?.purpose.type).toBe('daily')
  expect(
    openAt(free.texts)
      .now()
      .kept.map(({ seed }) => seed),
  ).not.toContain(4)
})

test('a tab that is only reloaded takes no try from the one that plays it', () => {
  const { one, other } = takenOver()
  const trail = [{ name: 'title', offer: null }, writeRoute(one.now().route)]
  const again = open(one.texts, () => NOON)
  again.host.openAddress('', trail)
  expect(orderOf(again.now())?.purpose.type).toBe('daily')
  playOf(other.host).pause()
  resume(other)
  expect(orderOf(other.now())?.purpose.type).toBe('daily')
})

test('who goes on as practice is told so', () => {
  const { one } = takenOver()
  resume(one)
  expect(one.now().notices.map(({ key }) => key)).toEqual(['notice.nowPractice'])
})
