// How each command is written outside the simulation: the one table from which replays and run codes
// are read and written. A new command is one new row, here; a number that was once given to a command
// keeps its meaning for ever, or old links would be read as other shifts.
import { MAX_SEED } from '../sim/index.ts'
import type { Command, CommandType } from '../sim/index.ts'

/** Whole numbers from 0 to `most`. */
export type Range = { readonly most: number }

/** One way to write a command: its number in run codes and what it names, in the order written. */
type Form<A> = {
  readonly number: number // below KINDS, and given only once
  readonly arguments: { readonly [K in keyof A]-?: Range }
}

/** Beside its type and its waiter, which every command has. */
type Arguments<C> = Omit<C, 'type' | 'waiter'>
type RequiredKeys<A> = { [K in keyof A]-?: object extends Pick<A, K> ? never : K }[keyof A]

/** A command with optional arguments has one form without and one with all of them. */
type Forms<A> =
  keyof A extends RequiredKeys<A>
    ? readonly [Form<A>]
    : readonly [Form<Pick<A, RequiredKeys<A>>>, Form<A>]

type CommandFormats = {
  readonly [T in CommandType]: Forms<Arguments<Extract<Command, { readonly type: T }>>>
}

/** Forms have the numbers 0 to 13: with one of nine stations each is still one byte. Never change it. */
export const KINDS = 14

/** Waiters of one shift, at most. */
export const MOST_WAITERS = 8

/** Tickets on a rail whose length is chosen, at most: one byte. */
export const LONGEST_RAIL = 63

const station: Range = { most: 63 }
const ticket: Range = { most: MAX_SEED }

export const commandFormats = {
  visit: [
    { number: 0, arguments: { station } },
    { number: 1, arguments: { station, ticket } },
  ],
  drop: [{ number: 2, arguments: { station } }],
  undo: [{ number: 3, arguments: {} }],
  stand: [{ number: 4, arguments: {} }],
  moveOn: [{ number: 5, arguments: {} }],
  limitRail: [{ number: 6, arguments: { tickets: { most: LONGEST_RAIL } } }],
  hire: [{ number: 11, arguments: {} }],
  dismiss: [{ number: 12, arguments: {} }],
} as const satisfies CommandFormats
