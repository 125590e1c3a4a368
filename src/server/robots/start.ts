// npm run -s room-robots: fills a room over the real protocol and prints in one line of JSON how that went.
// With a room's code it leaves the steering to the facilitator; without one it opens a rehearsal and leads
// it from the lobby to the podium, once or for so many minutes.
import { getRandomValues } from 'node:crypto'
import { parseArgs } from 'node:util'
import { MOST_SPEED } from '../../wire/index.ts'
import { createClient, drawId, drawKey } from '../../workshop/index.ts'
import { UsageError } from '../usage-error.ts'
import { Conductor } from './conductor.ts'
import { letIn } from './guests.ts'
import { platformOfNode } from './platform.ts'
import { Tally } from './tally.ts'

const USAGE =
  'npm run -s room-robots -- --server URL [--room CODE] [--count 20] [--speed 16] [--seconds 10] [--minutes 0]'

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message.replaceAll(/\s+/g, ' ')}\n`)
  process.exitCode = 2
}

async function main(args: readonly string[]): Promise<void> {
  const { server, room, count, speed, seconds, minutes } = read(args)
  const platform = platformOfNode()
  const client = createClient(server, platform)
  const draw = { drawKey: () => drawKey(getRandomValues), drawId: () => drawId(getRandomValues) }
  const conductor = new Conductor({ client, platform, ...draw })
  const code = room ?? (await conductor.open(speed))
  const tally = new Tally(platform.now)
  const guests = await letIn({ client, platform, code, tally, ...draw }, count, seconds * 1000)
  await (room === undefined
    ? conductor.lead(minutes * 60_000)
    : Promise.race([guests[0]?.ended, interrupted()]))
  for (const guest of guests) guest.leave()
  process.stdout.write(`${JSON.stringify(tally.figures())}\n`)
  process.exit(0)
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => void process.once('SIGINT', () => resolve()))
}

type Chosen = {
  readonly server: string
  readonly room: string | undefined
  readonly count: number
  readonly speed: number
  readonly seconds: number // in which all join
  readonly minutes: number // so long it goes on, with other customers again and again; 0: once
}

function read(args: readonly string[]): Chosen {
  const text = { type: 'string' } as const
  const options = {
    server: text,
    room: text,
    count: text,
    speed: text,
    seconds: text,
    minutes: text,
  }
  try {
    const { values } = parseArgs({ args: [...args], options })
    const { server, room, count = '20', speed = '16', seconds = '10', minutes = '0' } = values
    if (server === undefined || !URL.canParse(server)) throw new Error('--server needs an address')
    return {
      server: new URL(server).origin,
      room,
      count: whole('count', count, 1_200),
      speed: whole('speed', speed, MOST_SPEED),
      seconds: whole('seconds', seconds, 600),
      minutes: whole('minutes', minutes, 600, 0),
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${message}. ${USAGE}`, { cause: error })
  }
}

function whole(flag: string, text: string, most: number, least = 1): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new Error(`--${flag} ${text} is not a whole number from ${least} to ${most}`)
}
