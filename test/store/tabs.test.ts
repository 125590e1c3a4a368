// Two and three tabs on one storage. A tab may write before it has heard what another wrote, as
// tabs of their own process do: in the end no score is lost and every tab shows the same.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { syncTabs } from '../../src/host/index.ts'
import { addEntry, createScoresStore, deleteEntry, mergeStored } from '../../src/store/index.ts'
import type { ScoresStore, TextStorage } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import { entry } from './entries.ts'

type Tab = { readonly scores: ScoresStore; readonly news: () => number; hear(): void }

/** Each sees its own writes at once and the others' when it hears of them. */
function openTabs(count: number): readonly Tab[] {
  const shared = new Map<string, string>()
  const waiting = Array.from({ length: count }, (): (() => void)[] => [])
  return waiting.map((own, index) => {
    const seen = new Map<string, string>()
    const texts: TextStorage = {
      getItem: (key) => seen.get(key) ?? null,
      setItem(key, text) {
        if (shared.get(key) === text) return
        for (const map of [shared, seen]) map.set(key, text)
        const tell = (other: number) => waiting[other]?.push(() => tabs[other]?.take(key))
        waiting.forEach((_, other) => void (other !== index && tell(other)))
      },
      removeItem: () => {},
    }
    const scores = createScoresStore(texts, (key) => expect.fail(key))
    const take = (key: string) => {
      seen.set(key, shared.get(key) ?? '')
      mergeStored(scores)
    }
    tabs[index] = { take }
    return { scores, news: () => own.length, hear: () => own.shift()?.() }
  })
}
let tabs: { take(key: string): void }[] = []

const step = fc.record({
  tab: fc.nat(2),
  what: fc.constantFrom('finish', 'finish', 'delete', 'hear', 'hear'),
})

describe('open tabs', () => {
  test.each([2, 3])('%i of them lose nothing, in whatever order they write and hear', (count) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        tabs = []
        const all = openTabs(count)
        const alive = new Set<string>()
        steps.forEach(({ tab, what }, turn) => {
          const { scores, hear } = at(all, tab % count)
          const [first] = scores.getState().entries
          if (what === 'hear') hear()
          if (what === 'finish') addEntry(scores, entry({ id: `${turn}`, score: turn }))
          if (what === 'finish') alive.add(`${turn}`)
          if (what !== 'delete' || !first) return
          deleteEntry(scores, first.id)
          alive.delete(first.id)
        })
        for (let turn = 0; turn < 400 && all.some(({ news }) => news() > 0); turn++) {
          at(all, turn % count).hear()
        }
        expect(all.map(({ news }) => news())).toEqual(all.map(() => 0)) // they come to rest
        for (const { scores } of all) {
          const ids = scores.getState().entries.map(({ id }) => id)
          expect(new Set(ids)).toEqual(alive)
          expect(ids).toHaveLength(alive.size)
        }
      }),
    )
  })

  test('hear of each other by the browser’s own event, until they stop listening', () => {
    const storage = memoryStorage()
    const [one, other] = [open(storage), open(storage)]
    const page = new EventTarget()
    const stop = syncTabs(other, page)
    const write = (id: string) => {
      addEntry(one, entry({ id, score: 1 }))
      const newValue = storage.getItem('cafe-await/runs')
      page.dispatchEvent(Object.assign(new Event('storage'), { key: 'cafe-await/runs', newValue }))
    }
    write('a')
    expect(other.getState().entries).toHaveLength(1)
    stop()
    write('b')
    expect(other.getState().entries).toHaveLength(1)
  })

  test('do not write again what was cleared on purpose', () => {
    const storage = memoryStorage()
    const scores = open(storage)
    addEntry(scores, entry({ id: 'a', score: 1 }))
    const page = new EventTarget()
    syncTabs(scores, page)
    storage.removeItem('cafe-await/runs')
    page.dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }))
    expect(storage.getItem('cafe-await/runs')).toBeNull()
  })
})

function open(storage: TextStorage): ScoresStore {
  return createScoresStore(storage, (key) => expect.fail(key))
}

function at(all: readonly Tab[], index: number): Tab {
  const [tab] = all.slice(index)
  if (!tab) throw new Error(`no tab ${index}`)
  return tab
}
