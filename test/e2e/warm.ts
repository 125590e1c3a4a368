// One context of the browser for many tests. Playwright's own reuse throws away what has been fetched
// and compiled, and to do that anew is half of what a page load costs. Here a page is new for each
// test, and what is stored, allowed and routed is taken away; only the browser's cache is kept.
import type { Browser, BrowserContext, Page } from '@playwright/test'

const KEPT = 3 // contexts; tests of a file seldom ask for more

type Kept = { readonly context: BrowserContext; readonly keeper: Page }

export class WarmContexts {
  readonly #browser: Browser
  readonly #kept = new Map<string, Kept>()

  constructor(browser: Browser) {
    this.#browser = browser
  }

  /** A context as new, but for its cache; `key` tells of all that a context is made with. */
  async take(key: string, script: string): Promise<BrowserContext> {
    const kept = this.#kept.get(key) ?? (await this.#open(script))
    this.#kept.delete(key)
    this.#kept.set(key, kept) // as the latest
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT && oldest !== undefined) await this.drop(oldest)
    await kept.keeper.evaluate(emptyStorage)
    return kept.context
  }

  /** Its pages are closed, and nothing that they were told or allowed is left. */
  async giveBack(key: string): Promise<void> {
    const kept = this.#kept.get(key)
    if (!kept) return
    const { context, keeper } = kept
    const pages = context.pages().filter((page) => page !== keeper)
    await Promise.all([
      ...pages.map((page) => page.close()),
      context.setOffline(false),
      context.clearCookies(),
      context.clearPermissions(),
      context.unrouteAll({ behavior: 'ignoreErrors' }),
    ])
  }

  async drop(key: string): Promise<void> {
    const kept = this.#kept.get(key)
    this.#kept.delete(key)
    await kept?.context.close()
  }

  async closeAll(): Promise<void> {
    for (const key of this.#kept.keys()) await this.drop(key)
  }

  /** With a page of the game's origin that stays, as its process and what that has compiled do then. */
  async #open(script: string): Promise<Kept> {
    const context = await this.#browser.newContext()
    await context.addInitScript({ content: script })
    const keeper = await context.newPage()
    await keeper.goto('/apple-touch-icon.png')
    return { context, keeper }
  }
}

/** In the page. */
async function emptyStorage(): Promise<void> {
  localStorage.clear()
  for (const name of await caches.keys()) await caches.delete(name)
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name)
}
