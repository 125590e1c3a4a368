// The only way into the simulation. Imperative, plain objects; the answer is the events that follow.

export type Command =
  /** Add a visit to the task list; at the kitchen `ticket` names a dish to pick up first. */
  | {
      readonly type: 'visit'
      readonly waiter: number
      readonly station: number
      readonly ticket?: number
    }
  /** Take the visit to this station off the task list. */
  | { readonly type: 'drop'; readonly waiter: number; readonly station: number }
  /** Take the last visit off the task list. */
  | { readonly type: 'undo'; readonly waiter: number }
  /** Async only: go to the kitchen and stand there until a dish is done. */
  | { readonly type: 'stand'; readonly waiter: number }
  /** Async only: stop standing by choice, or no longer mean to; leave a flambé after this slice. */
  | { readonly type: 'moveOn'; readonly waiter: number }
  /** Before the first millisecond, where the level lets choose: how many tickets the rail takes. */
  | { readonly type: 'limitRail'; readonly waiter: number; readonly tickets: number }
  /** Where the level lets hire: have a second waiter from now on. */
  | { readonly type: 'hire'; readonly waiter: number }
  /** Send it home as soon as it has nothing in hand. */
  | { readonly type: 'dismiss'; readonly waiter: number }

export type CommandType = Command['type']

/** A command at its moment: [ms since opening, command]. */
export type TimedCommand = readonly [at: number, command: Command]

/** Whether two commands are the same, at the same moment. */
export function sameOrder([at, one]: TimedCommand, [otherAt, other]: TimedCommand): boolean {
  return at === otherAt && hasAllOf(one, other) && hasAllOf(other, one)
}

function hasAllOf(one: Command, other: Command): boolean {
  const fields = one as Readonly<Record<string, unknown>>
  const others = other as Readonly<Record<string, unknown>>
  for (const name in fields) if (fields[name] !== others[name]) return false
  return true
}

/** More than this in one shift is refused, and a replay that holds more is too long. */
export const MAX_COMMANDS = 20_000

export type Refusal =
  | 'closed'
  | 'malformed'
  | 'unknownWaiter'
  | 'unknownStation'
  | 'unknownTicket'
  | 'alreadyQueued'
  | 'taskListFull'
  | 'notQueued'
  | 'nothingToUndo'
  | 'standsAnyway'
  | 'notStanding'
  | 'tooManyCommands'
