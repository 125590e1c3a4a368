// Ties the screens to the browser's history: one entry for each screen on the way to the one that is
// up. An entry holds the whole way, so that a reload, or Forward, finds it again.
import { travel } from '../store/index.ts'
import type { AppStore, Route, Trail } from '../store/index.ts'

export type HistoryOptions = {
  readonly app: AppStore
  readonly search: () => string // what the address asks for now, as in location
  /** Asked before Back leaves the screen that is up; true when it stays. */
  readonly isHeld: () => boolean
}

/** How routes are kept; until it is known only their names are. */
export type Codec = {
  readonly write: (route: Route) => unknown
  readonly read: (stored: unknown) => Trail | null
}

export type BrowserHistory = {
  /** What was on the way when the page was left; null when it opens at its first screen. */
  readonly kept: unknown
  learn(codec: Codec): void
  /** What was kept has been shown again, or cannot be: from now on the browser follows the screens. */
  settle(): void
}

const LONGEST_TRIP_MS = 1_000 // between asking the browser to go back and its having gone

export function keepHistory({ app, search, isHeld }: HistoryOptions): BrowserHistory {
  const found = screensOf(history.state)
  const kept = found && isKept(found) ? found : null
  const entries = createEntries(search)
  let depth = found ? found.length - 1 : 0 // of the browser's entry
  let isRestoring = kept !== null // the screens of before are on their way
  let isPassed = false // Back was pressed meanwhile
  const trip = createTrip(() => follow(null))

  const sync = (): void => {
    const { earlier, route } = app.getState()
    if (isRestoring || trip.isOn() || entries.isLast(route)) return
    if (earlier.length < depth && trip.go(earlier.length - depth)) return
    entries.extend(Math.min(depth, earlier.length), earlier, route)
    depth = earlier.length
  }
  const follow = (trail: Trail | null): void => {
    entries.forgetLast()
    if (trail) travel(app, trail)
    else sync()
  }
  const settle = (): void => {
    const passed = isPassed && !isHeld() ? trailTo(app, depth) : null
    isRestoring = isPassed = false
    follow(passed)
  }
  addEventListener('popstate', ({ state }) => {
    const screens = screensOf(state)
    // A fragment was written into the address: that is no screen.
    if (!screens) return trip.isOn() || trip.go(-1) ? undefined : follow(null)
    const from = depth
    depth = screens.length - 1
    isPassed = isRestoring
    if (trip.end() || isRestoring) return follow(null)
    if (depth < from && isHeld() && trip.go(from - depth)) return
    follow(trailTo(app, depth) ?? entries.read(screens))
  })
  app.subscribe(sync)
  sync()
  return { kept, settle, learn: entries.learn }
}

/**
 * The browser's way through its own entries: it goes some time after it is asked, or never. It counts
 * from the entry that it is on its way to, so two trips at once would add up and lead out of the game.
 */
function createTrip(onOverdue: () => void) {
  let state: 'none' | 'on' | 'overdue' = 'none'
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    isOn: () => state === 'on',
    /** False when it does not go, as the trip before is overdue and may be made yet. */
    go(count: number): boolean {
      if (state !== 'none') return false
      state = 'on'
      timer = setTimeout(() => {
        state = 'overdue'
        onOverdue()
      }, LONGEST_TRIP_MS)
      history.go(count)
      return true
    },
    /** The browser has gone; true when that was waited for. */
    end(): boolean {
      const wasOn = state === 'on'
      clearTimeout(timer)
      state = 'none'
      return wasOn
    },
  }
}

/** Writes the browser's entries, each route coded once. */
function createEntries(search: () => string) {
  const written = new WeakMap<Route, unknown>()
  let last: readonly [Route, string] | null = null // and what the address asked for
  let codec: Codec = { write: ({ name }) => ({ name }), read: () => null }
  const stored = (route: Route): unknown => {
    const known = written.get(route) ?? codec.write(route)
    written.set(route, known)
    return known
  }
  const write = (how: 'pushState' | 'replaceState', routes: readonly Route[]): void => {
    const url = location.pathname + search() + location.hash
    history[how]({ screens: routes.map(stored) }, '', url)
  }
  return {
    isLast: (route: Route) => last?.[0] === route && last[1] === search(),
    forgetLast: () => void (last = null),
    /** Writes the entry at that depth anew, and one more for each screen after it. */
    extend(depth: number, earlier: readonly Route[], route: Route): void {
      const routes = [...earlier, route]
      write('replaceState', routes.slice(0, depth + 1))
      for (let end = depth + 2; end <= routes.length; end++)
        write('pushState', routes.slice(0, end))
      last = [route, search()]
    },
    read: (screens: unknown) => codec.read(screens),
    learn(known: Codec): void {
      codec = known
    },
  }
}

/** The trail to an earlier screen at that depth; null where there is none. */
function trailTo(app: AppStore, depth: number): Trail | null {
  const { earlier } = app.getState()
  const route = earlier[depth]
  return route ? { earlier: earlier.slice(0, depth), route } : null
}

/** Whether these screens are shown again when the page opens. */
function isKept(screens: readonly unknown[]): boolean {
  return (screens.length > 1 || hasOffer(screens[0])) && isReturn()
}

/** Reached by a reload or from another page. Typing the address again starts the game afresh. */
function isReturn(): boolean {
  const [visit] = performance.getEntriesByType('navigation')
  return !(visit instanceof PerformanceNavigationTiming) || visit.type !== 'navigate'
}

/** A title with screens after it. */
function hasOffer(title: unknown): boolean {
  return typeof title === 'object' && title !== null && 'offer' in title && title.offer !== null
}

function screensOf(state: unknown): readonly unknown[] | null {
  if (typeof state !== 'object' || state === null || !('screens' in state)) return null
  const { screens } = state
  return Array.isArray(screens) && screens.length > 0 ? screens : null
}
