// Robots that fill a rehearsal, so that whoever leads it can try everything alone. They are led by this
// page over the real protocol: they join, answer, play each round in its time and hand in their runs. What
// they hear of the room is what this page hears.
import { levelOf } from '../../levels/index.ts'
import { shiftMsAt } from '../../room/index.ts'
import { replayOf } from '../../sim/index.ts'
import type { Replay } from '../../sim/index.ts'
import { leadsOn, playShift, robotLead, robotNames, robots } from '../../waiters/index.ts'
import type { RobotName } from '../../waiters/index.ts'
import { encodeRun } from '../../wire/index.ts'
import { createCommitter, drawId, drawKey, Outbox } from '../../workshop/index.ts'
import type { Client, RoomView } from '../../workshop/index.ts'
import type { Page } from './browser.ts'

type Guest = { readonly key: string; readonly robot: RobotName; readonly lagMs: number }

/** What a robot does at a moment of the shift. */
type Due = { readonly shiftMs: number; readonly act: () => void }

type Options = {
  readonly client: Client
  readonly page: Page
  readonly code: string
  readonly serverNow: () => number | null
  readonly onChange: () => void
}

const MOST = 200
const JOIN_EVERY_MS = 60
const BEAT_MS = 100
const COMMITS = 6 // of a run: enough to be seen playing, few enough for one page
const SLOWEST_MS = 2_500 // the last robot answers, or is behind, so much

export class Rehearsal {
  readonly #options: Options
  readonly #outbox: Outbox
  #guests: readonly Guest[] = []
  #asked = -1
  #round = -1
  #due: readonly Due[] = [] // in the present round
  #shown: RoomView['shared'] | null = null
  #offs = new Set<() => void>()

  constructor(options: Options) {
    this.#options = options
    const kept = { read: () => null, write: () => {} }
    const { client, page } = options
    this.#outbox = new Outbox({ client, platform: page.platform, kept, onSent: () => {} })
  }

  size(): number {
    return this.#guests.length
  }

  add(count: number, nameOf: (number: number) => string): void {
    const { client, code, page } = this.#options
    const from = this.#guests.length
    const fresh = Array.from({ length: Math.min(count, MOST - from) }, (_, index) => ({
      key: drawKey(page.fill),
      robot: robotNames[(from + index) % robotNames.length] ?? 'nearest',
      lagMs: page.platform.random() * SLOWEST_MS,
    }))
    for (const [index, guest] of fresh.entries()) {
      this.#after(index * JOIN_EVERY_MS, async () => {
        const name = nameOf(from + index + 1)
        const answer = await client.join(code, guest.key, name, true).catch(() => null)
        if (!answer?.ok) return
        this.#guests = [...this.#guests, guest]
        this.#options.onChange()
      })
    }
  }

  show({ shared }: RoomView): void {
    const { phase, exercises, round } = shared
    this.#shown = shared
    if (this.#guests.length === 0) return
    if (phase.type === 'predict' && this.#asked < exercises) {
      this.#asked = exercises
      for (const guest of this.#guests) this.#answer(guest, shared.choices.length)
    }
    if (phase.type !== 'round' || !round || round.number === this.#round) return
    this.#round = round.number
    this.#due = this.#guests.flatMap((guest) => this.#partOf(guest, shared))
    this.#beat()
  }

  stop(): void {
    for (const off of this.#offs) off()
    this.#offs.clear()
  }

  #answer({ key, lagMs }: Guest, choices: number): void {
    const { page, code } = this.#options
    const choice = Math.floor(page.platform.random() * choices)
    const body = { id: drawId(page.fill), command: { type: 'predict', choice } }
    this.#after(lagMs, () => this.#outbox.add({ path: 'commands', code, key, body }))
  }

  /** What one does in the round, by the shift's own time: a pause of the room is one of theirs. */
  #partOf({ key, robot, lagMs }: Guest, { exercise, round }: RoomView['shared']): readonly Due[] {
    const level = levelOf(exercise.level, exercise.levelVersion)
    const { client, code } = this.#options
    if (!level || !round || exercise.seed === null) return []
    const shift = playShift(level, exercise.seed, round.mode, robots[robot], 'hashes')
    const replay = replayOf(shift)
    const committer = createCommitter(client, { code, key, round: round.number })
    const commits = Array.from({ length: COMMITS - 1 }, (_, index): Due => {
      const upTo = Math.floor((replay.lengthMs * (index + 1)) / COMMITS)
      const act = () => void committer.commit(begunBy(replay, upTo))
      return { shiftMs: upTo + lagMs, act }
    })
    const leads = leadsOn(level, [robotLead(robot)])
    const body = { round: round.number, code: encodeRun({ name: '', leads, replay }) }
    const handIn = () => this.#outbox.add({ path: 'runs', code, key, body })
    return [...commits, { shiftMs: replay.lengthMs + lagMs, act: handIn }]
  }

  #beat(): void {
    if (this.#due.length === 0) return
    const round = this.#shown?.round
    const now = this.#options.serverNow()
    if (round && now !== null) {
      const shiftMs = shiftMsAt(round, this.#shown?.speed ?? 1, now)
      const due = this.#due.filter((each) => each.shiftMs <= shiftMs)
      this.#due = this.#due.filter((each) => each.shiftMs > shiftMs)
      for (const { act } of due) act()
    }
    this.#after(BEAT_MS, () => this.#beat())
  }

  #after(ms: number, then: () => void): void {
    const off = this.#options.page.platform.after(Math.max(0, ms), () => {
      this.#offs.delete(off)
      then()
    })
    this.#offs.add(off)
  }
}

function begunBy({ log }: Replay, upTo: number) {
  return { log: log.filter(([at]) => at <= upTo), upTo }
}
