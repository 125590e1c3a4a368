// What can be done with rooms, whatever it is asked through.
import { HOUSE_LEVEL } from '../levels/index.ts'
import { decide, exerciseOf } from '../room/index.ts'
import type { Actor, Plan, RoomCommand } from '../room/index.ts'
import { MODES } from '../sim/index.ts'
import type {
  CommandAnswer,
  CommandRequest,
  FoundAnswer,
  JoinAnswer,
  JoinRequest,
  OpenAnswer,
  OpenRequest,
  RequestedCommand,
  RequestRefusal,
} from '../wire/index.ts'
import { Commits } from './commits.ts'
import { Due } from './due.ts'
import { isFitName } from './fit-name.ts'
import { hashOfKey, newCode, newKey, newSeed } from './keys.ts'
import { Live } from './live.ts'
import { Runs } from './runs.ts'
import type { Aggregates, Clock, LoadedRoom, RoomLog, Store, Transacted } from './seams.ts'

const TRIES = 20 // to find a code that is free

export class Workshop {
  readonly commits: Commits
  readonly runs: Runs
  readonly live: Live
  readonly aggregates: Aggregates
  readonly isShared: boolean // other nodes serve the same rooms
  readonly #rooms: RoomLog
  readonly #clock: Clock
  readonly #due: Due

  constructor(store: Store, clock: Clock) {
    this.#rooms = store.rooms
    this.#clock = clock
    this.aggregates = store.aggregates
    this.isShared = store.isShared
    this.live = new Live(store, clock)
    this.runs = new Runs(store, clock, this.live)
    this.commits = new Commits(store, clock, this.live)
    this.#due = new Due(store.rooms, clock, (code) => this.runs.closeRound(code))
  }

  /** From now on rounds end by themselves. */
  async start(): Promise<void> {
    this.live.start()
    await this.#due.start()
  }

  stop(): void {
    this.live.stop()
    this.#due.stop()
  }

  async open(request: OpenRequest, hostKey: string): Promise<OpenAnswer> {
    const exercise = exerciseOf(planOf(request.exercise))
    if (typeof exercise === 'string') return refuse(exercise)
    for (let tries = 0; tries < TRIES; tries++) {
      const code = newCode()
      const opened = { type: 'opened', code, speed: request.speed ?? 1, exercise } as const
      const keys = { hostHash: hashOfKey(hostKey), resultsKey: newKey() }
      const happened = { at: this.#clock.now(), events: [{ ...opened, ...keys }] }
      if (await this.#rooms.create(happened)) return { ok: true, code }
    }
    return refuse('serverFull')
  }

  async find(code: string): Promise<FoundAnswer> {
    const room = await this.#rooms.load(code)
    if (!room) return refuse('noSuchRoom')
    const { phase, settings } = room.state
    return { ok: true, code, isLocked: settings.isLocked, hasEnded: phase.type === 'ended' }
  }

  async join(code: string, request: JoinRequest, key: string): Promise<JoinAnswer> {
    const tokenHash = hashOfKey(key)
    const { name, isRobot = false } = request
    if (!isFitName(name)) return refuse('unfitName')
    const command: RoomCommand = { type: 'join', name, tokenHash, isRobot }
    const done = await this.#transact(code, `join ${tokenHash}`, { type: 'server' }, command)
    if (!done.ok) return refuse(done.refusal)
    const { state, seq } = done.room
    const seat = state.seats.findIndex((each) => each.tokenHash === tokenHash)
    const own = state.seats[seat]
    if (!own || own.isKicked) return refuse('kicked')
    return { ok: true, seat, name: own.name, seq }
  }

  async command(code: string, request: CommandRequest, actor: Actor): Promise<CommandAnswer> {
    const { id, command } = request
    if (command.type === 'callMe' && !isFitName(command.name)) return refuse('unfitName')
    const by = actor.type === 'seat' ? `seat ${actor.seat}` : actor.type
    const done = await this.#transact(code, `${by} ${id}`, actor, withSeed(command))
    return done.ok ? { ok: true, seq: done.room.seq } : refuse(done.refusal)
  }

  async load(code: string): Promise<LoadedRoom | null> {
    return this.#rooms.load(code)
  }

  async remove(code: string): Promise<void> {
    await this.#rooms.remove(code)
    this.live.forget(code)
  }

  /** Hear of rooms that have changed. */
  watch(listener: (code: string) => void): () => void {
    return this.#rooms.watch(listener)
  }

  async #transact(
    code: string,
    id: string,
    actor: Actor,
    command: RoomCommand,
  ): Promise<Transacted> {
    return this.#rooms.transact(code, id, ({ state }, stamp) => {
      const at = stamp ?? this.#clock.now()
      return { at, decision: decide(state, actor, command, at) }
    })
  }
}

function refuse(reason: RequestRefusal): { readonly ok: false; readonly reason: RequestRefusal } {
  return { ok: false, reason }
}

/** What the facilitator asked for, or the house level, with customers that nobody knows yet. */
function planOf(asked: OpenRequest['exercise']): Plan {
  const usual = { level: HOUSE_LEVEL, modes: MODES, asks: true }
  return { ...usual, ...asked, seed: asked?.seed ?? newSeed() }
}

function withSeed(command: RequestedCommand): RoomCommand {
  if (command.type !== 'plan') return command
  return { ...command, seed: command.seed ?? newSeed() }
}
