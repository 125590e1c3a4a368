// A bad network: each request and each feed goes to any of the nodes, some requests and some answers get lost,
// and some of what the feed says.
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
  const somewhere = (url: string) => {
    const all = nodes()
    const home = all[Math.floor(Math.random() * all.length)] ?? HOME
    const here = url.startsWith('ws') ? HOME.replace('http', 'ws') : HOME
    return url.replace(here, url.startsWith('ws') ? home.replace('http', 'ws') : home)
  }
  const platform: Platform = {
    ...good,
    async fetch(url, init) {
      if (!isLost('requests')) return good.fetch(somewhere(url), init)
      // It does not arrive, or it does and the answer does not.
      if (Math.random() < 0.5) await good.fetch(somewhere(url), init)
      throw new TypeError('lost')
    },
    openSocket: (url, protocols, { onMessage, onLost }) =>
      good.openSocket(somewhere(url), protocols, {
        onLost,
        onMessage: (text) => {
          if (!isLost('frames')) onMessage(text)
        },
      }),
  }
  return { platform, lost }
}
