// Reading a command line: every mistake is one clear line on standard error, and status 2.
import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

/** What the person at the terminal got wrong, said so that they can put it right. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

/** The flags and the rest; an unknown flag is a UsageError. */
export function readFlags<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: joinNegatives(args), options, allowPositionals: true, strict: true })
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`)
    throw new UsageError(`${messageOf(error)} Known flags: ${names.join(', ')}.`, { cause: error })
  }
}

/** `--seed -1` means the value −1, not a flag of its own. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const last = joined.at(-1)
    if (/^-\d/.test(arg) && last?.startsWith('--')) joined[joined.length - 1] = `${last}=${arg}`
    else joined.push(arg)
  }
  return joined
}

/** The value, when it is one of these. */
export function oneOf<T extends string>(flag: string, value: string, values: readonly T[]): T {
  const known = values.find((each) => each === value)
  if (known !== undefined) return known
  throw new UsageError(`--${flag} ${value} is not known. Valid: ${values.join(', ')}.`)
}

/** The value as a whole number from `least` to `most`. */
export function wholeNumber(flag: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= least && number <= most) return number
  throw new UsageError(`--${flag} ${value} is not a whole number from ${least} to ${most}.`)
}

/** Run a command's main function; what it returns is the exit status. */
export function run(main: (args: readonly string[]) => number): void {
  try {
    process.exitCode = main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

/** The first line of whatever was thrown. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
