// npm run bench:kept-shifts: what the server keeps in memory of a room that plays, a shift of each seat, beside
// the state of such a shift as plain JSON; and what is left of it once the round is over. Each form of room has a
// process of its own, so that none finds what another has left.
import { execFileSync } from 'node:child_process'
import { HOUSE_LEVEL, levelOf } from '../../src/levels/index.ts'
import { openSqliteStore } from '../../src/server/sqlite/store.ts'
import { Workshop } from '../../src/server/workshop.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { Mode, Replay, TimedCommand } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { folder } from '../cli/terminal.ts'

const SEATS = 1_000 // in all rooms
const STEP_MS = 5_000 // from one commit to the next
const LEVELS = [HOUSE_LEVEL, 'full-house', 'espresso']
const TURNS = 4 // rounds of other rooms, one after the other
const WARM = 100 // seats
const KB = 1_000
const MB = KB * KB

const [, , wanted] = process.argv
if (wanted === undefined) {
  for (const level of LEVELS) for (const rooms of [1, 5]) measureApart(`${level} ${rooms}`)
} else {
  const [level = HOUSE_LEVEL, rooms = '1'] = wanted.split(' ')
  await measure(level, 'async', Number(rooms))
}

function measureApart(each: string): void {
  const flags = ['--expose-gc', '--import', 'tsx', import.meta.filename, each]
  execFileSync(process.execPath, flags, { stdio: 'inherit' })
}

async function measure(level: string, mode: Mode, rooms: number): Promise<void> {
  const { path, remove } = folder()
  const clock = { ms: 1_000_000, now: () => clock.ms }
  const store = openSqliteStore(path('data.sqlite'))
  const workshop = new Workshop(store, clock)
  await workshop.start()
  await round(workshop, clock, await openAll(workshop, level, mode, 1, WARM)) // what is made once
  const before = settled()
  const left: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const opened = await openAll(workshop, level, mode, rooms, SEATS)
    const during = await round(workshop, clock, opened)
    if (turn === 0) tell(`${level}, ${rooms} room(s)`, (during.heap - before.heap) / SEATS, during)
    left.push((settled().heap - before.heap) / MB)
  }
  const each = left.map((size) => size.toFixed(1)).join(', ')
  console.log(
    `  left once the round is over, of one such round after the other: ${each} MB of heap`,
  )
  workshop.stop()
  await store.close()
  remove()
}

type Playing = { readonly heap: number; readonly rss: number; readonly json: number }

function tell(form: string, heap: number, { rss, json }: Playing): void {
  const times = (heap / json).toFixed(1)
  const size = `${(heap / KB).toFixed(1)} kB of heap a shift`
  const beside = `${times} times its state as JSON, ${(json / KB).toFixed(1)} kB`
  console.log(`${form}, ${SEATS} shifts: ${size} (${beside}); ${(rss / MB).toFixed(0)} MB resident`)
}

/** A round of all these rooms: what there is just before its end. */
async function round(
  workshop: Workshop,
  clock: { ms: number },
  opened: readonly Opened[],
): Promise<Playing> {
  await playAll(workshop, clock, opened)
  const [{ code } = { code: '' }] = opened
  const json = JSON.stringify(workshop.live.known(code, 0, 0)?.shift.state).length
  const during = { ...settled(), json }
  for (const each of opened) await lead(workshop, each.code, 'over')
  await workshop.live.tidy()
  if (workshop.live.size() > 0) throw new Error('Shifts are left.')
  return during
}

async function openAll(
  workshop: Workshop,
  level: string,
  mode: Mode,
  rooms: number,
  seats: number,
): Promise<readonly Opened[]> {
  const seeds = Array.from({ length: rooms }, (_, seed) => seed)
  return Promise.all(seeds.map(async (seed) => open(workshop, level, mode, seed, seats / rooms)))
}

type Opened = { readonly code: string; readonly replay: Replay; readonly seats: number }

async function open(
  workshop: Workshop,
  level: string,
  mode: Mode,
  seed: number,
  seats: number,
): Promise<Opened> {
  const found = levelOf(level)
  if (!found) throw new RangeError(level)
  const exercise = { level, seed, modes: [mode], asks: false }
  const answer = await workshop.open({ version: 1, exercise }, 'H'.repeat(22))
  if (!answer.ok) throw new Error(answer.reason)
  const { code } = answer
  const names = Array.from({ length: seats }, (_, seat) => `Bo ${seat}`)
  const join = async (name: string) =>
    workshop.join(code, { version: 1, name }, `${code}${name}`.padEnd(22, 'k'))
  await Promise.all(names.map(join))
  await lead(workshop, code, 'start')
  return { code, replay: replayOf(playShift(found, seed, mode, robots.nearest)), seats }
}

async function lead(workshop: Workshop, code: string, id: string): Promise<void> {
  const request = { version: 1, id: `${id}-the-round`, command: { type: 'next' } } as const
  await workshop.command(code, request, { type: 'host' })
}

/** Every seat of every room commits in turn, as pages do, until just before the end. */
async function playAll(
  workshop: Workshop,
  clock: { ms: number },
  opened: readonly Opened[],
): Promise<void> {
  const lengthMs = Math.max(...opened.map(({ replay }) => replay.lengthMs))
  const startsAt = (await workshop.load(opened[0]?.code ?? ''))?.state.rounds[0]?.startsAt ?? 0
  for (let upTo = STEP_MS; upTo < lengthMs; upTo += STEP_MS) {
    clock.ms = startsAt + upTo
    const commits: Promise<unknown>[] = []
    for (const { code, replay, seats } of opened) {
      if (upTo >= replay.lengthMs) continue
      for (let seat = 0; seat < seats; seat++) {
        commits.push(workshop.commits.enter(code, seat, requestOf(replay, upTo)))
      }
    }
    await Promise.all(commits)
  }
}

/** As it is read from what came over the network: nothing of it is shared with another. */
function requestOf({ log }: Replay, upTo: number) {
  const from = log.filter(([at]) => at <= upTo - STEP_MS).length
  const sent = log.filter(([at]) => at <= upTo).slice(from)
  const read = JSON.parse(JSON.stringify(sent)) as TimedCommand[]
  return { version: 1 as const, round: 0, from, log: read, upTo }
}

function settled() {
  const collect = globalThis.gc
  if (!collect) throw new Error('Node has to run with --expose-gc.')
  for (let times = 0; times < 3; times++) collect()
  return { heap: process.memoryUsage().heapUsed, rss: process.memoryUsage.rss() }
}
