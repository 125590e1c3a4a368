// A command of the terminal: from its arguments and two streams to an exit status.
import { UsageError } from './flags.ts'

/** Where a command writes. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly isRead: () => boolean // false once the reader of `out` has left
}

/** Returns the exit status; a mistake in the arguments is thrown as a UsageError. */
export type Command = (args: readonly string[], terminal: Terminal) => number

/** A command that takes its time. */
export type LongCommand = (args: readonly string[], terminal: Terminal) => Promise<number>

/** As `run`, of a command that takes its time. */
export async function runLong(
  command: LongCommand,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    return await command(args, terminal)
  } catch (error) {
    return failed(error, terminal)
  }
}

/** The exit status: the command's own, or 2 and one line on `err` after a UsageError. */
export function run(command: Command, args: readonly string[], terminal: Terminal): number {
  try {
    return command(args, terminal)
  } catch (error) {
    return failed(error, terminal)
  }
}

function failed(error: unknown, { err }: Terminal): number {
  if (!(error instanceof UsageError)) throw error
  err(`${error.message.replaceAll(/\s+/g, ' ')}\n`)
  return 2
}
