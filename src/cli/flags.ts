// Reading a command line: every mistake is one clear line on standard error, and status 2.
import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

/** What the person at the terminal got wrong, said so that they can put it right. */
export class UsageError extends Error {}

/** Strict `parseArgs`; whatever does not fit is a UsageError that ends with what does. */
export function readFlags<const T extends ParseArgsConfig>(config: T, usage: string) {
  try {
    return parseArgs(config)
  } catch (error) {
    const [mistake] = messageOf(error).split(/\.(?:\s|$)/)
    const said = mistake?.replace('argument is ambiguous', 'needs a value')
    throw new UsageError(`${said}. ${usage}`, { cause: error })
  }
}

/** The value, when it is one of these. */
export function oneOf<T extends string>(flag: string, value: string, values: readonly T[]): T {
  const known = values.find((each) => each === value)
  if (known !== undefined) return known
  throw new UsageError(`--${flag} ${shown(value)} is not known. Valid: ${values.join(', ')}.`)
}

/** The value as a whole number from `least` to `most`. */
export function wholeNumber(flag: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= least && number <= most) return number
  throw new UsageError(`--${flag} ${shown(value)} is not ${wholeNumbers(least, most)}.`)
}

/** What `wholeNumber` takes, in words. */
export function wholeNumbers(least: number, most: number): string {
  return `a whole number from ${least} to ${most}`
}

/** The first line of whatever was thrown. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

/** A value as it can be seen, even when there is nothing of it. */
function shown(value: string): string {
  return value.trim() === '' ? `'${value}'` : value
}
