// What the client needs from wherever it runs: a page, or a test in Node.

export type OpenSocket = {
  /** Nothing happens while it is not open. */
  send(text: string): void
  /** Its handlers are not called any more. */
  close(): void
}

export type SocketHandlers = {
  readonly onMessage: (text: string) => void
  /** It could not be opened, or is no more. */
  readonly onLost: () => void
}

export type Platform = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** May throw where the page may not open one. */
  readonly openSocket: (url: string, protocols: string[], handlers: SocketHandlers) => OpenSocket
  /** Ms that only go on, also while the page sleeps if possible. */
  readonly now: () => number
  /** Returns the function that calls it off. */
  readonly after: (ms: number, then: () => void) => () => void
  /** 0 to below 1. */
  readonly random: () => number
}

/** Where what has not been acknowledged is kept over a reload; may throw. */
export type KeptText = {
  readonly read: () => string | null
  readonly write: (text: string) => void
}

const OPEN = 1 // of a WebSocket's readyState

type WebSocketMaker = new (url: string, protocols: string[]) => WebSocket

/** `openSocket` by a WebSocket of the browser, or by one that is made alike. */
export function socketsOf(Maker: WebSocketMaker): Platform['openSocket'] {
  return (url, protocols, { onMessage, onLost }) => {
    const socket = new Maker(url, protocols)
    let isClosed = false
    const lost = () => {
      if (!isClosed) onLost()
    }
    socket.addEventListener('message', ({ data }) => {
      if (!isClosed) onMessage(String(data))
    })
    socket.addEventListener('close', lost)
    socket.addEventListener('error', lost)
    return {
      send(text) {
        if (socket.readyState === OPEN) socket.send(text)
      },
      close() {
        isClosed = true
        socket.close()
      },
    }
  }
}
