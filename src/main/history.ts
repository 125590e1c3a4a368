// Ties the screens to the browser's history: one entry for each screen on the way to the one that is
// up. An entry holds the whole way, so that a reload, or Forward, finds it again.
import { travel } from '../store/index.ts'
import type { AppStore, Trail } from '../store/index.ts'
import { createEntries, entryOf, whereIs } from './history-entries.ts'
import type { Codec, Entry } from './history-entries.ts'
import { createTraversal } from './history-traversal.ts'

export type HistoryOptions = {
  readonly app: AppStore
  readonly search: () => string // what the address asks for now, as in location
  /** Asked before Back leaves the screen that is up; true when it stays. */
  readonly isHeld: () => boolean
}

export type BrowserHistory = {
  /** What was on the way when the page was left; null when it opens at its first screen. */
  readonly kept: unknown
  learn(codec: Codec): void
  /** What was kept has been shown again, or cannot be: from now on the browser follows the screens. */
  settle(): void
}

export function keepHistory({ app, search, isHeld }: HistoryOptions): BrowserHistory {
  const found = entryOf(history.state)
  const kept = found && isKept(found.screens) ? found.screens : null
  const entries = createEntries(search)
  let at = whereIs(found)
  let isRestoring = kept !== null // the screens of before are on their way
  let isMoved = false // the player has gone to another entry meanwhile
  const traversal = createTraversal(() => follow(null))

  const sync = (): void => {
    const trail = app.getState()
    if (isRestoring || traversal.isOn() || entries.isLast(trail.route)) return
    const count = trail.earlier.length - at.depth
    if (count >= 0 || !traversal.go(at.place, count)) at = entries.extend(at, trail)
  }
  const follow = (trail: Trail | null): void => {
    entries.lookAnew()
    return trail ? travel(app, trail) : sync()
  }
  const settle = (): void => {
    const moved = isMoved && !isHeld() ? trailTo(app, at.depth) : null
    isRestoring = isMoved = false
    follow(moved)
  }
  const enter = (entry: Entry): void => {
    const count = at.place - entry.place
    at = whereIs(entry)
    isMoved = isRestoring
    if (traversal.end(at.place) || isRestoring || count === 0) follow(null)
    else if (count > 0 && isHeld()) traversal.go(at.place, count)
    else follow(trailTo(app, at.depth) ?? entries.read(entry.screens))
  }
  const leaveFragment = (): void => {
    if (at.place > 0 || entries.isFragmentNew()) at = { ...at, place: at.place + 1 }
    if (at.place === 0 || !traversal.go(at.place, -1)) follow(null) // before the first is not the game
  }
  hear(enter, leaveFragment)
  app.subscribe(sync)
  sync()
  return { kept, settle, learn: entries.learn }
}

/** Hear of each entry that the browser comes to; one that is not the game's is a fragment in the address. */
function hear(enter: (entry: Entry) => void, leaveFragment: () => void): void {
  addEventListener('popstate', ({ state }) => {
    const entry = entryOf(state)
    if (entry) enter(entry)
    else leaveFragment()
  })
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
