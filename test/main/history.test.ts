// The screens and the browser's history stay one, and the game never leads out of itself, whatever
// comes between asking the browser to go back and its having gone.
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepHistory } from '../../src/main/history.ts'
import type { BrowserHistory } from '../../src/main/history.ts'
import {
  back,
  backTo,
  createAppStore,
  go,
  isPlainName,
  TITLE,
  trailOf,
  travel,
} from '../../src/store/index.ts'
import type { AppStore, PlainName, Trail } from '../../src/store/index.ts'
import { showTab, Tab } from './tab.ts'

const OVERDUE_MS = 1_000
const screens: readonly PlainName[] = ['settings', 'map', 'album']

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the game', () => {
  test('is not left when its address is written once more and it is there at once', () => {
    const game = openGame()
    game.go('settings')
    game.load('navigate')
    game.settle()
    game.rest()
    expect(game.tab.isOutside).toBe(false)
    expect(game.names()).toEqual(['title'])
    expect(game.stored()).toEqual(['title'])
    expect(game.tab.length).toBe(3) // settings, which Forward leads to, and what was there before
  })

  test('asks a browser that is slow to go back no second time', () => {
    const game = openGame()
    game.go('settings')
    game.back()
    vi.advanceTimersByTime(OVERDUE_MS)
    expect(game.stored()).toEqual(['title'])
    game.rest()
    expect(game.tab.isOutside).toBe(false)
    expect(game.names()).toEqual(['title'])
  })

  test('comes back from a reload to its screen, also where a fragment was written meanwhile', () => {
    const game = openGame()
    game.go('settings')
    game.load('reload')
    game.tab.writeFragment()
    game.settle()
    game.rest()
    expect(game.names()).toEqual(['title', 'settings'])
    expect(game.stored()).toEqual(['title', 'settings'])
  })

  test('stays on a screen that Back may not leave', () => {
    const game = openGame()
    game.go('settings')
    game.hold(true)
    game.tab.press(-1)
    game.rest()
    expect(game.stored()).toEqual(['title', 'settings'])
  })

  test('is never led out of by itself, and its entry tells what is on screen', () => {
    const isHasty = fc.boolean()
    fc.assert(
      fc.property(isHasty, fc.array(fc.constantFrom(...acts), { maxLength: 30 }), (hasty, done) => {
        const game = openGame(hasty)
        for (const act of done) {
          act(game)
          expect(game.tab.isOutside).toBe(false)
        }
        game.hold(false)
        game.settle()
        game.rest()
        expect(game.tab.isOutside).toBe(false)
        expect(game.stored()).toEqual(game.names())
      }),
      { numRuns: 2_000 },
    )
  })
})

type Game = ReturnType<typeof openGame>

const acts: readonly ((game: Game) => void)[] = [
  ...screens.map((name) => (game: Game) => game.go(name)),
  (game) => game.back(),
  (game) => game.backToTitle(),
  (game) => game.tab.press(-1),
  (game) => game.tab.press(1),
  (game) => game.tab.writeFragment(),
  (game) => game.tab.arrive(),
  (game) => game.settle(),
  (game) => game.hold(true),
  (game) => game.hold(false),
  (game) => game.load('navigate'),
  (game) => game.load('reload'),
  () => void vi.advanceTimersByTime(OVERDUE_MS),
]

/** The game in a tab of its own; its host has come. */
function openGame(isHasty = false) {
  const tab = new Tab(isHasty)
  showTab(tab)
  let app: AppStore
  let browser: BrowserHistory
  let isHeld = false
  let isSettled = false
  const load = (type: 'navigate' | 'reload'): void => {
    tab.load(type)
    vi.clearAllTimers() // those of the page before
    isHeld = isSettled = false
    app = createAppStore()
    browser = keepHistory({ app, search: () => '', isHeld: () => isHeld })
    browser.learn({ write: ({ name }) => ({ name }), read: trailFrom })
  }
  /** The host has come. */
  const settle = (): void => {
    if (isSettled) return
    isSettled = true
    const trail = trailFrom(browser.kept)
    if (trail) travel(app, trail)
    browser.settle()
  }
  load('navigate')
  settle()
  return {
    tab,
    load,
    settle,
    go: (name: PlainName) => go(app, { name }),
    back: () => back(app),
    backToTitle: () => backTo(app, TITLE),
    hold: (to: boolean) => void (isHeld = to),
    /** All that is under way comes, and what it leads to. */
    rest(): void {
      for (let round = 0; round < 4; round++) {
        tab.arrive()
        vi.advanceTimersByTime(OVERDUE_MS)
      }
    },
    names(): readonly string[] {
      const { earlier, route } = app.getState()
      return [...earlier, route].map(({ name }) => name)
    },
    /** As the browser's entry tells. */
    stored: () => (storedIn(tab.state) ?? []).map(({ name }) => name),
  }
}

type Named = { readonly name: string }

function storedIn(state: unknown): readonly Named[] | null {
  return (state as { screens: readonly Named[] } | null)?.screens ?? null
}

function trailFrom(stored: unknown): Trail | null {
  if (!Array.isArray(stored)) return null
  const names = (stored as Named[]).map(({ name }) => name).filter(isPlainName)
  return trailOf(names.map((name) => ({ name })))
}
