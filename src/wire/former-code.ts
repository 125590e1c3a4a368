// Run codes of formats 1 and 2, which are not written any more but lie in links and in browsers.
// Never change what is read here: it is the meaning of every link that was sent.
import { cleanName, MAX_NAME } from '../names/index.ts'
import { MAX_SEED } from '../sim/index.ts'
import type { Command, Level } from '../sim/index.ts'
import type { Lead } from '../waiters/index.ts'
import type { Reader } from './bytes.ts'
import { LONGEST_ID, LONGEST_MS, readLog } from './claim.ts'
import type { Claim } from './claim.ts'
import { leadBy, robotNamed } from './leads.ts'
import { FIRST_VERSION } from './versions.ts'

const WITH_BRANCH = 2 // the same as format 1, and before the log the moment it was taken over
const KINDS = ['visit', 'visitFor', 'drop', 'undo', 'stand', 'moveOn'] as const
const MOST_STATIONS = 64
const MOST_WAITERS = 8

export function isFormerFormat(format: number): boolean {
  return format === 1 || format === WITH_BRANCH
}

/** What such a code says after its format and its rules. It names no version of its level. */
export function readFormer(reader: Reader, format: number): Claim {
  const mode = reader.number(1) === 1 ? 'async' : 'blocking'
  const seed = reader.number(MAX_SEED)
  const lengthMs = reader.number(LONGEST_MS)
  const level = reader.text(LONGEST_ID)
  const name = cleanName(reader.text(MAX_NAME))
  const player = reader.text(LONGEST_ID)
  const hash = reader.text(LONGEST_ID)
  const branch = format === WITH_BRANCH ? { branchAtMs: reader.number(LONGEST_MS) } : {}
  const log = readLog(reader, readCommand)
  const leads = ({ waiters }: Level) => Array.from({ length: waiters }, () => leadOf(player))
  return {
    level,
    levelVersion: FIRST_VERSION,
    mode,
    seed,
    lengthMs,
    name,
    leads,
    hash,
    branch,
    log,
  }
}

/** One led all waiters. */
function leadOf(player: string): Lead | null {
  if (player === '') return leadBy(null)
  const robot = robotNamed(player)
  return robot && leadBy(robot)
}

function readCommand(reader: Reader): Command {
  const value = reader.number(MOST_WAITERS * MOST_STATIONS * KINDS.length - 1)
  const kind = KINDS[value % KINDS.length] ?? 'undo'
  const where = Math.floor(value / KINDS.length)
  const station = where % MOST_STATIONS
  const waiter = Math.floor(where / MOST_STATIONS)
  switch (kind) {
    case 'visitFor':
      return { type: 'visit', waiter, station, ticket: reader.number(MAX_SEED) }
    case 'visit':
    case 'drop':
      return { type: kind, waiter, station }
    case 'undo':
    case 'stand':
    case 'moveOn':
      return { type: kind, waiter }
  }
}
