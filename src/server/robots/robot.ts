// One robot guest of a workshop: it joins as a phone does, answers the question, plays each round in its
// time, commits as it goes and hands in its run. Everything goes over the real protocol.
import { levelOf } from '../../levels/index.ts'
import { shiftMsAt } from '../../room/index.ts'
import type { RoundView } from '../../room/index.ts'
import { replayOf } from '../../sim/index.ts'
import type { Level, Mode, Replay } from '../../sim/index.ts'
import { leadsOn, playShift, robotLead, robotNames, robots } from '../../waiters/index.ts'
import type { RobotName } from '../../waiters/index.ts'
import { encodeRun } from '../../wire/index.ts'
import { COMMIT_EVERY_MS, createCommitter, Link, Outbox } from '../../workshop/index.ts'
import type { Client, LinkStatus, Platform, RoomView } from '../../workshop/index.ts'
import { patiently } from './patience.ts'
import type { Tally } from './tally.ts'

export type RobotOptions = {
  readonly number: number
  readonly client: Client
  readonly platform: Platform
  readonly code: string
  readonly drawKey: () => string
  readonly drawId: () => string
  readonly tally: Tally
}

/** From one commit to the next, real ms: a rehearsal at 16 times the speed is no flood. */
const SHORTEST_GAP_MS = 1_000
const LONGEST_THOUGHT_MS = 1_000 // before the question is answered
const UNKNOWN_MS = 50 // until the server's clock may be known, or the room may go on

export class RobotGuest {
  readonly #options: RobotOptions
  readonly #key: string
  readonly #outbox: Outbox
  readonly #robot: RobotName
  #link: Link | null = null
  #wasLinked = false
  #asked = -1
  #round = -1
  #shown: RoundView | null = null // with the pauses so far
  #leaving: (() => void)[] = []
  #end: () => void = () => {}
  /** Resolves when the room has ended. */
  readonly ended = new Promise<void>((resolve) => void (this.#end = resolve))

  constructor(options: RobotOptions) {
    const { client, platform, drawKey, tally, number } = options
    this.#options = options
    this.#key = drawKey()
    this.#robot = robotNames[number % robotNames.length] ?? 'nearest'
    this.#outbox = new Outbox({
      client: tally.timed(client, platform),
      platform,
      kept: { read: () => null, write: () => {} },
      onSent: ({ letter, answer }) => {
        if (letter.path === 'runs') tally.entered(answer)
      },
    })
  }

  async join(): Promise<void> {
    const { client, platform, code, number, tally } = this.#options
    const timed = tally.timed(client, platform)
    const answer = await patiently(platform, async () =>
      timed.join(code, this.#key, `Robot ${number + 1}`, true),
    )
    if (!answer.ok) return tally.refused(answer.reason)
    tally.joined()
    const { onView, onStatus } = this
    const options = { client, platform, code, key: this.#key, as: 'seat' } as const
    this.#link = new Link({ ...options, onView, onStatus })
    this.#link.start()
  }

  leave(): void {
    this.#link?.stop()
    for (const off of this.#leaving) off()
  }

  readonly onStatus = (status: LinkStatus): void => {
    if (this.#wasLinked) this.#options.tally.linked(this.#options.number, status)
    this.#wasLinked ||= status.type === 'connected'
  }

  readonly onView = ({ shared, own }: RoomView): void => {
    const { phase, exercises, round } = shared
    if (phase.type === 'ended') return this.#end()
    if (phase.type === 'predict' && this.#asked < exercises) {
      this.#asked = exercises
      const { random } = this.#options.platform
      const choice = Math.floor(random() * shared.choices.length)
      this.#after(random() * LONGEST_THOUGHT_MS, () => this.#send({ type: 'predict', choice }))
    }
    this.#shown = round
    if (phase.type !== 'round' || !round || round.number === this.#round) return
    if (own?.mayStartLate === true) return this.#send({ type: 'startLate' })
    this.#round = round.number
    this.#play(round, shared.speed, shared.exercise, own?.startsAt ?? null)
  }

  #play(
    round: RoundView,
    speed: number,
    exercise: {
      readonly level: string
      readonly levelVersion: number
      readonly seed: number | null
    },
    startsAt: number | null,
  ): void {
    const level = levelOf(exercise.level, exercise.levelVersion)
    if (!level || exercise.seed === null) return
    const replay = shiftOf(level, exercise.seed, round.mode, this.#robot)
    const { client, code, platform, tally } = this.#options
    const place = { code, key: this.#key, round: round.number }
    const committer = createCommitter(tally.timed(client, platform), place)
    const own = startsAt ?? undefined
    const at = (shiftMs: number, then: () => void): void => {
      const now = this.#link?.serverNow() ?? null
      const known = this.#shown?.number === round.number ? this.#shown : round
      const isPaused = known.pauses.some(({ until }) => until === null)
      if (now === null || isPaused) return this.#after(UNKNOWN_MS, () => at(shiftMs, then))
      const left = (shiftMs - shiftMsAt(known, speed, now, own)) / speed
      return left <= 0 ? then() : this.#after(left, () => at(shiftMs, then))
    }
    at(0, () => tally.started(round.number))
    const everyMs = Math.max(COMMIT_EVERY_MS, SHORTEST_GAP_MS * speed)
    const first = Math.floor(platform.random() * everyMs) // not all phones at one moment
    for (let upTo = first; upTo < replay.lengthMs; upTo += everyMs) {
      at(upTo, () => void committer.commit({ log: replay.log.filter(([ms]) => ms <= upTo), upTo }))
    }
    at(replay.lengthMs, () => this.#handIn(round.number, replay, level.id))
  }

  #handIn(round: number, replay: Replay, id: string): void {
    const level = levelOf(id)
    const leads = level ? leadsOn(level, [robotLead(this.#robot)]) : []
    const text = encodeRun({ name: '', leads, replay })
    this.#options.tally.finished()
    const { code } = this.#options
    this.#outbox.add({ path: 'runs', code, key: this.#key, body: { round, code: text } })
  }

  #send(command: object): void {
    const { code, drawId } = this.#options
    const body = { id: drawId(), command }
    this.#outbox.add({ path: 'commands', code, key: this.#key, body })
  }

  #after(ms: number, then: () => void): void {
    this.#leaving.push(this.#options.platform.after(Math.max(0, ms), then))
  }
}

const played = new Map<string, Replay>()

/** The same for all robots that think alike: worked out once. */
function shiftOf(level: Level, seed: number, mode: Mode, name: RobotName): Replay {
  const key = [level.id, level.version, seed, mode, name].join(' ')
  const known = played.get(key)
  if (known) return known
  const replay = replayOf(playShift(level, seed, mode, robots[name]))
  played.set(key, replay)
  return replay
}
