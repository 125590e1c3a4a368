// One shift that a program plays: the simulation, its clock and what the program has asked for. It knows no
// language, and sends ordinary commands only, so that what comes of it is an ordinary replay.
import {
  command,
  hashOf,
  nextAt,
  NONE,
  openShift,
  record,
  replayOf,
  resultOf,
} from '../../sim/index.ts'
import type {
  Command,
  Level,
  Recording,
  Replay,
  Result,
  Room,
  ShiftEvent,
} from '../../sim/index.ts'
import { crewOf, drive, leadsOn } from '../../waiters/index.ts'
import type { Crew } from '../../waiters/index.ts'
import { ActionQueue } from './action-queue.ts'
import type { Answer, Call, Happening, Settle } from './call.ts'
import { cookedBy } from './cooking.ts'
import { happeningOf } from './happening.ts'

const LONGEST_SLEEP_MS = 10_000_000

type Timer = { readonly at: number; readonly settle: Settle }
type Wait = { readonly ticket: number; readonly settle: Settle }

export type Played = { readonly replay: Replay; readonly result: Result; readonly hash: string }

export class Host {
  readonly level: Level
  readonly #recording: Recording
  readonly #crew: Crew
  readonly #queue: ActionQueue
  readonly #events: ShiftEvent[] = []
  readonly #timers: Timer[] = [] // by time; of the same time, who asked first
  readonly #waits: Wait[] = [] // for dishes
  readonly #asking: Settle[] = [] // for the next raised hand
  readonly #raised: number[] = [] // hands that were given to nobody
  readonly #jobs: (() => void)[] = []
  #answers = 0
  /** Called in the order of events, as a job of its own. */
  onHappening: ((happening: Happening) => void) | null = null
  onReturn: (() => void) | null = null // a call that blocks has come back

