// A bad network: each request and each feed goes to any of the nodes, and on to another where nobody listens, as a
// proxy leads it; some requests and some answers get lost, and some of what the feed says.
import { platformOfNode } from '../../src/server/robots/platform.ts'
import type { Platform } from '../../src/workshop/index.ts'

/** The address that clients are given; where it leads is drawn each time. */
export const HOME = 'http://any.test'

export type Network = {
  readonly platform: Platform
  /** How many were lost so far. */
  readonly lost: { requests: number; frames: number }
}

export type Losses = { readonly requests: number; readonly frames: number } // shares, 0 to 1

/** `nodes` are the addresses of those that there should be, also of one that has just died. */
export function createNetwork(nodes: () => readonly string[], losses: Losses): Network {
  const good = platformOfNode()
  const lost = { requests: 0, frames: 0 }
  const isLost = (kind: keyof Losses) => {
    const is = Math.random() < losses[kind]
    if (is) lost[kind]++
    return is
  }
  /** The addresses of all nodes for this one, in an order that is drawn. */
  const ways = (url: string) => {
    const all = [...nodes()]
    if (Math.random() < 0.5) all.reverse()
    const to = (home: string) => (url.startsWith('ws') ? home.replace(/^http/, 'ws') : home)
    return all.map((home) => url.replace(to(HOME), to(home)))
  }
  const ask = async (url: string, init: RequestInit) => {
    const [first = url, second = url] = ways(url)
    return good.fetch(first, init).catch(async (error: unknown) => {
      if (!isRefused(error)) throw error
      return good.fetch(second, init)
    })
  }
  const platform: Platform = {
    ...good,
    async fetch(url, init) {
      if (!isLost('requests')) return ask(url, init)
      // It does not arrive, or it does and the answer does not.
      if (Math.random() < 0.5) await ask(url, init)
      throw new TypeError('lost')
    },
    openSocket(url, protocols, { onMessage, onLost }) {
      const [first = url, second = url] = ways(url)
      let isSettled = false // it was opened, or the other way has been taken
      const hear = (text: string) => {
        isSettled = true
        if (!isLost('frames')) onMessage(text)
      }
      const goOn = () => {
        if (isSettled) return onLost()
        isSettled = true
        socket.close() // so that it says no more
        socket = good.openSocket(second, protocols, { onMessage: hear, onLost })
      }
      let socket = good.openSocket(first, protocols, { onMessage: hear, onLost: goOn })
      return { send: (text) => socket.send(text), close: () => socket.close() }
    },
  }
  return { platform, lost }
}

function isRefused(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: string } }
  return cause?.code === 'ECONNREFUSED'
}
