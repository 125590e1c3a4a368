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

/** As `run`. */
export async function runLong(
  command: LongCommand,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const outcome = await command(args, terminal).catch((error: unknown) => () => {
    throw error
  })
  return typeof outcome === 'number' ? outcome : run(outcome, args, terminal)
}

/** The exit status: the command's own, or 2 and one line on `err` after a UsageError. */
export function run(command: Command, args: readonly string[], terminal: Terminal): number {
  try {
    return command(args, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.err(`${error.message.replaceAll(/\s+/g, ' ')}\n`)
    return 2
  }
}
