// What a special rule may answer to: the moments of a shift, all of them optional.
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import type { Floor, Level } from '../level.ts'
import type { Concern } from '../random.ts'
import type { Customer, DeepReadonly, Room } from '../state.ts'
import type { Plan, Shift } from '../world.ts'
import type { Course, RuleOf, RuleType, SpecialsState } from './rule.ts'

export type CourseMs = { readonly eat: number; readonly tooEarly: number }

export type RefillMs = { readonly every: number; readonly pour: number; readonly pot: number }

/** A ticket whose dish is at its table now, by which waiter. */
export type Landing = { readonly ticket: number; readonly waiter: number }

export type SaveMs = { readonly now: number; readonly start: number; readonly later: number }

export type Special<T extends RuleType> = {
  /** What the rule adds to the plan. */
  readonly plan?: {
    readonly concern: Concern // of its random stream
    readonly draw: (rule: RuleOf<T>, plan: Plan, floor: Floor, random: RandomGenerator) => Plan
  }
  /** What the rule remembers when a shift opens. */
  readonly memory?: (rule: RuleOf<T>, level: Level, seed: number) => SpecialsState
  /** When the next happening of the rule's own falls due, ms since opening, or NEVER. */
  readonly dueAt?: (rule: RuleOf<T>, room: Room) => number
  /** It happens; what lies on its table by it, or null. */
  readonly onDue?: (rule: RuleOf<T>, shift: Shift) => Landing | null
  /** The shift closes. */
  readonly onClosed?: (rule: RuleOf<T>, shift: Shift) => void
  /** A waiter is between two visits; true when the rule gives it something to do first. */
  readonly onFree?: (rule: RuleOf<T>, shift: Shift, waiter: number) => boolean
  /** Whether an order goes from the table to the cooks at once. */
  readonly isCalledOut?: (rule: RuleOf<T>) => boolean
  /** How long it takes to save, to start a save, and until that is over in the background, ms. */
  readonly saveMs?: (rule: RuleOf<T>) => SaveMs
  /** Which of the free seats of the state's `tables` a customer takes, when there are any. */
  readonly seatFor?: (rule: RuleOf<T>, shift: Shift, customer: number) => number
  /** How many tickets the rail takes. */
  readonly railLength?: (rule: RuleOf<T>, room: Room) => number
  /** How long a ticket has to be written before the waiter may walk on without its dish. */
  readonly writingMs?: (rule: RuleOf<T>, room: Room) => number
  /** Whether the dish that has just been cooked is burnt. */
  readonly isBurnt?: (rule: RuleOf<T>, shift: Shift, ticket: number) => boolean
  /** Whether a dish stays on the pass while no visit names it. */
  readonly isLeftAlone?: (rule: RuleOf<T>, room: Room, ticket: number) => boolean
  /** An order has been written down. */
  readonly onOrderTaken?: (rule: RuleOf<T>, shift: Shift, customer: number) => void
  /** What the next of a party orders; absent where all have ordered. */
  readonly dishOfNext?: (rule: RuleOf<T>, customer: DeepReadonly<Customer>) => string | undefined
  /** The course that a customer orders after the one eaten now; absent where that was the last. */
  readonly nextCourse?: (rule: RuleOf<T>, customer: DeepReadonly<Customer>) => Course | undefined
  /** How long a course is eaten, and how long it takes to be told that it is too early, ms. */
  readonly courseMs?: (rule: RuleOf<T>) => CourseMs
  /** Whether a ticket goes on when its customer leaves. */
  readonly goesOn?: (rule: RuleOf<T>, room: Room, ticket: number) => boolean
  /** How long it takes to pull a ticket by hand, ms; absent where nobody can. */
  readonly pullMs?: (rule: RuleOf<T>) => number
  /** Whether it is too late to pull a ticket. */
  readonly isOnPlate?: (rule: RuleOf<T>, room: Room, ticket: number) => boolean
  /** How long it takes to ask for the number that a ticket lacks, ms; absent where all have one. */
  readonly askMs?: (rule: RuleOf<T>) => number
  /** The ticket that goes to a second cook, when one has been handed over; absent where none does. */
  readonly orderTwice?: (rule: RuleOf<T>, shift: Shift, ticket: number) => number | undefined
  /** How long it takes to pour, to leave the pot, and from a full cup to an empty one, ms. */
  readonly refillMs?: (rule: RuleOf<T>) => RefillMs
  /** A waiter has a dish in hand now. */
  readonly onPickedUp?: (rule: RuleOf<T>, shift: Shift, ticket: number) => void
  /** Points that a dish has lost by the time it is served. */
  readonly pointsOff?: (rule: RuleOf<T>, room: Room, ticket: number) => number
  /** How long a dish at its table has to be flambéed yet. */
  readonly flambeMs?: (rule: RuleOf<T>, room: Room, ticket: number) => number
  /** A dish has been flambéed for so long now. */
  readonly onFlambed?: (rule: RuleOf<T>, shift: Shift, ticket: number, doneMs: number) => void
  /** After how long the waiter may go who has flambéed for so long. */
  readonly sliceEndMs?: (rule: RuleOf<T>, doneMs: number) => number
  /** Points that somebody has earned by now. */
  readonly wages?: (rule: RuleOf<T>, room: Room) => number
  /** Whether a customer would chat with a waiter who is there for nothing else. */
  readonly wantsChat?: (rule: RuleOf<T>, room: Room, customer: number) => boolean
  readonly onChat?: (rule: RuleOf<T>, shift: Shift, waiter: number, customer: number) => void
  readonly onChatOver?: (rule: RuleOf<T>, shift: Shift, waiter: number) => void
  /** The player chooses how many tickets the rail takes; whether that is possible now. */
  readonly onRailChosen?: (rule: RuleOf<T>, shift: Shift, tickets: number) => boolean
  /** Whether the payment of an order that has just been answered is declined. */
  readonly isDeclined?: (rule: RuleOf<T>, shift: Shift, ticket: number) => boolean
  /** How long it takes to pack and ship, ms; absent where nothing is shipped. */
  readonly packMs?: (rule: RuleOf<T>) => number
  /** Whether goods can be shipped before the payment is known. */
  readonly shipsEarly?: (rule: RuleOf<T>) => boolean
  /** Points that it costs to ship what is not paid for, and to sell what is gone. */
  readonly saleCosts?: (rule: RuleOf<T>) => { readonly unpaid?: number; readonly oversold?: number }
  /** What of a thing is left for whoever has no tag; absent where there is no end of it. */
  readonly goodsLeft?: (rule: RuleOf<T>, room: Room, dish: string) => number | undefined
  /** What a customer ordered leaves the shelf. */
  readonly onGoodsTaken?: (rule: RuleOf<T>, shift: Shift, customer: number) => void
  /** How long a tag takes, ms; for whom one can be hung up, and whose can be put back. */
  readonly tagMs?: (rule: RuleOf<T>) => number
  readonly toReserve?: (rule: RuleOf<T>, room: Room) => readonly number[]
  readonly toPutBack?: (rule: RuleOf<T>, room: Room) => readonly number[]
  /** A waiter takes a burnt dish off the pass. */
  readonly onBurntTaken?: (rule: RuleOf<T>, shift: Shift, waiter: number, ticket: number) => void
}

export type Seen = { readonly level: Level; readonly state: Room }
