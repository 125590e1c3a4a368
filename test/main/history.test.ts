// The screens and the browser's history stay one, and the game never leads out of itself, whatever
// comes between asking the browser to go and its having gone.
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  allActs,
  backPressed,
  happenings,
  LOST_MS,
  openGame,
  OVERDUE_MS,
  plain,
  taps,
} from './history-game.ts'

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
  })

  test('is not left when it goes back while the player’s own Back is under way', () => {
    const game = openGame({ ...plain, hasKeys: true })
    game.go('settings')
    game.press(-1)
    game.back()
    game.rest()
    expect(game.tab.isOutside).toBe(false)
    expect(game.names()).toEqual(['title'])
  })

  test('is not left when the fragment in its address is asked for again', () => {
    const game = openGame()
    game.tab.repeatFragment()
    game.rest()
    expect(game.tab.isOutside).toBe(false)
    expect(game.stored()).toEqual(['title'])
  })
})

describe('a traversal', () => {
  test('is asked of a slow browser no second time', () => {
    const game = openGame()
    game.go('settings')
    game.back()
    game.pass(OVERDUE_MS)
    expect(game.stored()).toEqual(['title'])
    game.go('map')
    game.back()
    game.rest()
    expect(game.tab.isOutside).toBe(false)
    expect(game.names()).toEqual(['title'])
  })

  test('is asked for again once it is lost for good', () => {
    const game = openGame()
    game.go('settings')
    game.back()
    game.tab.lose()
    game.pass(OVERDUE_MS)
    game.pass(LOST_MS)
    game.go('map')
    game.back()
    expect(game.tab.isUnderWay).toBe(true)
  })

  test('is not waited for any more once it has come', () => {
    const game = openGame()
    game.go('settings')
    game.back()
    game.tab.arrive()
    game.pass(OVERDUE_MS)
    game.go('map')
    game.back()
    expect(game.tab.isUnderWay).toBe(true)
  })
})

describe('Back and Forward', () => {
  test('lead to the screen before and to the one after it', () => {
    const game = openGame()
    game.go('settings')
    const settings = game.route()
    game.go('map')
    game.press(-1)
    expect(game.route()).toBe(settings)
    game.press(1)
    expect(game.names()).toEqual(['title', 'settings', 'map'])
  })

  test('do so, too, after a browser that was too slow', () => {
    const game = openGame()
    game.go('settings')
    game.go('map')
    game.backToTitle()
    game.pass(OVERDUE_MS)
    game.tab.lose()
    game.press(-1)
    expect(game.names()).toEqual(['title', 'settings'])
  })

  test('stay on a screen that Back may not leave', () => {
    const game = openGame()
    game.go('settings')
    const settings = game.route()
    game.hold(true)
    game.press(-1)
    game.rest()
    expect(game.route()).toBe(settings)
    expect(game.stored()).toEqual(['title', 'settings'])
  })
})

describe('after a reload', () => {
  test('the screen comes back, and the browser stays where it is', () => {
    const game = openGame()
    game.go('settings')
    game.load('reload')
    expect(game.tab.isUnderWay).toBe(false)
    game.settle()
    expect(game.tab.isUnderWay).toBe(false)
    expect(game.names()).toEqual(['title', 'settings'])
    expect(game.stored()).toEqual(['title', 'settings'])
    expect(game.tab.length).toBe(2)
  })

  test('it comes back where a fragment was written meanwhile', () => {
    const game = openGame()
    game.go('settings')
    game.load('reload')
    game.tab.writeFragment()
    game.settle()
    game.rest()
    expect(game.names()).toEqual(['title', 'settings'])
    expect(game.stored()).toEqual(['title', 'settings'])
  })

  test.each([
    [false, ['title']],
    [true, ['title', 'settings']],
  ])('Back, pressed before the host has come, is heeded; held: %s', (isHeld, names) => {
    const game = openGame()
    game.go('settings')
    game.load('reload')
    game.press(-1)
    game.hold(isHeld)
    game.settle()
    game.rest()
    expect(game.names()).toEqual(names)
    expect(game.stored()).toEqual(names)
  })
})

const browsers = fc.record({
  counts: fc.constantFrom('when asked', 'when it goes'),
  isHasty: fc.boolean(),
  hasKeys: fc.boolean(),
})
/** Without those in which a late traversal may end anywhere: they count when it goes, and have no keys. */
const sureBrowsers = browsers.filter(({ counts, hasKeys }) => hasKeys || counts === 'when asked')
const someOf = (acts: object) => fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 30 })
const runs = { numRuns: 2_000 }

describe('whatever comes, and in whatever order', () => {
  test('the game does not lead out of itself, and the entry tells what is on screen', () => {
    const every = fc.property(browsers, someOf(allActs), (browser, acts) => {
      const game = openGame(browser)
      for (const act of acts) {
        allActs[act]?.(game)
        expect(game.tab.isOutside).toBe(false)
      }
      game.hold(false)
      game.settle()
      game.rest()
      expect(game.tab.isOutside).toBe(false)
      expect(game.stored()).toEqual(game.names())
    })
    fc.assert(every, runs)
  })

  test('nothing but a tap, or Back and Forward, changes the screen', () => {
    const either = { ...taps, ...happenings }
    const every = fc.property(sureBrowsers, someOf(either), (browser, acts) => {
      const game = openGame(browser)
      let shown = game.route()
      for (const act of acts) {
        either[act]?.(game)
        if (act in taps) shown = game.route()
        expect(game.route()).toBe(shown)
      }
    })
    fc.assert(every, runs)
  })

  test('a screen that Back may not leave stays', () => {
    const without = { ...happenings, ...backPressed }
    const every = fc.property(
      sureBrowsers,
      someOf(taps),
      someOf(without),
      (browser, before, acts) => {
        const game = openGame(browser)
        for (const act of before) taps[act]?.(game)
        game.rest()
        const held = game.route()
        game.hold(true)
        for (const act of acts) {
          without[act]?.(game)
          expect(game.route()).toBe(held)
        }
      },
    )
    fc.assert(every, runs)
  })
})
