// A browser's tab with a page of the game and, before it, one that is not the game's. What is asked of
// its history comes when it arrives; a trip is counted from where the one before it leads to, as
// Chromium does.
import { vi } from 'vitest'

type Entry = { readonly isOutside: boolean; state: unknown }
type Listener = (event: { readonly state: unknown }) => void
type Visit = 'navigate' | 'reload'

export class Tab {
  visit: Visit = 'navigate'
  #entries: Entry[] = [
    { isOutside: true, state: null },
    { isOutside: false, state: null },
  ]
  #at = 1
  #asked: number | null = null
  #listener: Listener | null = null
  readonly #isHasty: boolean

  /** `isHasty` when what is written meanwhile calls off a trip. */
  constructor(isHasty: boolean) {
    this.#isHasty = isHasty
  }

  get isOutside(): boolean {
    return this.#entry.isOutside
  }

  get length(): number {
    return this.#entries.length
  }

  get state(): unknown {
    return structuredClone(this.#entry.state)
  }

  get #entry(): Entry {
    const entry = this.#entries[this.#at]
    if (!entry) throw new Error(`There is no entry ${this.#at}`)
    return entry
  }

  replace(state: unknown): void {
    this.#entry.state = structuredClone(state)
  }

  push(state: unknown): void {
    this.#entries = this.#entries.slice(0, this.#at + 1)
    this.#at = this.#entries.push({ isOutside: false, state: structuredClone(state) }) - 1
    if (this.#isHasty) this.#asked = null
  }

  go(count: number): void {
    const to = (this.#asked ?? this.#at) + count
    if (to in this.#entries) this.#asked = to
  }

  arrive(): void {
    const to = this.#asked
    this.#asked = null
    if (to === null || !(to in this.#entries)) return
    this.#at = to
    if (!this.isOutside) this.#listener?.({ state: this.state })
  }

  listen(listener: Listener): void {
    this.#listener = listener
  }

  /** The player's Back or Forward, never out of the game; it comes at once. */
  press(count: -1 | 1): void {
    const to = (this.#asked ?? this.#at) + count
    if (this.#entries[to]?.isOutside !== false) return
    this.go(count)
    this.arrive()
  }

  writeFragment(): void {
    this.push(null)
    this.#listener?.({ state: null })
  }

  /** The address once more, by hand or by a reload: the entry keeps what was written into it. */
  load(visit: Visit): void {
    this.visit = visit
    this.#asked = null
    this.#listener = null
  }
}

/** Until globals and mocks are restored, this tab is the browser. */
export function showTab(tab: Tab): void {
  class Navigation {
    readonly type = tab.visit
  }
  vi.stubGlobal('history', {
    get state() {
      return tab.state
    },
    go: (count: number) => tab.go(count),
    pushState: (state: unknown) => tab.push(state),
    replaceState: (state: unknown) => tab.replace(state),
  })
  vi.stubGlobal('location', { pathname: '/', hash: '' })
  vi.stubGlobal('addEventListener', (_: 'popstate', listener: Listener) => tab.listen(listener))
  vi.stubGlobal('PerformanceNavigationTiming', Navigation)
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => [new Navigation() as never])
}
