// What a bundle of commands brings about in a room, one after the other; nothing is written here.
import { fold } from '../folded.ts'
import type { Decide, LoadedRoom, LogRow, Transacted } from '../seams.ts'

export type Job = {
  readonly id: string
  readonly decide: Decide
  readonly resolve: (done: Transacted) => void
  readonly reject: (error: unknown) => void
}

/** One that fails spoils no other. */
export type Outcome =
  | { readonly ok: true; readonly done: Transacted }
  | { readonly ok: false; readonly error: unknown }

export type NewRow = LogRow & { readonly command: string }

export type Decided = {
  readonly room: LoadedRoom // afterwards
  readonly rows: readonly NewRow[]
  readonly outcomes: readonly Outcome[] // of the jobs, in their order
}

/** `known` are the ids that the log has already; `stamp` is the moment by the database's clock, ms. */
export function decideAll(
  before: LoadedRoom,
  jobs: readonly Pick<Job, 'id' | 'decide'>[],
  known: ReadonlySet<string>,
  stamp: number,
): Decided {
  const ids = new Set(known)
  const rows: NewRow[] = []
  let room = before
  const decideOne = ({ id, decide }: Pick<Job, 'id' | 'decide'>): Transacted => {
    if (ids.has(id)) return { ok: true, room }
    const { at, decision } = decide(room, stamp)
    if (!decision.ok) return decision
    if (decision.events.length === 0) return { ok: true, room }
    const row = { seq: room.seq + 1, command: id, at, events: decision.events }
    room = fold(room, [row]) ?? room
    ids.add(id)
    rows.push(row)
    return { ok: true, room }
  }
  const outcomes = jobs.map((job): Outcome => {
    try {
      return { ok: true, done: decideOne(job) }
    } catch (error) {
      return { ok: false, error }
    }
  })
  return { room, rows, outcomes }
}

export function settle(jobs: readonly Job[], outcomes: readonly Outcome[]): void {
  for (const [index, { resolve, reject }] of jobs.entries()) {
    const outcome = outcomes[index]
    if (outcome?.ok) resolve(outcome.done)
    else reject(outcome?.error)
  }
}
