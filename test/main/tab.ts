// A browser's tab with a page of the game and, before it, some that are not the game's. What is asked
// of its history comes when it arrives. All of the game's entries are of one document here; between
// two, a browser would load the page anew, which is what `load` does.
import { vi } from 'vitest'

type Entry = {
  readonly key: string
  readonly isOutside: boolean
  readonly hash: string
  state: unknown
}
type Listener = (event: { readonly state: unknown }) => void
type Visit = 'navigate' | 'reload'

export type Browser = {
  /** Whether a traversal is counted from where the one before it leads to, or from where it ends. */
  readonly counts: 'when asked' | 'when it goes'
  /** What is written meanwhile calls off a traversal. */
  readonly isHasty: boolean
  /** Entries have keys, by which a page may ask for them. */
  readonly hasKeys: boolean
}

const OUTSIDE = 5 // pages that were visited before

export class Tab {
  visit: Visit = 'navigate'
  #entries: readonly Entry[]
  #at = OUTSIDE
  #asked: (() => number) | null = null // where that leads to
  #waitedMs = 0 // for that
  #keys = 0
  #listener: Listener | null = null
  readonly #browser: Browser

  constructor(browser: Browser) {
    this.#browser = browser
    this.#entries = Array.from({ length: OUTSIDE + 1 }, (_, at) =>
      this.#entry(null, '', at < OUTSIDE),
    )
  }

  get isOutside(): boolean {
    return this.#current.isOutside
  }

  get isUnderWay(): boolean {
    return this.#asked !== null
  }

  /** Entries of the game. */
  get length(): number {
    return this.#entries.length - OUTSIDE
  }

  get state(): unknown {
    return structuredClone(this.#current.state)
  }

  get #current(): Entry {
    return this.#entries[this.#at] ?? this.#entry(null, '', true)
  }

  /** As the page may see them. */
  get navigation() {
    const currentEntry = { index: this.#at - OUTSIDE }
    const traverseTo = (key: string) => this.#traverseTo(key)
    return { entries: () => this.#entries.slice(OUTSIDE), currentEntry, traverseTo }
  }

  replace(state: unknown): void {
    this.#current.state = structuredClone(state)
  }

  push(state: unknown, hash = this.hash): void {
    this.#entries = [...this.#entries.slice(0, this.#at + 1), this.#entry(state, hash, false)]
    this.#at++
    if (this.#browser.isHasty) this.#asked = null
  }

  go(count: number): void {
    this.#waitedMs = 0
    const before = this.#asked ?? (() => this.#at)
    const to = before() + count
    this.#asked = this.#browser.counts === 'when asked' ? () => to : () => before() + count
  }

  arrive(): void {
    const to = this.#asked?.() ?? Number.NaN
    this.#asked = null
    if (!(to in this.#entries)) return
    this.#at = to
    if (!this.isOutside) this.#listener?.({ state: this.state })
  }

  /** Time passes; what has not come after `longestMs` never does. */
  wait(ms: number, longestMs: number): void {
    this.#waitedMs += ms
    if (this.#waitedMs > longestMs) this.lose()
  }

  /** What was asked for is never done. */
  lose(): void {
    this.#asked = null
  }

  listen(listener: Listener): void {
    this.#listener = listener
  }

  /** The player's Back or Forward, but never out of the game. */
  press(count: -1 | 1): void {
    const to = (this.#asked?.() ?? this.#at) + count
    if (this.#entries[to]?.isOutside === false) this.go(count)
  }

  get hash(): string {
    return this.#current.hash
  }

  /** The fragment that is in the address already, asked for again: its entry is another, and nothing is added. */
  repeatFragment(): void {
    this.replace(null)
    this.#listener?.({ state: null })
  }

  writeFragment(): void {
    this.push(null, `#${this.#keys}`)
    this.#listener?.({ state: null })
  }

  /** The address once more, by hand or by a reload: the entry keeps what was written into it. */
  load(visit: Visit): void {
    this.visit = visit
    this.#asked = null
    this.#listener = null
  }

  #traverseTo(key: string) {
    this.#waitedMs = 0
    this.#asked = () => this.#entries.findIndex((entry) => entry.key === key)
    const committed = Promise.reject(new DOMException('Something else came first.', 'AbortError'))
    return { committed, finished: committed }
  }

  #entry(state: unknown, hash: string, isOutside: boolean): Entry {
    return { key: `${this.#keys++}`, isOutside, hash, state: structuredClone(state) }
  }
}

/** Until globals and mocks are restored, this tab is the browser. */
export function showTab(tab: Tab, { hasKeys }: Browser): void {
  class Navigation {
    readonly type = tab.visit
  }
  vi.stubGlobal('history', {
    get state() {
      return tab.state
    },
    get length() {
      return tab.length
    },
    go: (count: number) => tab.go(count),
    pushState: (state: unknown) => tab.push(state),
    replaceState: (state: unknown) => tab.replace(state),
  })
  Object.defineProperty(globalThis, 'navigation', {
    get: () => (hasKeys ? tab.navigation : undefined),
    configurable: true,
  })
  vi.stubGlobal('location', {
    pathname: '/',
    get hash() {
      return tab.hash
    },
  })
  vi.stubGlobal('addEventListener', (_: 'popstate', listener: Listener) => tab.listen(listener))
  vi.stubGlobal('PerformanceNavigationTiming', Navigation)
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => [new Navigation() as never])
}
