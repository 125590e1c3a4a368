// What happened, in the past tense. Events and the read-only state are the only ways out.
import type { Command, Refusal } from './command.ts'
import type { SaleEvent } from './sale-event.ts'
import type { CustomerPhase } from './state.ts'

/** A waiter and the station that it is about. */
type AtStation<Type extends string> = Type extends string
  ? {
      readonly type: Type
      readonly at: number
      readonly waiter: number
      readonly station: number
    }
  : never

/** A waiter and the customer at a table. */
type AtTable<Type extends string> = Type extends string
  ? {
      readonly type: Type
      readonly at: number
      readonly waiter: number
      readonly customer: number
      readonly table: number
    }
  : never

/** A cook and a ticket. */
type AtCook<Type extends string> = Type extends string
  ? {
      readonly type: Type
      readonly at: number
      readonly cook: number
      readonly ticket: number
    }
  : never

/** A waiter and a ticket. */
type OfTicket<Type extends string> = Type extends string
  ? {
      readonly type: Type
      readonly at: number
      readonly waiter: number
      readonly ticket: number
    }
  : never

/** `at` is ms since opening; customers, tickets, cooks and waiters are indices into the state. */
export type ShiftEvent =
  | { readonly type: 'customerArrived'; readonly at: number; readonly customer: number }
  | { readonly type: 'customerQueued'; readonly at: number; readonly customer: number }
  | {
      readonly type: 'customerSeated'
      readonly at: number
      readonly customer: number
      readonly table: number
    }
  | {
      readonly type: 'handRaised'
      readonly at: number
      readonly customer: number
      readonly table: number
    }
  | AtStation<'visitAdded' | 'visitChanged' | 'visitDropped'>
  | AtStation<'waiterDeparted' | 'waiterArrived' | 'waiterShrugged'>
  | {
      readonly type: 'orderTaken'
      readonly at: number
      readonly waiter: number
      readonly customer: number
      readonly table: number
      readonly ticket: number
    }
  /** An empty cup comes before the task list. */
  | AtTable<'refillCalled' | 'refillPoured' | 'potLeft'>
  /** The ticket on the pad has its table number now. */
  | {
      readonly type: 'ticketNumbered'
      readonly at: number
      readonly waiter: number
      readonly customer: number
      readonly table: number
      readonly ticket: number
    }
  | {
      readonly type: 'writingStarted'
      readonly at: number
      readonly waiter: number
      readonly ticket: number
    }
  | {
      readonly type: 'ticketHandedOver'
      readonly at: number
      readonly waiter: number
      readonly ticket: number
    }
  /** The rail was full: the ticket stays on the pad. */
  | {
      readonly type: 'ticketRefused'
      readonly at: number
      readonly waiter: number
      readonly ticket: number
    }
  | AtCook<'cookingStarted' | 'dishDone' | 'dishBurnt'>
  | SaleEvent
  /** Nothing interrupts it. */
  | AtTable<'chatStarted'>
  | {
      readonly type: 'chatEnded'
      readonly at: number
      readonly waiter: number
      readonly customer: number
      readonly table: number
      readonly points: number
    }
  /** With an apology: the ticket is on the pad again. */
  | OfTicket<'burntTakenBack'>
  | OfTicket<'makingStarted' | 'drinkMade' | 'dishPickedUp'>
  /** A quick wish, which a waiter between two visits answers by itself. */
  | { readonly type: 'inputCame'; readonly at: number; readonly table: number }
  | {
      readonly type: 'inputAnswered'
      readonly at: number
      readonly waiter: number
      readonly table: number
      readonly waitedMs: number
    }
  /** An input has waited for too long. */
  | { readonly type: 'freezeStarted'; readonly at: number; readonly table: number }
  | { readonly type: 'freezeEnded'; readonly at: number; readonly frozenMs: number }
  /** What blocks is done by the waiter, to the end. */
  | {
      readonly type: 'saveStarted'
      readonly at: number
      readonly waiter: number
      readonly ticket: number
      readonly blocks: boolean
    }
  /** It goes on in the background. */
  | OfTicket<'saveHandedOver'>
  /** The dish is at the table; its last touch is the waiter's own work. */
  | {
      readonly type: 'flambeStarted'
      readonly at: number
      readonly waiter: number
      readonly customer: number
      readonly table: number
      readonly ticket: number
    }
  | {
      readonly type: 'flambePaused'
      readonly at: number
      readonly waiter: number
      readonly customer: number
      readonly table: number
      readonly ticket: number
    }
  | {
      readonly type: 'dishServed'
      readonly at: number
      readonly waiter: number
      readonly customer: number
      readonly table: number
      readonly ticket: number
      readonly satisfaction: number
      readonly points: number
    }
  /** Of a menu, and not the last: it earns nothing by itself. */
  | {
      readonly type: 'courseServed'
      readonly at: number
      readonly waiter: number
      readonly customer: number
      readonly table: number
      readonly ticket: number
    }
  /** The waiter has asked for the next course before this one was eaten. */
  | AtTable<'askedTooEarly'>
  | {
      readonly type: 'customerFinished'
      readonly at: number
      readonly customer: number
      readonly table: number
    }
  | {
      readonly type: 'customerLeft'
      readonly at: number
      readonly customer: number
      readonly table: number
      readonly phase: CustomerPhase
    }
  /** At closing time, without having ordered. */
  | {
      readonly type: 'customerSentHome'
      readonly at: number
      readonly customer: number
      readonly table: number // or NONE
    }
  /** The door shuts. */
  | { readonly type: 'lastCall'; readonly at: number }
  /** Closing time: no more orders; what has been ordered may still be served. */
  | { readonly type: 'overtimeStarted'; readonly at: number }
  | { readonly type: 'ticketPulled'; readonly at: number; readonly ticket: number }
  /** By a waiter's hand, before the dish was done. */
  | {
      readonly type: 'pullDone'
      readonly at: number
      readonly waiter: number
      readonly ticket: number
    }
  /** Too late: the dish is on the plate already. */
  | {
      readonly type: 'pullRefused'
      readonly at: number
      readonly waiter: number
      readonly ticket: number
    }
  /** A dish is done that nobody waits for any more. */
  | AtCook<'dishWasted'>
  | {
      readonly type: 'standingStarted'
      readonly at: number
      readonly waiter: number
      readonly ticket: number
      readonly byChoice: boolean
    }
  | {
      readonly type: 'standingEnded'
      readonly at: number
      readonly waiter: number
      readonly stoodMs: number
    }
  /** A second pair of hands comes to work, or stays on. */
  | { readonly type: 'waiterHired'; readonly at: number; readonly waiter: number }
  /** It finishes what it has in hand first. */
  | { readonly type: 'waiterDismissed'; readonly at: number; readonly waiter: number }
  | { readonly type: 'waiterWentHome'; readonly at: number; readonly waiter: number }
  | { readonly type: 'shiftClosed'; readonly at: number }
  | {
      readonly type: 'refused'
      readonly at: number
      readonly command: Command
      readonly reason: Refusal
    }

export type ShiftEventType = ShiftEvent['type']
export type Emit = (event: ShiftEvent) => void
