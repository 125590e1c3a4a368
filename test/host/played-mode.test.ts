// A level that is played in one mode only, asked for in the other: it opens in its own, and says so.
import { describe, expect, test, vi } from 'vitest'
import type { Order } from '../../src/play/index.ts'
import { addEntry, createScoresStore, go } from '../../src/store/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { person, robotLead } from '../../src/waiters/index.ts'
import { fetchWords } from '../../src/words/index.ts'
import { entry } from '../store/entries.ts'
import { memoryStorage } from '../support/storage.ts'
import { damaged, open, playOf, stopTimers, ticks } from './cafe.ts'

stopTimers()

type Cafe = ReturnType<typeof open>
const told = ({ now }: Cafe) => now().notices.map(({ key }) => key)
const orderOf = (level: string, mode: Mode): Order => ({
  level,
  seed: 7,
  mode,
  leads: [person],
  speed: 1,
  purpose: { type: 'free' },
})

const both = [
  ['drop-the-ticket', 'blocking', 'async'],
  ['stand-and-wait', 'async', 'blocking'],
] as const

describe.each(both)('%s, asked for in %s', (level, mode, only) => {
  const opened = { route: { name: 'shift', order: { level, mode: only } } }

  test('by the address opens in its only mode, and says so', () => {
    const cafe = open()
    cafe.host.openAddress(`?level=${level}&mode=${mode}`, null)
    expect(cafe.now()).toMatchObject(opened)
    expect(playOf(cafe.host).room.mode).toBe(only)
    expect(told(cafe)).toEqual([`notice.onlyMode.${only}`])
  })

  test('by a robot’s address is its only mode, too', () => {
    const cafe = open()
    cafe.host.openAddress(`?level=${level}&mode=${mode}&waiter=nearest`, null)
    expect(cafe.now()).toMatchObject(opened)
    expect(playOf(cafe.host).leads).toEqual([robotLead('nearest')])
  })

  test('by anything else that starts a shift is its only mode', () => {
    const cafe = open()
    cafe.host.start(orderOf(level, mode))
    expect(cafe.now()).toMatchObject(opened)
    expect(told(cafe)).toEqual([`notice.onlyMode.${only}`])
  })

  test('by the page as it was before a reload is its only mode', () => {
    const cafe = open()
    const kept = { level, seed: 7, mode, speed: 1, purpose: { type: 'free' } }
    cafe.host.openAddress('', [{ name: 'shift', order: kept }])
    expect(cafe.now()).toMatchObject(opened)
    expect(playOf(cafe.host).room.mode).toBe(only)
  })

  test('by a link is offered in its only mode, and says so', async () => {
    const cafe = open()
    cafe.host.openLink(`#play=${level}.7.${mode}`)
    const offer = { level, seed: 7, mode: only }
    expect(cafe.now()).toMatchObject({ route: { name: 'title', offer } })
    await vi.waitFor(() => expect(told(cafe)).toEqual([`notice.onlyMode.${only}`]))
  })

  test('while that mode was left in the middle is offered to go on with', () => {
    const texts = memoryStorage()
    const before = open(texts)
    before.host.start(orderOf(level, only))
    ticks(before.host, 100)
    playOf(before.host).pause()
    const cafe = open(texts)
    cafe.host.openAddress(`?level=${level}&mode=${mode}&seed=7`, null)
    expect(cafe.now()).toMatchObject({ route: { name: 'title' }, lastUnfinished: { mode: only } })
    expect(told(cafe)).toEqual([]) // it is not open yet
    cafe.host.discardUnfinished()
    expect(cafe.now()).toMatchObject(opened)
    expect(told(cafe)).toEqual([`notice.onlyMode.${only}`])
  })

  test('has its earlier scores for ever', () => {
    const texts = memoryStorage()
    const cafe = open(texts)
    addEntry(cafe.scores, entry({ id: 'old', score: 120, level, mode }))
    const again = createScoresStore(texts, damaged)
    expect(again.getState().entries).toEqual(cafe.scores.getState().entries)
    expect(again.getState().entries).toMatchObject([{ id: 'old', result: { score: 120, mode } }])
  })
})

describe.each(both)('that %s is not played in %s', (level, mode) => {
  test('is said no longer than the shift is on', () => {
    const cafe = open()
    cafe.host.openAddress(`?level=${level}&mode=${mode}`, null)
    playOf(cafe.host).pause()
    expect(told(cafe)).toHaveLength(1)
    cafe.host.toTitle()
    expect(told(cafe)).toEqual([])
  })

  test('is said of a link no longer than it is offered', async () => {
    const cafe = open()
    cafe.host.openLink(`#play=${level}.7.${mode}`)
    await vi.waitFor(() => expect(told(cafe)).toHaveLength(1))
    go(cafe.app, { name: 'settings' })
    expect(told(cafe)).toEqual([])
  })

  test('is not said of a link that was left before there were words for it', async () => {
    const cafe = open()
    cafe.host.openLink(`#play=${level}.7.${mode}`)
    go(cafe.app, { name: 'settings' })
    await fetchWords()
    await Promise.resolve() // whoever waited for them longer has had their turn
    expect(told(cafe)).toEqual([])
  })
})

test.each(both)(
  '%s without a mode opens in its own, and nothing is to be said',
  (level, _, only) => {
    const cafe = open()
    cafe.host.openAddress(`?level=${level}`, null)
    expect(cafe.now()).toMatchObject({ route: { order: { level, mode: only } } })
    expect(told(cafe)).toEqual([])
  },
)
