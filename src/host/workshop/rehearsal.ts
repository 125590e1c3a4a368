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

type Options = {
  readonly client: Client
  readonly page: Page
  readonly code: string
  readonly serverNow: () => number | null
  readonly onChange: () => void
}

const MOST = 200
const JOIN_EVERY_MS = 60
const COMMITS = 6 // of a run: enough to be seen playing, few enough for one page
const SLOWEST_MS = 2_500 // the last robot answers, or is behind, so much

export class Rehearsal {
  readonly #options: Options
  readonly #outbox: Outbox
  #guests: readonly Guest[] = []
  #asked = -1
  #round = -1
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
    if (this.#guests.length === 0) return
    if (phase.type === 'predict' && this.#asked < exercises) {
      this.#asked = exercises
      for (const guest of this.#guests) this.#answer(guest, shared.choices.length)
    }
    if (phase.type !== 'round' || !round || round.number === this.#round) return
    this.#round = round.number
    for (const guest of this.#guests) this.#play(guest, shared)
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

  #play({ key, robot, lagMs }: Guest, { exercise, round, speed }: RoomView['shared']): void {
    const level = levelOf(exercise.level, exercise.levelVersion)
    const { client, code, page } = this.#options
    if (!level || !round || exercise.seed === null) return
    const shift = playShift(level, exercise.seed, round.mode, robots[robot], 'hashes')
    const replay = replayOf(shift)
    const committer = createCommitter(client, { code, key, round: round.number })
    const at = (shiftMs: number, then: () => void) => {
      const now = this.#options.serverNow() ?? page.platform.now()
      this.#after((shiftMs - shiftMsAt(round, speed, now)) / speed + lagMs / speed, then)
    }
    for (let part = 1; part < COMMITS; part++) {
      const upTo = Math.floor((replay.lengthMs * part) / COMMITS)
      at(upTo, () => void committer.commit(begunBy(replay, upTo)))
    }
    const leads = leadsOn(level, [robotLead(robot)])
    const body = { round: round.number, code: encodeRun({ name: '', leads, replay }) }
    at(replay.lengthMs, () => this.#outbox.add({ path: 'runs', code, key, body }))
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
