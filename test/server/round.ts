// A workshop room whose blocking round has begun, on a clock that the test moves; two guests play in it.
import { expect } from 'vitest'
import { levelOf, lunchRush } from '../../src/levels/index.ts'
import { openSqliteStore } from '../../src/server/sqlite/store.ts'
import { Workshop } from '../../src/server/workshop.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { Mode, Replay } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { folder } from '../cli/terminal.ts'

const HOST = 'H'.repeat(22)
export const ANA = 0
export const SEED = 7

/** A server with an empty database in a folder of its own. */
export function openServer() {
  const { path, remove } = folder()
  const clock = { ms: 1_000_000, now: () => clock.ms }
  const store = openSqliteStore(path('data.sqlite'))
  const workshop = new Workshop(store, clock)
  const close = async () => {
    await store.close()
    remove()
  }
  return {
    clock,
    store,
    workshop,
    close,
    room: (): Promise<PlayedRoom> => openRoom(workshop, clock),
  }
}

export type PlayedRoom = Awaited<ReturnType<typeof openRoom>>

let ids = 0

async function openRoom(workshop: Workshop, clock: { ms: number }) {
  const modes = ['blocking', 'async'] as const
  const exercise = { level: 'lunch-rush', seed: SEED, modes: [...modes], asks: false }
  const opened = await workshop.open({ version: 1, exercise }, HOST)
  const code = opened.ok ? opened.code : ''
  const command = async (given: object): Promise<void> => {
    const request = { version: 1, id: `command-${ids++}`, command: given } as never
    expect((await workshop.command(code, request, { type: 'host' })).ok).toBe(true)
  }
  for (const name of ['Ana', 'Bo']) {
    await workshop.join(code, { version: 1, name }, name.padEnd(22, 'x'))
  }
  await command({ type: 'next' })
  const startsAt = (await workshop.load(code))?.state.rounds[0]?.startsAt ?? 0
  /** Commit all that was played by then, at that moment of the round and so much later. */
  const commit = async (replay: Replay, upTo: number, lateMs = 0, from = 0) => {
    clock.ms = startsAt + upTo + lateMs
    const log = replay.log.filter(([at]) => at <= upTo).slice(from)
    const known = from === 0 ? log.slice(-60) : log
    const start = from + log.length - known.length
    const request = { version: 1 as const, round: 0, from: start, log: known, upTo }
    return workshop.commits.enter(code, ANA, request)
  }
  return { code, startsAt, command, commit }
}

/** What the robot of a round plays. */
export function played(
  mode: Mode = 'blocking',
  seed = SEED,
  level = lunchRush.id as string,
): Replay {
  const found = levelOf(level)
  if (!found) throw new RangeError(level)
  return replayOf(playShift(found, seed, mode, robots.nearest, 'hashes'))
}
