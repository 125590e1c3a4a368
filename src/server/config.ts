// What whoever starts the server chose: flags first, then environment variables, then what is usual.
import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

export type Config = {
  readonly port: number // 0: any that is free
  readonly host: string
  readonly data: string // the SQLite file
  readonly site: string | null // the folder of the built game, if it is another one
  readonly publicUrl: string | null // under which people reach the server, without a slash at the end
  readonly databaseUrl: string | null // of PostgreSQL; null: the SQLite file
  readonly trustsProxy: boolean // X-Forwarded-For is believed
  readonly roomsPerHour: number // from one address
  readonly keepDays: number // after which a room and its runs are deleted
  readonly showsMetrics: boolean
}

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  site: { type: 'string' },
  'public-url': { type: 'string' },
  'database-url': { type: 'string' },
  'trust-proxy': { type: 'boolean' },
  'rooms-per-hour': { type: 'string' },
  'keep-days': { type: 'string' },
  metrics: { type: 'boolean' },
} as const

type Flag = keyof typeof options
type Environment = Readonly<Record<string, string | undefined>>

export const USAGE = `Flags: ${Object.keys(options)
  .map((flag) => `--${flag}`)
  .join(', ')}; each also as an environment variable, such as ${variableOf('public-url')}.`

/** Throws UsageError for whatever does not fit. */
export function readConfig(args: readonly string[], environment: Environment): Config {
  const flags = readFlags(args)
  const text = (flag: Flag): string | null => {
    const value = flags[flag] ?? environment[variableOf(flag)]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const isOn = (flag: Flag) => flags[flag] === true || isYes(flag, text(flag))
  return {
    port: whole('port', text('port') ?? '8080', 0, 65_535),
    host: text('host') ?? '0.0.0.0',
    data: text('data') ?? 'data/workshop.sqlite',
    site: text('site'),
    publicUrl: address(text('public-url')),
    databaseUrl: database(text('database-url')),
    trustsProxy: isOn('trust-proxy'),
    roomsPerHour: whole('rooms-per-hour', text('rooms-per-hour') ?? '10', 1, 100_000),
    keepDays: whole('keep-days', text('keep-days') ?? '30', 1, 3_650),
    showsMetrics: isOn('metrics'),
  }
}

function variableOf(flag: string): string {
  return `WORKSHOP_${flag.toUpperCase().replaceAll('-', '_')}`
}

function readFlags(args: readonly string[]): Partial<Record<Flag, string | boolean>> {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [mistake] = message.split(/\.(?:\s|$)/)
    throw new UsageError(`${mistake}. ${USAGE}`, { cause: error })
  }
}

function whole(flag: Flag, text: string, least: number, most: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new UsageError(`--${flag} ${text} is not a whole number from ${least} to ${most}.`)
}

function isYes(flag: Flag, text: string | null): boolean {
  if (text === null || text === '0' || text === 'false') return false
  if (text === '1' || text === 'true') return true
  throw new UsageError(`${variableOf(flag)} ${text} is neither 1 nor 0.`)
}

function address(text: string | null): string | null {
  if (text === null) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href.replace(/\/$/, '')
  throw new UsageError(`--public-url ${text} is no address that starts with http:// or https://.`)
}

/** The text is not said again: it may have a password in it. */
function database(text: string | null): string | null {
  if (text === null || /^postgres(?:ql)?:\/\/[^\s]+$/.test(text)) return text
  throw new UsageError(
    '--database-url is no address of PostgreSQL, such as postgres://user:password@host:5432/name.',
  )
}
