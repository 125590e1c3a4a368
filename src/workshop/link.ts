// The link of a page to its room: over a WebSocket, or where that does not get through by requests that
// wait. It goes on by itself after sleep, dead zones and restarts of the server.
import { FEED_PROTOCOL, KEY_PREFIX } from '../wire/index.ts'
import type { FeedMessage, RequestRefusal, ViewMessage } from '../wire/index.ts'
import { waitBefore } from './backoff.ts'
import { NoAnswer } from './ask.ts'
import type { LinkOptions, LinkStatus } from './link-options.ts'
import { createFrames } from './frames.ts'
import * as timing from './timing.ts'
import { createOffset } from './offset.ts'
import type { OpenSocket } from './seams.ts'
import { withMessage } from './view.ts'
import type { RoomView } from './view.ts'

export class Link {
  readonly #options: LinkOptions
  readonly #offset = createOffset()
  #status: LinkStatus = { type: 'connecting' }
  #frames: ReturnType<typeof createFrames>
  #view: RoomView | null = null
  #socket: OpenSocket | null = null
  #polling: AbortController | null = null
  #timers: (() => void)[] = []
  #silence: (() => void) | null = null
  #tries = 0
  #stopped = true

  constructor(options: LinkOptions) {
    this.#options = options
    this.#frames = createFrames(options.as)
  }

  start(): void {
    if (!this.#stopped) return
    this.#stopped = false
    if (this.#options.prefersPolling === true) void this.#poll()
    else this.#openSocket()
  }

  stop(): void {
    this.#stopped = true
    this.#drop()
  }

  /** The page is seen again, or the network is back: find out at once whether the link still lives. */
  wake(): void {
    if (this.#stopped || this.#status.type === 'gone') return
    this.#offset.reset()
    this.#tries = 0
    const socket = this.#socket
    if (socket && this.#status.type === 'connected') {
      this.#silence?.()
      this.#silence = this.#options.platform.after(timing.WAKING_MS, () => this.#lost(socket))
      return this.#measure()
    }
    this.#drop()
    this.#openSocket()
  }

  /** The server's clock now, ms; null before it has been measured. */
  serverNow(): number | null {
    const offset = this.#offset.ms()
    return offset === null ? null : this.#options.platform.now() + offset
  }

  /** How wrong `serverNow` may be, ms. */
  clockErrorMs(): number {
    return this.#offset.errorMs()
  }

  #openSocket(): void {
    const { client, platform, code, key, as } = this.#options
    const url = `${client.home.replace(/^http/, 'ws')}/api/v1/rooms/${code}/feed?as=${as}`
    this.#setStatus({ type: 'connecting' })
    this.#frames = createFrames(as)
    try {
      const socket = platform.openSocket(url, [FEED_PROTOCOL, `${KEY_PREFIX}${key}`], {
        onMessage: (text) => {
          if (socket === this.#socket) this.#hear(JSON.parse(text) as FeedMessage)
        },
        onLost: () => this.#lost(socket),
      })
      this.#socket = socket
      this.#silence = platform.after(timing.OPEN_MS, () => this.#lost(socket))
      const ask = () => (this.#status.type === 'connecting' ? this.#ping() : undefined)
      for (const ms of timing.ASK_FOR_VIEW_MS) this.#later(ms, ask) // the first view may have got lost
    } catch {
      void this.#poll()
    }
  }

  #hear(message: FeedMessage): void {
    const { type } = this.#status
    if (type === 'connected' || message.type === 'view') {
      this.#silence?.()
      this.#silence = null
    }
    switch (message.type) {
      case 'view':
        if (this.#status.type !== 'connected') this.#connected('socket')
        if (this.#frames.isToAsk(message, this.#options.platform.now())) this.#ping()
        return this.#show(message)
      case 'pong':
        return this.#offset.note(message.sent, this.#options.platform.now(), message.at)
      case 'gone':
        return message.reason === 'restarting' ? undefined : this.#gone(message.reason)
      default:
        return message satisfies never
    }
  }

  #connected(by: 'socket' | 'polling'): void {
    this.#tries = 0
    this.#setStatus({ type: 'connected', by })
    if (by === 'socket') {
      this.#options.onPrefersPolling?.(false)
      this.#measure()
      this.#pingLater()
    }
  }

  #show(message: ViewMessage): void {
    const view = withMessage(this.#view, message)
    this.#view = view
    if (view) this.#options.onView(view)
  }

  /** Several pings, so that one of them is quick. */
  #measure(): void {
    for (let number = 0; number < timing.FIRST_PINGS; number++) {
      this.#later(number * timing.FIRST_PING_GAP_MS, () => this.#ping())
    }
  }

  #pingLater(): void {
    this.#later(timing.PING_EVERY_MS, () => {
      this.#ping()
      this.#pingLater()
    })
  }

