// What the workshop's client needs of the page it runs in.
import { socketsOf } from '../../workshop/index.ts'
import type { Platform } from '../../workshop/index.ts'

export type Page = {
  readonly platform: Platform
  readonly home: string // the server's address, without a slash at the end
  readonly fill: (bytes: Uint8Array<ArrayBuffer>) => unknown // with random bits
  /** The page is seen again, or the network is back; or it goes out of sight. */
  readonly follow: (heard: { onSeen: () => void; onHidden: () => void }) => () => void
  /** Keep the screen from sleeping until the function returned is called. */
  readonly keepAwake: () => () => void
  /** To the other tabs of this browser; null where it has none. */
  readonly openChannel: (onText: (text: string) => void) => Channel | null
}

export type Channel = { readonly post: (text: string) => void }

/** This page. */
export function thisPage(): Page {
  return {
    platform: {
      fetch: (url, init) => fetch(url, init),
      openSocket: socketsOf(WebSocket),
      now: () => Date.now(), // it goes on while the machine sleeps
      after(ms, then) {
        const timer = setTimeout(then, ms)
        return () => clearTimeout(timer)
      },
      random: Math.random,
    },
    home: new URL('.', location.href).href.replace(/\/$/, ''),
    fill: (bytes) => crypto.getRandomValues(bytes),
    follow,
    keepAwake,
    openChannel,
  }
}

function openChannel(onText: (text: string) => void): Channel | null {
  try {
    const channel = new BroadcastChannel('cafe-await/rooms')
    channel.addEventListener('message', ({ data }) => onText(String(data)))
    return { post: channel.postMessage.bind(channel) }
  } catch {
    return null // a page that may store nothing
  }
}

function follow({ onSeen, onHidden }: { onSeen: () => void; onHidden: () => void }): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const change = () => (document.hidden ? onHidden() : onSeen())
  document.addEventListener('visibilitychange', change, { signal })
  addEventListener('pageshow', onSeen, { signal })
  addEventListener('online', onSeen, { signal })
  addEventListener('pagehide', onHidden, { signal })
  return () => listening.abort()
}

/** Asked again whenever the page is seen: a browser drops it with the page. Refused, it does no harm. */
export function keepAwake(): () => void {
  let isWanted = true
  let lock: WakeLockSentinel | null = null
  const ask = async () => {
    if (document.hidden) return
    try {
      const before = lock
      lock = (await navigator.wakeLock?.request('screen')) ?? null
      await before?.release()
      if (!isWanted) await lock?.release()
    } catch {
      // A low battery, or a page on plain http.
    }
  }
  document.addEventListener('visibilitychange', ask)
  void ask()
  return () => {
    isWanted = false
    document.removeEventListener('visibilitychange', ask)
    lock?.release().catch(() => {})
  }
}
