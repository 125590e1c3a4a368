// Runs: each is simulated again, gets its verdict and is kept with it. None is dropped.
import { decide, endsAt, ownRun } from '../room/index.ts'
import type { RoomState, RunVerdict } from '../room/index.ts'
import type {
  RequestRefusal,
  RoomRecord,
  RunAnswer,
  RunRequest,
  RunTextAnswer,
} from '../wire/index.ts'
import { isRunId, runId } from './keys.ts'
import type { Live } from './live.ts'
import type { Clock, Progress, RoomLog, RunStore, Store } from './seams.ts'
import { recordOf } from './record.ts'
import { codeOfCommits } from './simulation.ts'
import { findingOn } from './verification.ts'
import type { Circumstances } from './verification.ts'

type Entry = {
  readonly code: string
  readonly round: number
  readonly seat: number
  readonly text: string
  readonly commits: Progress | null // from which the server put it together; null: it was handed in
}

/** Entered in one write: a room of which nobody is there any more would else wait for hundreds. */
const AT_ONCE = 50

export class Runs {
  readonly #rooms: RoomLog
  readonly #store: RunStore
  readonly #clock: Clock
  readonly #live: Live

  constructor({ rooms, runs }: Store, clock: Clock, live: Live) {
    this.#rooms = rooms
    this.#store = runs
    this.#clock = clock
    this.#live = live
  }

  /** A run that a seat sent; the same again gets the same answer. */
  async enter(code: string, seat: number, { round, code: text }: RunRequest): Promise<RunAnswer> {
    const room = await this.#rooms.load(code)
    const refusal = room ? refusalOf(room.state, seat, round) : 'noSuchRoom'
    if (!room || refusal) return { ok: false, reason: refusal ?? 'noSuchRoom' }
    const entry = { code, round, seat, text, commits: null }
    const verdict = await this.#enter(room.state, entry)
    if (typeof verdict !== 'string') return { ok: true, run: ownRun(verdict) }
    const after = (await this.#rooms.load(code))?.state.seats[seat]?.runs[round]
    if (verdict === 'alreadyEntered' && after) return { ok: true, run: ownRun(after) }
    return { ok: false, reason: verdict }
  }

  async text(code: string, run: string): Promise<RunTextAnswer> {
    const stored = isRunId(run) ? await this.#store.get(code, run) : null
    return stored ? { ok: true, code: stored.text } : { ok: false, reason: 'noSuchRound' }
  }

  /** Everything of a room; null where there is no such room. */
  async record(code: string, names: 'names' | 'noNames' | 'asShown'): Promise<RoomRecord | null> {
    const room = await this.#rooms.load(code)
    if (!room) return null
    const { state } = room
    const shown = state.settings.showsNames ? 'names' : 'noNames'
    return recordOf(state, await this.#store.list(code), names === 'asShown' ? shown : names)
  }

  /** The time is over: runs of phones that went away are put together, then the round closes. */
  async closeRound(code: string): Promise<void> {
    const room = await this.#rooms.load(code)
    if (!room) return
    const entries = await unsent(room.state, this.#store)
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      const some = entries.slice(from, from + AT_ONCE)
      await Promise.all(some.map(async (entry) => this.#enter(room.state, entry)))
    }
    await this.#rooms.transact(code, `tick ${room.seq}`, ({ state }, stamp) => {
      const at = stamp ?? this.#clock.now()
      return { at, decision: decide(state, { type: 'server' }, { type: 'tick' }, at) }
    })
  }

  async #enter(state: RoomState, entry: Entry): Promise<RunVerdict | RequestRefusal> {
    const { code, round, seat, text } = entry
    const verdict = await this.#verdictOn(state, entry)
    const kept = (await this.#store.put({ code, round, seat, text, verdict })).verdict
    const command = { type: 'enterRun', seat, round, verdict: kept } as const
    const done = await this.#rooms.transact(code, `run ${kept.run}`, (room, stamp) => {
      const at = stamp ?? this.#clock.now()
      return { at, decision: decide(room.state, { type: 'server' }, command, at) }
    })
    return done.ok ? kept : done.refusal
  }

  async #verdictOn(state: RoomState, entry: Entry): Promise<RunVerdict> {
    const { code, round, seat, text, commits } = entry
    const run = runId(`${round} ${seat} ${text}`)
    const known = await this.#store.get(code, run)
    if (known) return known.verdict
    const at = this.#clock.now()
    const circumstances = await circumstancesOf(state, entry, this.#store, at)
    const begun = this.#live.known(code, round, seat)
    const finding = findingOn(text, { ...circumstances, begun })
    return { run, at, isFromCommits: commits !== null, isAccepted: false, ...finding }
  }
}

function refusalOf({ seats, rounds }: RoomState, seat: number, round: number) {
  if (!seats[seat]) return 'noSuchSeat'
  if (seats[seat].isKicked) return 'kicked'
  return rounds[round] ? null : 'noSuchRound'
}

async function circumstancesOf(
  { rounds, exercises, seats, speed }: RoomState,
  { code, round: number, seat, commits }: Entry,
  store: RunStore,
  at: number,
): Promise<Circumstances> {
  const round = rounds[number]
  const exercise = exercises[round?.exercise ?? -1]
  const own = seats[seat]
  if (!round || !exercise || !own) throw new RangeError(`There is no round ${number}.`)
  const progress = commits ?? (await store.progress({ code, round: number, seat }))
  return {
    exercise,
    round,
    speed,
    startsAt: own.starts[number] ?? null,
    isRobot: own.isRobot,
    progress: commits ? seenInPart(commits) : progress,
    at: commits ? Math.min(at, endsAt(round, speed) ?? at) : at,
  }
}

/** What the server puts together itself continues the commits, and has been seen as far as it goes. */
function seenInPart(progress: Progress): Progress {
  return { ...progress, commits: Infinity }
}

/** The runs of the present round that have been begun and not come in. */
async function unsent(state: RoomState, store: RunStore): Promise<readonly Entry[]> {
  const { code, rounds, exercises, seats } = state
  const round = rounds.length - 1
  const present = rounds[round]
  const exercise = exercises[present?.exercise ?? -1]
  if (!present || !exercise) return []
  const entries: Entry[] = []
  for (const [seat, commits] of await store.progressOf(code, round)) {
    if (seats[seat]?.runs[round] || seats[seat]?.isKicked) continue
    const text = codeOfCommits(exercise, present.mode, commits.log, present.lengthMs)
    if (text !== null) entries.push({ code, round, seat, text, commits })
  }
  return entries
}
