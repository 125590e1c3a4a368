// What the workshop's client needs, under the hand of a test: its clock, its network, its sockets.
import type { Platform, SocketHandlers } from '../../src/workshop/index.ts'

export type Opened = {
  readonly handlers: SocketHandlers
  readonly sent: string[]
  isClosed: boolean
}

type Answer = (url: string) => object | null | 'waits' // null: no network

export function fakePage(answer: Answer) {
  const page = { now: 0, sockets: [] as Opened[], requests: [] as [string, RequestInit][] }
  const timers = new Set<{ readonly at: number; readonly act: () => void }>()
  const platform: Platform = {
    now: () => page.now,
    random: () => 0.5,
    after(ms, act) {
      const timer = { at: page.now + ms, act }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    async fetch(url, init) {
      page.requests.push([url, init])
      const said = answer(url)
      if (said === 'waits') return new Promise(() => {})
      if (said === null) throw new TypeError('Failed to fetch')
      return Response.json(said)
    },
    openSocket(_url, _protocols, handlers) {
      const opened: Opened = { handlers, sent: [], isClosed: false }
      page.sockets.push(opened)
      return {
        send: (text) => void opened.sent.push(text),
        close: () => void (opened.isClosed = true),
      }
    },
  }
  /** Let time pass, and what falls due in it happen. */
  const pass = async (ms: number): Promise<void> => {
    const end = page.now + ms
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      const next = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0]
      if (!next) break
      timers.delete(next)
      page.now = Math.max(page.now, next.at)
      next.act()
    }
    page.now = end
  }
  return { page, platform, pass }
}