  #ping(): void {
    const socket = this.#socket
    if (!socket) return
    const sent = this.#options.platform.now()
    socket.send(JSON.stringify({ type: 'ping', sent, heard: this.#frames.heard() }))
    this.#silence ??= this.#options.platform.after(timing.ANSWER_MS, () => this.#lost(socket))
  }

  /** The socket is no more: ask by a request whether the server is there, and what it says. */
  #lost(socket: OpenSocket): void {
    if (socket !== this.#socket || this.#stopped) return
    const wasConnected = this.#status.type === 'connected'
    this.#drop()
    if (!wasConnected) return void this.#poll()
    this.#setStatus({ type: 'connecting' })
    this.#tryAgain()
  }

  async #poll(): Promise<void> {
    const polling = new AbortController()
    this.#polling = polling
    let after = 0
    try {
      await this.#measureByRequests()
      while (!polling.signal.aborted) after = await this.#pollOnce(after, polling.signal)
    } catch (error) {
      if (polling.signal.aborted || this.#stopped) return
      if (!(error instanceof NoAnswer)) throw error
      this.#drop()
      this.#setStatus({ type: 'offline' })
      this.#tryAgain()
    }
  }

  /** The cursor after it. */
  async #pollOnce(after: number, signal: AbortSignal): Promise<number> {
    const { client, code, key, as } = this.#options
    const answer = await client.poll(code, key, as, after, signal)
    if (signal.aborted) return after
    if (!answer.ok) {
      if (answer.reason === 'tooFast') await this.#sleep(timing.TOO_FAST_MS)
      else this.#gone(answer.reason)
      return after
    }
    if (this.#status.type !== 'connected') this.#pollingBegins()
    if (!answer.view) return after
    this.#show(answer.view)
    if (answer.view.own?.isKicked) this.#gone('kicked')
    return answer.view.seq
  }

  #pollingBegins(): void {
    this.#connected('polling')
    this.#options.onPrefersPolling?.(true)
    this.#later(timing.TRY_SOCKET_EVERY_MS, () => {
      this.#drop()
      this.#openSocket()
    })
  }

  async #measureByRequests(): Promise<void> {
    const { client, platform } = this.#options
    for (let number = 0; number < timing.FIRST_PINGS / 2; number++) {
      const sent = platform.now()
      const at = await client.time()
      this.#offset.note(sent, platform.now(), at)
    }
  }

  #tryAgain(): void {
    this.#tries++
    const { random } = this.#options.platform
    this.#later(waitBefore(this.#tries, random()), () => this.#openSocket())
  }

  #gone(reason: RequestRefusal | 'deleted' | 'elsewhere'): void {
    this.#drop()
    this.#setStatus({ type: 'gone', reason })
  }

  /** Let go of socket, requests and timers. */
  #drop(): void {
    const socket = this.#socket
    this.#socket = null
    socket?.close()
    this.#polling?.abort()
    this.#polling = null
    this.#silence?.()
    this.#silence = null
    for (const off of this.#timers) off()
    this.#timers = []
  }

  #later(ms: number, then: () => void): void {
    this.#timers.push(this.#options.platform.after(ms, then))
  }

  async #sleep(ms: number): Promise<void> {
    await new Promise<void>((resolve) => void this.#options.platform.after(ms, resolve))
  }

  #setStatus(status: LinkStatus): void {
    this.#status = status
    this.#options.onStatus(status)
  }
}
