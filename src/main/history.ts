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
  const isMore = found !== null && (found.length > 1 || hasOffer(found[0]))
  const kept = isMore && isReturn() ? found : null
  const entries = createEntries(search)
  let depth = found ? found.length - 1 : 0 // of the browser's entry
  let isRestoring = kept !== null // the screens of before are on their way
  let isPassed = false // Back was pressed meanwhile
  let isBusy = isRestoring // or the browser is on its way
  let last: readonly [Route, string] | null = null
  let overdue: ReturnType<typeof setTimeout> | undefined

  const sync = (): void => {
    const { earlier, route } = app.getState()
    if (isBusy || (last?.[0] === route && last[1] === search())) return
    if (earlier.length < depth) return goBy(earlier.length - depth)
    const all = [...earlier, route]
    entries.write('replaceState', all.slice(0, depth + 1))
    while (depth < earlier.length) entries.write('pushState', all.slice(0, ++depth + 1))
    last = [route, search()]
  }
  const settle = (): void => {
    clearTimeout(overdue)
    const { earlier, route } = app.getState()
    const passed = isPassed && !isHeld() ? cutAt([...earlier, route], depth) : null
    isRestoring = isPassed = isBusy = false
    last = null
    if (passed) travel(app, passed)
    sync()
  }
  const goBy = (count: number): void => {
    isBusy = true
    overdue = setTimeout(settle, LONGEST_TRIP_MS)
    history.go(count)
  }
  addEventListener('popstate', ({ state }) => {
    const screens = screensOf(state)
    if (!screens) return goBy(-1) // a fragment was written into the address: that is no screen
    const from = depth
    depth = screens.length - 1
    if (isRestoring) return void (isPassed = true)
    if (isBusy) return settle()
    if (depth < from && isHeld()) return goBy(from - depth)
    const { earlier, route } = app.getState()
    const trail = cutAt([...earlier, route], depth) ?? entries.read(screens)
    last = null
    if (trail) travel(app, trail)
    else sync()
  })
  app.subscribe(sync)
  sync()
  return { kept, settle, learn: entries.learn }
}

/** Writes the browser's entries, each route coded once. */
function createEntries(search: () => string) {
  const written = new WeakMap<Route, unknown>()
  let codec: Codec = { write: ({ name }) => ({ name }), read: () => null }
  const stored = (route: Route): unknown => {
    const known = written.get(route) ?? codec.write(route)
    written.set(route, known)
    return known
  }
  return {
    write(how: 'pushState' | 'replaceState', routes: readonly Route[]): void {
      const url = location.pathname + search() + location.hash
      history[how]({ screens: routes.map(stored) }, '', url)
    },
    read: (screens: unknown) => codec.read(screens),
    learn(known: Codec): void {
      codec = known
    },
  }
}

/** The trail to the screen at that depth; null when the trail is shorter. */
function cutAt(all: readonly Route[], depth: number): Trail | null {
  const route = depth < all.length - 1 ? all[depth] : undefined
  return route ? { earlier: all.slice(0, depth), route } : null
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
