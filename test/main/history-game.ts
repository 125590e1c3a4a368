// The screens of the game in a tab of its own, and all that may be done to the two.
import { vi } from 'vitest'
import { keepHistory } from '../../src/main/history.ts'
import type { BrowserHistory } from '../../src/main/history.ts'
import {
  back,
  backTo,
  createAppStore,
  go,
  isPlainName,
  replace,
  TITLE,
  trailOf,
  travel,
} from '../../src/store/index.ts'
import type { AppStore, PlainName, Trail } from '../../src/store/index.ts'
import { showTab, Tab } from './tab.ts'
import type { Browser } from './tab.ts'

export const OVERDUE_MS = 1_000
export const LOST_MS = 10_000

/** As Chromium was before its entries had keys. */
export const plain: Browser = { counts: 'when asked', isHasty: false, hasKeys: false }

export type Game = ReturnType<typeof openGame>

/** The game in a new tab; its host has come. */
export function openGame(browser: Browser = plain) {
  const tab = new Tab(browser)
  showTab(tab, browser)
  let app: AppStore
  let kept: BrowserHistory
  let isHeld = false
  let isSettled = false
  const load = (type: 'navigate' | 'reload'): void => {
    tab.load(type)
    vi.clearAllTimers() // those of the page before
    isHeld = isSettled = false
    app = createAppStore()
    kept = keepHistory({ app, search: () => '', isHeld: () => isHeld })
    kept.learn({ write: ({ name }) => ({ name }), read: trailFrom })
  }
  const settle = (): void => {
    if (isSettled) return
    isSettled = true
    const trail = trailFrom(kept.kept)
    if (trail) travel(app, trail)
    kept.settle()
  }
  load('navigate')
  settle()
  return {
    tab,
    load,
    /** The host has come. */
    settle,
    go: (name: PlainName) => go(app, { name }),
    replace: (name: PlainName) => replace(app, { name }),
    back: () => back(app),
    backToTitle: () => backTo(app, TITLE),
    hold: (to: boolean) => void (isHeld = to),
    /** The player's Back or Forward; without keys nothing else comes before it has gone. */
    press(count: -1 | 1): void {
      tab.press(count)
      if (!browser.hasKeys) tab.arrive()
    },
    /** What has not come by then never does. */
    pass(ms: number): void {
      tab.wait(ms, LOST_MS)
      vi.advanceTimersByTime(ms)
    },
    /** All that is under way comes, and what it leads to. */
    rest(): void {
      for (let round = 0; round < 4; round++) {
        tab.arrive()
        vi.advanceTimersByTime(OVERDUE_MS)
      }
    },
    route: () => app.getState().route,
    names(): readonly string[] {
      const { earlier, route } = app.getState()
      return [...earlier, route].map(({ name }) => name)
    },
    /** As the browser's entry tells. */
    stored: () => storedIn(tab.state).map(({ name }) => name),
  }
}

type Named = { readonly name: string }

function storedIn(state: unknown): readonly Named[] {
  return (state as { screens: readonly Named[] } | null)?.screens ?? []
}

function trailFrom(stored: unknown): Trail | null {
  if (!Array.isArray(stored)) return null
  const names = (stored as Named[]).map(({ name }) => name).filter(isPlainName)
  return trailOf(names.map((name) => ({ name })))
}

type Acts = Readonly<Record<string, (game: Game) => void>>

/** What the player does on a screen. */
export const taps: Acts = {
  'to the settings': (game) => game.go('settings'),
  'to the map': (game) => game.go('map'),
  'the album instead': (game) => game.replace('album'),
  back: (game) => game.back(),
  'to the title': (game) => game.backToTitle(),
}

/** What comes by itself. */
export const happenings: Acts = {
  'it arrives': (game) => game.tab.arrive(),
  'it is lost': (game) => game.tab.lose(),
  'a second passes': (game) => game.pass(OVERDUE_MS),
  'all time passes': (game) => game.pass(OVERDUE_MS + LOST_MS),
  'a fragment is written and left': (game) => {
    game.tab.writeFragment()
    game.tab.arrive()
  },
}

export const backPressed: Acts = { 'Back is pressed': (game) => game.press(-1) }

export const allActs: Acts = {
  ...taps,
  ...happenings,
  ...backPressed,
  'Forward is pressed': (game) => game.press(1),
  'a fragment is written': (game) => game.tab.writeFragment(),
  'the fragment is asked for again': (game) => game.tab.repeatFragment(),
  'the host comes': (game) => game.settle(),
  'Back is held': (game) => game.hold(true),
  'Back is not held': (game) => game.hold(false),
  'the address is written again': (game) => game.load('navigate'),
  'the page is reloaded': (game) => game.load('reload'),
}