  constructor(level: Level, seed: number) {
    this.level = level
    const shift = openShift(level, seed, level.mode ?? 'async', (event) => this.#events.push(event))
    this.#recording = record(shift)
    // The program leads the first waiter; a level's colleagues lead theirs.
    this.#crew = crewOf(leadsOn(level)).map((robot, waiter) => (waiter === 0 ? null : robot))
    const send = (order: Command) => this.send(order)
    this.#queue = new ActionQueue({ level, room: shift.state, send })
  }

  get room(): Room {
    return this.#recording.shift.state
  }

  /** ms since opening. */
  get now(): number {
    return this.room.now
  }

  get timers(): number {
    return this.#timers.length
  }

  /** Hands that are up and were given to nobody, oldest first. */
  get hands(): readonly number[] {
    return this.#raised
  }

  /** Ask for something; `settle` is called once, as a job, unless the shift closes before. */
  ask(call: Call, settle: Settle): void {
    this.#begin(call, (answer) => {
      this.#answers++
      this.#jobs.push(() => settle(answer))
    })
  }

  /** Ask, and let the shift go on until it is answered; null when it closes before. */
  block(call: Call): Answer | null {
    const box: { answer: Answer | null } = { answer: null }
    const settle: Settle = (answer) => {
      this.#answers++
      box.answer = answer
    }
    if (call.name === 'cook') this.#cookStanding(call.on, settle)
    else this.#begin(call, settle)
    while (!box.answer && this.advance());
    this.onReturn?.()
    return box.answer
  }

  /** A command of the moment: hiring, the rail. False where it is refused. */
  send(order: Command): boolean {
    const { commands } = this.room
    command(this.#recording, order)
    this.#hear()
    return this.room.commands > commands
  }

  /** What the program has to do next at this moment; null when that is nothing. */
  takeJob(): (() => void) | null {
    if (this.#jobs.length === 0) this.#queue.dispatch()
    return this.#jobs.shift() ?? null
  }

  /** Let the shift go on to the next moment at which something happens; false once it has closed. */
  advance(): boolean {
    if (this.room.closed) return false
    const before = this.#answers
    this.#queue.dispatch()
    if (this.#answers > before) return true
    const { shift } = this.#recording
    drive(this.#recording, this.#crew, Math.min(nextAt(shift), this.#timers[0]?.at ?? Infinity))
    this.#hear()
    while (this.#timers[0] && this.#timers[0].at <= this.now && !this.room.closed) {
      this.#timers.shift()?.settle({ ok: true, value: null })
    }
    return !this.room.closed
  }

  /** The whole shift; what is left of it goes on without the program. */
  finish(): Played {
    this.#queue.clear()
    this.#timers.length = 0
    this.onHappening = null
    while (this.advance()) this.#jobs.length = 0
    const { shift } = this.#recording
    return {
      replay: replayOf(this.#recording),
      result: resultOf(shift),
      hash: hashOf(shift.state),
    }
  }

  #begin({ name, on }: Call, settle: Settle): void {
    if (name === 'sleep') this.#sleep(on, settle)
    else if (name === 'nextHand') this.#nextHand(settle)
    else if (name === 'cook') this.#cook(on, settle)
    else this.#queue.push(name, on, settle)
  }

  #sleep(ms: number, settle: Settle): void {
    const at = this.now + Math.max(0, Math.min(Math.ceil(ms) || 0, LONGEST_SLEEP_MS))
    const place = this.#timers.findLastIndex((timer) => timer.at <= at)
    this.#timers.splice(place + 1, 0, { at, settle })
  }

  #nextHand(settle: Settle): void {
    const table = this.#raised.shift()
    if (table === undefined) this.#asking.push(settle)
    else settle({ ok: true, value: table })
  }

  #cook(ticket: number, settle: Settle): void {
    const place = this.room.tickets[ticket]?.place
    if (place === undefined) return settle({ ok: false, error: 'NothingToDo', table: NONE })
    if (place !== 'pad' && place !== 'burnt') return this.#awaitDish(ticket, settle)
    this.#queue.push('handOver', ticket, (answer) => {
      if (answer.ok) this.#awaitDish(ticket, settle)
      else settle(answer)
    })
  }

  /** What a blocking call looks like in the room. */
  #cookStanding(ticket: number, settle: Settle): void {
    const place = this.room.tickets[ticket]?.place
    if (place !== 'pad' && place !== 'rail' && place !== 'cooking')
      return this.#cook(ticket, settle)
    this.#queue.push('stand', ticket, (answer) => {
      if (!answer.ok) settle(answer)
    })
    this.#awaitDish(ticket, settle)
  }

  #awaitDish(ticket: number, settle: Settle): void {
    this.#waits.push({ ticket, settle })
    this.#settleWaits()
  }

  #settleWaits(): void {
    for (const wait of this.#waits.slice()) {
      const answer = cookedBy(this.level, this.room, wait.ticket)
      if (!answer) continue
      this.#waits.splice(this.#waits.indexOf(wait), 1)
      wait.settle(answer)
    }
  }

  #hear(): void {
    for (let event = this.#events.shift(); event; event = this.#events.shift()) {
      this.#hearHands(event)
      this.#queue.hear(event)
      if (this.#waits.length > 0) this.#settleWaits()
      const happening = this.onHappening && happeningOf(event, this.room)
      if (happening) this.#jobs.push(() => this.onHappening?.(happening))
    }
  }

  #hearHands(event: ShiftEvent): void {
    switch (event.type) {
      case 'handRaised': {
        const settle = this.#asking.shift()
        if (settle) settle({ ok: true, value: event.table })
        else this.#raised.push(event.table)
        return
      }
      case 'orderTaken':
      case 'customerLeft':
      case 'customerSentHome':
      case 'turnedDown': {
        const place = this.#raised.indexOf(event.table)
        if (place >= 0) this.#raised.splice(place, 1)
      }
    }
  }
}
