// What a room of robots measures: how many came through, how long the server took to acknowledge, how far
// apart they started, and how soon those were back that had lost it.
import type { Client, LinkStatus, Platform, SentAnswer } from '../../workshop/index.ts'

export type Figures = {
  readonly joined: number
  readonly finished: number // shifts played to the end
  readonly entered: number // of those, acknowledged
  readonly verified: number
  readonly lost: number // played to the end and never acknowledged
  readonly refused: Readonly<Record<string, number>>
  readonly failed: number // requests without an answer, each of which was sent again
  readonly p50Ms: number // of an acknowledgement
  readonly p95Ms: number
  readonly mostMs: number
  readonly startSpreadMs: number // from the first start of a round to the last, the worst round
  readonly back: number // links that were lost and came back by themselves
  readonly backP95Ms: number // from one to the other
}

export class Tally {
  readonly #now: () => number
  readonly #latencies: number[] = []
  readonly #refused: Record<string, number> = {}
  readonly #starts = new Map<number, { first: number; last: number }>()
  readonly #lostAt = new Map<number, number>()
  readonly #back: number[] = []
  #joined = 0
  #finished = 0
  #entered = 0
  #verified = 0
  #failed = 0

  constructor(now: () => number) {
    this.#now = now
  }

  joined(): void {
    this.#joined++
  }

  started(round: number): void {
    const now = this.#now()
    const { first, last } = this.#starts.get(round) ?? { first: now, last: now }
    this.#starts.set(round, { first: Math.min(first, now), last: Math.max(last, now) })
  }

  finished(): void {
    this.#finished++
  }

  entered(answer: SentAnswer): void {
    if (!answer.ok) return this.refused(answer.reason)
    this.#entered++
    if ('run' in answer && answer.run.type === 'verified') this.#verified++
    else if ('run' in answer) this.refused(`${answer.run.type} ${answer.run.reason ?? ''}`.trim())
  }

  refused(reason: string): void {
    this.#refused[reason] = (this.#refused[reason] ?? 0) + 1
  }

  /** A robot's link stands differently. */
  linked(robot: number, { type }: LinkStatus): void {
    const lostAt = this.#lostAt.get(robot)
    if (type === 'gone') this.#lostAt.delete(robot)
    else if (type !== 'connected') this.#lostAt.set(robot, lostAt ?? this.#now())
    else if (lostAt !== undefined) {
      this.#lostAt.delete(robot)
      this.#back.push(this.#now() - lostAt)
    }
  }

  /** The same client; how long it takes is noted. */
  timed(client: Client, { now }: Platform): Client {
    const note = async <A extends { readonly ok: boolean }>(asked: Promise<A>): Promise<A> => {
      const since = now()
      try {
        const answer = await asked
        this.#latencies.push(now() - since)
        return answer
      } catch (error) {
        this.#failed++
        throw error
      }
    }
    return {
      ...client,
      join: (...args) => note(client.join(...args)),
      send: (...args) => note(client.send(...args)),
    }
  }

  figures(): Figures {
    const at = (share: number) => quantile(this.#latencies, share)
    const spreads = [...this.#starts.values()].map(({ first, last }) => last - first)
    return {
      joined: this.#joined,
      finished: this.#finished,
      entered: this.#entered,
      verified: this.#verified,
      lost: this.#finished - this.#entered,
      refused: this.#refused,
      failed: this.#failed,
      p50Ms: at(0.5),
      p95Ms: at(0.95),
      mostMs: at(1),
      startSpreadMs: Math.round(Math.max(0, ...spreads)),
      back: this.#back.length,
      backP95Ms: quantile(this.#back, 0.95),
    }
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0)
}
