// The waiter as a queue of actions: first come, first served. An idle waiter is given the first that still
// makes sense; each is answered by the event that it was for.
import { NONE } from '../../sim/index.ts'
import type { Command, Level, Room, ShiftEvent } from '../../sim/index.ts'
import { endOf, isTable, moveFor } from './action.ts'
import type { Action, ActionName, End } from './action.ts'
import type { Settle } from './call.ts'

const WAITER = 0

type Cafe = {
  readonly level: Level
  readonly room: Room
  /** Send a command at the present moment; false where it is refused. */
  readonly send: (order: Command) => boolean
}

export class ActionQueue {
  readonly #cafe: Cafe
  readonly #actions: Action[] = []
  readonly #saves = new Map<number, Settle>() // what is saved in the background, by ticket

  constructor(cafe: Cafe) {
    this.#cafe = cafe
  }

  /** `on` is a ticket or a table, as the action has it; NONE for neither. */
  push(name: ActionName, on: number, settle: Settle): void {
    const { level } = this.#cafe
    const [table, ticket] = ofTickets.has(name) ? [NONE, on] : [on, NONE]
    if (table === NONE || isTable(level.floor, table)) {
      this.#actions.push({ name, table, ticket, settle, visits: 0 })
    } else settle({ ok: false, error: 'NothingToDo', table })
  }

  clear(): void {
    this.#actions.length = 0
    this.#saves.clear()
  }

  /** Give the idle waiter something to do. */
  dispatch(): void {
    const { level, room, send } = this.#cafe
    for (;;) {
      const [action] = this.#actions
      const waiter = room.waiters[WAITER]
      const isIdle = waiter?.doing.kind === 'idle' && waiter.tasks.length === 0
      if (!action || room.closed || !isIdle) return
      const move = moveFor({ level, room, waiter: WAITER }, action)
      if (move.type !== 'send') this.#end(action, move)
      else {
        action.visits++
        if (!send(move.command)) this.#end(action, { type: 'fail', error: 'NothingToDo' })
      }
    }
  }

  hear(event: ShiftEvent): void {
    if (event.type === 'orderTaken') this.#orderTaken(event)
    if (event.type === 'customerLeft' || event.type === 'turnedDown') this.#leave(event.customer)
    if (event.type === 'dishServed') this.#served(event)
    if (event.type === 'flambePaused') this.#putLast(event.ticket)
    if (event.type === 'flambeStarted') this.#slice(event.ticket)
    for (const action of this.#actions.slice()) {
      const end = endOf(event, action, WAITER)
      if (end) this.#end(action, end)
    }
  }

  #end(action: Action, end: End): void {
    const place = this.#actions.indexOf(action)
    if (place < 0) return
    this.#actions.splice(place, 1)
    const { ticket, table, settle } = action
    if (end.type === 'fail') {
      const at = this.#cafe.room.tickets[ticket]?.table ?? table
      return settle({ ok: false, error: end.error, table: at })
    }
    if (action.name === 'save') this.#saves.set(ticket, settle)
    else settle({ ok: true, value: end.value })
  }

  #orderTaken({ table, ticket, waiter }: Of<'orderTaken'>): void {
    const action = this.#actions.find((each) => isTaking(each, table))
    if (!action || waiter !== WAITER) return
    const { dish = '' } = this.#cafe.room.tickets[ticket] ?? {}
    this.#end(action, { type: 'done', value: { kind: 'order', ticket, table, dish } })
  }

  /** What is being saved in the background is done when it is served. */
  #served({ ticket, points }: Of<'dishServed'>): void {
    this.#saves.get(ticket)?.({ ok: true, value: points })
    this.#saves.delete(ticket)
  }

  #leave(customer: number): void {
    const { tickets } = this.#cafe.room
    for (const action of this.#actions.slice()) {
      const isHis = tickets[action.ticket]?.customer === customer
      if (isHis && !afterwards.has(action.name)) {
        this.#end(action, { type: 'fail', error: 'CustomerLeft' })
      }
    }
  }

  /** A flambé in slices: whoever else waits for the waiter gets a turn after each. */
  #slice(ticket: number): void {
    const sliced = this.#actions.some(
      (each) => each.name === 'serveSliced' && each.ticket === ticket,
    )
    if (sliced) this.#cafe.send({ type: 'moveOn', waiter: WAITER })
  }

  #putLast(ticket: number): void {
    const place = this.#actions.findIndex((each) => each.ticket === ticket)
    const [action] = place < 0 ? [] : this.#actions.splice(place, 1)
    if (action) this.#actions.push({ ...action, visits: 0 })
  }
}

type Of<T extends ShiftEvent['type']> = Extract<ShiftEvent, { type: T }>

/** Which actions are about a ticket; the others are about a table, or about nothing. */
const ofTickets: ReadonlySet<ActionName> = new Set([
  'handOver',
  'stand',
  'serve',
  'serveSliced',
  'pull',
  'reserve',
  'ship',
  'save',
  'saveHere',
])

/** What still makes sense when the customer has left. */
const afterwards: ReadonlySet<ActionName> = new Set(['pull', 'putBack', 'turnDown'])

function isTaking({ name, table, visits }: Action, at: number): boolean {
  return name === 'takeOrder' && table === at && visits > 0
}
