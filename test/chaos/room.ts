// A rehearsal with robots over a network that may be bad, and what came of it by the server's own record.
import { getRandomValues } from 'node:crypto'
import { verdictOnRecord } from '../../src/cli/verify-record.ts'
import { Conductor } from '../../src/server/robots/conductor.ts'
import { letIn } from '../../src/server/robots/guests.ts'
import { patiently } from '../../src/server/robots/patience.ts'
import { Tally } from '../../src/server/robots/tally.ts'
import type { Figures } from '../../src/server/robots/tally.ts'
import type { PhaseType } from '../../src/room/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { readRecord } from '../../src/wire/index.ts'
import { createClient, drawId, drawKey, Link } from '../../src/workshop/index.ts'
import type { Client, Platform } from '../../src/workshop/index.ts'

const draw = { drawKey: () => drawKey(getRandomValues), drawId: () => drawId(getRandomValues) }
const SETTLE_MS = 20_000 // for what is still on its way at the end

export type Rehearsal = {
  readonly home: string
  readonly platform: Platform
  readonly client?: Client
  readonly count: number
  readonly speed: number
  readonly level: string
  readonly modes: readonly Mode[]
  readonly joinMs?: number // in which all join
  /** Called once for each phase that begins, as it is seen over a network that loses nothing. */
  readonly onPhase?: (phase: PhaseType, round: number) => void
  readonly watching?: Platform
}

export type Rehearsed = {
  readonly code: string
  readonly key: string // the facilitator's
  readonly figures: Figures
}

/** From the lobby to the end; resolves when everything that was played has been acknowledged, or is lost. */
export async function rehearse(options: Rehearsal): Promise<Rehearsed> {
  const { home, platform, count, speed, level, modes, joinMs = 0 } = options
  const client = options.client ?? createClient(home, platform)
  const conductor = new Conductor({ client, platform, ...draw })
  const exercise = { level, modes: [...modes], asks: false }
  const code = await patiently(platform, async () => conductor.open(speed, exercise))
  const tally = new Tally(platform.now)
  const guests = await letIn({ client, platform, code, tally, ...draw }, count, joinMs)
  const eyes = options.watching ?? platform
  const place = { client: createClient(home, eyes), platform: eyes, code, key: conductor.key }
  const watching = watchPhases(place, options.onPhase ?? (() => {}))
  await conductor.lead()
  await Promise.all(guests.map(async ({ ended }) => ended))
  watching.stop()
  const until = platform.now() + SETTLE_MS
  while (tally.figures().lost > 0 && platform.now() < until) {
    await new Promise<void>((then) => void platform.after(100, then))
  }
  for (const each of guests) each.leave()
  return { code, key: conductor.key, figures: tally.figures() }
}

type Place = Pick<Required<Rehearsal>, 'client' | 'platform'> & {
  readonly code: string
  readonly key: string
}

function watchPhases(place: Place, onPhase: Required<Rehearsal>['onPhase']): Link {
  let last = ''
  const link = new Link({
    ...place,
    as: 'projector',
    onStatus: () => {},
    onView({ shared: { phase, round } }) {
      const now = `${phase.type} ${round?.number ?? 0}`
      if (now === last) return
      last = now
      onPhase(phase.type, round?.number ?? 0)
    },
  })
  link.start()
  return link
}

export type Recorded = {
  readonly text: string
  readonly stored: number // also those that were put together before one was handed in
  readonly counted: number // of those, at most one a seat and round
  readonly reproduced: number // of those stored, whose figures come out again, offline
  readonly twice: number // runs that a seat handed in beyond the first of a round
  readonly verdicts: Readonly<Record<string, number>>
}

/** What a node says of the room at last. */
export async function recordFrom(
  home: string,
  { code, key }: Rehearsed,
  platform: Platform,
): Promise<Recorded> {
  const client = createClient(home, platform)
  const file = await client.download(code, key, 'export.json', true)
  const text = await file.text()
  const record = readRecord(text)
  if (record === null || record === 'damaged') throw new Error('The export cannot be read.')
  const { runs, verified } = verdictOnRecord(record)
  const handedIn = record.runs.filter(({ isFromCommits }) => !isFromCommits)
  const places = new Set(handedIn.map(({ round, seat }) => `${round} ${seat}`))
  const verdicts: Record<string, number> = {}
  for (const { verdict, reason } of record.runs) {
    const said = [verdict, reason].filter(Boolean).join(' ')
    verdicts[said] = (verdicts[said] ?? 0) + 1
  }
  const counted = record.runs.filter(({ isCounted }) => isCounted).length
  const twice = handedIn.length - places.size
  return { text, stored: runs, counted, reproduced: verified, twice, verdicts }
}
