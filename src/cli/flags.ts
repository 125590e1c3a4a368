// Reading a command line: every mistake is one clear line on standard error, and status 2.
import { parseArgs } from 'node:util'

/** What the person at the terminal got wrong, said so that they can put it right. */
export class UsageError extends Error {}

/** A flag with a value says what it takes; one without is true where it stands. */
type Flag =
  | { readonly type: 'string'; readonly default?: string; readonly takes: string }
  | { readonly type: 'boolean'; readonly default?: boolean }

type Flags = Readonly<Record<string, Flag>>

/** The flags and so many files; whatever does not fit is a UsageError that says what does. */
export function readFlags<T extends Flags>(
  args: readonly string[],
  flags: T,
  files = 0,
  usage = usageOf(flags),
) {
  const joined = joinNegatives(args, flags)
  const loose = { args: joined, options: flags, strict: false, allowPositionals: true } as const
  let free = files
  for (const token of parseArgs({ ...loose, tokens: true }).tokens) {
    if (token.kind === 'option') checkFlag(token, joined[token.index] ?? '', flags, usage)
    else if (token.kind === 'positional' && free-- <= 0) {
      throw new UsageError(`${shown(token.value)} is one word too many. ${usage}`)
    }
  }
  return parseArgs({ args: joined, options: flags, strict: true, allowPositionals: true })
}

type FlagToken = {
  readonly name: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function checkFlag(token: FlagToken, arg: string, flags: Flags, usage: string): void {
  const { name, value, inlineValue } = token
  const flag = arg.startsWith('--') && Object.hasOwn(flags, name) ? flags[name] : undefined
  if (flag === undefined) throw new UsageError(`${arg.split('=')[0]} is not a flag. ${usage}`)
  if (flag.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`--${name} stands alone, without a value.`)
  } else if (value === undefined || (inlineValue !== true && /^-./.test(value))) {
    throw new UsageError(`--${name} needs a value: ${flag.takes}.`)
  }
}

function usageOf(flags: Flags): string {
  const names = Object.keys(flags).map((name) => `--${name}`)
  return `Valid flags: ${names.join(', ')}.`
}

/** `--seed -1` means the value −1, not a flag of its own. */
function joinNegatives(args: readonly string[], flags: Flags): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const last = joined.at(-1) ?? ''
    const takesValue = last.startsWith('--') && flags[last.slice(2)]?.type === 'string'
    if (takesValue && /^-\d/.test(arg)) joined[joined.length - 1] = `${last}=${arg}`
    else joined.push(arg)
  }
  return joined
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

/** Run a command's main function; what it returns is the exit status. */
export function run(main: (args: readonly string[]) => number): void {
  // A reader may leave early, as head does: what it did not want to read is no mistake.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    process.exitCode = main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message.replaceAll(/\s+/g, ' ')}\n`)
    process.exitCode = 2
  }
}

/** The first line of whatever was thrown. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

/** A value as it can be seen, even when there is nothing of it. */
function shown(value: string): string {
  return value.trim() === '' ? `'${value}'` : value
}
