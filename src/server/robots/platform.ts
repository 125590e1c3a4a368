// What the client needs, from Node: with the same package for WebSockets as the server, for Node 20 has none.
import { WebSocket } from 'ws'
import { socketsOf } from '../../workshop/index.ts'
import type { Platform } from '../../workshop/index.ts'

export function platformOfNode(): Platform {
  return {
    fetch,
    openSocket: socketsOf(WebSocket as unknown as typeof globalThis.WebSocket),
    now: () => performance.now(),
    after(ms, then) {
      const timer = setTimeout(then, ms)
      return () => clearTimeout(timer)
    },
    random: Math.random,
  }
}
