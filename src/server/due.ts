// What comes by itself in a room, when the time has come: a round that is over. Nobody's page decides it.
import { dueAt } from '../room/index.ts'
import type { Clock, RoomLog } from './seams.ts'

const LATELY_MS = 24 * 60 * 60 * 1000
const LONGEST_WAIT_MS = 60 * 60 * 1000 // timers count in 32 bits
const LEAST_WAIT_MS = 50 // where another node, or its clock, says that it is not over yet
const AGAIN_MS = 1_000 // after the database could not be reached

export class Due {
  readonly #rooms: RoomLog
  readonly #clock: Clock
  readonly #ring: (code: string) => Promise<void>
  readonly #timers = new Map<string, NodeJS.Timeout>()
  #unwatch: (() => void) | null = null
  readonly #ringing = new Set<string>()
  #isStopped = false

  /** `ring` is called when the time has come in a room. */
  constructor(rooms: RoomLog, clock: Clock, ring: (code: string) => Promise<void>) {
    this.#rooms = rooms
    this.#clock = clock
    this.#ring = ring
  }

  /** Look at the rooms in which something happened lately, and from then on at each that changes. */
  async start(): Promise<void> {
    this.#unwatch = this.#rooms.watch((code) => void this.#tryToLook(code))
    const lately = await this.#rooms.codesSince(this.#clock.now() - LATELY_MS)
    for (const code of lately) await this.#tryToLook(code)
  }

  stop(): void {
    this.#isStopped = true
    this.#unwatch?.()
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
  }

  async #tryToLook(code: string): Promise<void> {
    try {
      await this.#look(code)
    } catch {
      this.#wait(code, AGAIN_MS)
    }
  }

  async #look(code: string): Promise<void> {
    if (this.#ringing.has(code)) return
    const room = await this.#rooms.load(code)
    clearTimeout(this.#timers.get(code))
    this.#timers.delete(code)
    const due = room ? dueAt(room.state) : null
    if (due === null) return
    const waitMs = due - this.#clock.now()
    if (waitMs > 0) return this.#wait(code, Math.min(waitMs, LONGEST_WAIT_MS))
    await this.#come(code)
    this.#wait(code, LEAST_WAIT_MS)
  }

  async #come(code: string): Promise<void> {
    if (this.#ringing.has(code)) return
    this.#ringing.add(code)
    try {
      await this.#ring(code)
    } finally {
      this.#ringing.delete(code)
    }
  }

  #wait(code: string, ms: number): void {
    clearTimeout(this.#timers.get(code))
    if (this.#isStopped) return
    this.#timers.set(
      code,
      setTimeout(() => void this.#tryToLook(code), ms),
    )
  }
}
