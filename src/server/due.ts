// What comes by itself in a room, when the time has come: a round that is over. Nobody's page decides it.
import { dueAt } from '../room/index.ts'
import type { Clock, RoomLog } from './seams.ts'

const LATELY_MS = 24 * 60 * 60 * 1000
const LONGEST_WAIT_MS = 60 * 60 * 1000 // timers count in 32 bits

export class Due {
  readonly #rooms: RoomLog
  readonly #clock: Clock
  readonly #ring: (code: string) => Promise<void>
  readonly #timers = new Map<string, NodeJS.Timeout>()
  #unwatch: (() => void) | null = null

  /** `ring` is called when the time has come in a room. */
  constructor(rooms: RoomLog, clock: Clock, ring: (code: string) => Promise<void>) {
    this.#rooms = rooms
    this.#clock = clock
    this.#ring = ring
  }

  /** Look at the rooms in which something happened lately, and from then on at each that changes. */
  async start(): Promise<void> {
    this.#unwatch = this.#rooms.watch((code) => void this.#look(code))
    const lately = await this.#rooms.codesSince(this.#clock.now() - LATELY_MS)
    for (const code of lately) await this.#look(code)
  }

  stop(): void {
    this.#unwatch?.()
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
  }

  async #look(code: string): Promise<void> {
    const room = await this.#rooms.load(code)
    this.#forget(code)
    const due = room ? dueAt(room.state) : null
    if (due === null) return
    const waitMs = Math.min(Math.max(0, due - this.#clock.now()), LONGEST_WAIT_MS)
    const timer = setTimeout(() => void this.#come(code), waitMs)
    this.#timers.set(code, timer)
  }

  async #come(code: string): Promise<void> {
    await this.#ring(code)
    await this.#look(code)
  }

  #forget(code: string): void {
    clearTimeout(this.#timers.get(code))
    this.#timers.delete(code)
  }
}
