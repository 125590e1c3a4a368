// What is written into the entries of the browser's history, and read from them.
import type { Route, Trail } from '../store/index.ts'

/** How routes are kept; until it is known only their names are. */
export type Codec = {
  readonly write: (route: Route) => unknown
  readonly read: (stored: unknown) => Trail | null
}

export type Entry = {
  readonly screens: readonly unknown[] // the whole way, title first
  readonly place: number // how many of the game's entries are before it
}

/** Where the browser is. */
export type Where = {
  readonly place: number
  readonly depth: number // how many screens are before the one that the entry shows
}

export function whereIs(entry: Entry | null): Where {
  return { place: entry?.place ?? 0, depth: (entry?.screens.length ?? 1) - 1 }
}

/** What is written there; null where that is nothing of the game's. */
export function entryOf(state: unknown): Entry | null {
  if (typeof state !== 'object' || state === null || !('screens' in state)) return null
  const { screens } = state
  if (!Array.isArray(screens) || screens.length === 0) return null
  const place = 'place' in state ? state.place : null // earlier versions wrote none
  return { screens, place: typeof place === 'number' ? place : screens.length - 1 }
}

type How = 'pushState' | 'replaceState'

/** Writes the browser's entries, each route coded once. `search` is what the address asks for now. */
export function createEntries(search: () => string) {
  const written = new WeakMap<Route, unknown>()
  let last: readonly [Route, string] | null = null // and what the address asked for
  const fragment = watchFragment()
  let codec: Codec = { write: ({ name }) => ({ name }), read: () => null }
  const stored = (route: Route): unknown => {
    const known = written.get(route) ?? codec.write(route)
    written.set(route, known)
    return known
  }
  const write = (how: How, routes: readonly Route[], place: number): void => {
    const url = location.pathname + search() + location.hash
    history[how]({ screens: routes.map(stored), place } satisfies Entry, '', url)
    fragment.look()
  }
  return {
    isLast: (route: Route) => last?.[0] === route && last[1] === search(),
    /** The browser is at another entry, whose writing is not known to be the last. */
    lookAnew(): void {
      last = null
      fragment.look()
    },
    isFragmentNew: fragment.isNew,
    /** Writes the entry there anew, and one more for each screen after it. Returns where the last is. */
    extend({ place, depth }: Where, { earlier, route }: Trail): Where {
      const routes = [...earlier, route]
      write('replaceState', routes.slice(0, depth + 1), place)
      let at = place
      for (let end = depth + 2; end <= routes.length; end++)
        write('pushState', routes.slice(0, end), ++at)
      last = [route, search()]
      return { place: at, depth: earlier.length }
    },
    read: (screens: unknown) => codec.read(screens),
    learn(known: Codec): void {
      codec = known
    },
  }
}

/** Tells whether a fragment has added an entry. One that is in the address already, asked for again, does not. */
function watchFragment() {
  let [length, hash] = [history.length, location.hash] // when it was looked at last
  return {
    look: () => void ([length, hash] = [history.length, location.hash]),
    isNew: () => history.length > length || location.hash !== hash,
  }
}
