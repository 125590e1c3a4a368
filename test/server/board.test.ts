// The board of today's shift, on a clock that the test moves: honest tries, and every way to cheat that is
// told apart.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { levelOf } from '../../src/levels/index.ts'
import { dailyOf } from '../../src/runs/index.ts'
import { Board } from '../../src/server/board/board.ts'
import { LATE_MS } from '../../src/server/board/finding.ts'
import type { Store } from '../../src/server/seams.ts'
import { openSqliteStore } from '../../src/server/sqlite/store.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { Mode, Replay } from '../../src/sim/index.ts'
import { leadsOn, playShift, robotLead, robots } from '../../src/waiters/index.ts'
import { decodeRun, encodeRun } from '../../src/wire/index.ts'
import type { Run } from '../../src/wire/index.ts'
import { folder } from '../cli/terminal.ts'

const DAY = '2026-03-05'
const noon = Date.parse(`${DAY}T12:00:00Z`)
const { path, remove } = folder()
const clock = { ms: noon, now: () => clock.ms }
const daily = dailyOf(DAY)
let store: Store
let board: Board
let keys = 0

beforeAll(() => {
  store = openSqliteStore(path('data.sqlite'))
  board = new Board(store.board, clock)
})
afterAll(async () => {
  await store.close()
  remove()
})

const newKey = () => `player-${keys++}`.padEnd(22, 'x')

function played(mode: Mode = 'async', robot = robots.nearest, seed = daily?.seed ?? 0): Replay {
  const level = levelOf(daily?.level ?? '')
  if (!level) throw new RangeError('no level')
  return replayOf(playShift(level, seed, mode, robot, 'hashes'))
}

function codeOf(replay: Replay, changes: Partial<Run> = {}): string {
  const level = levelOf(replay.level)
  return encodeRun({ name: '', leads: level ? leadsOn(level) : [], replay, ...changes })
}

async function start(key: string, mode: Mode = 'async', day = DAY) {
  const answer = await board.start({ version: 1, day, mode }, key)
  return answer.ok ? answer.ticket : answer.reason
}

type Handed = { readonly key?: string; readonly afterMs?: number; readonly mode?: Mode }

/** What comes of a run that is handed in so long after its start. */
async function handIn(code: string, lengthMs: number, handed: Handed = {}, name = 'Ana') {
  const { key = newKey(), afterMs = lengthMs + 3_500, mode = 'async' } = handed
  clock.ms = noon
  const ticket = await start(key, mode)
  clock.ms = noon + afterMs
  return board.enter({ version: 1, ticket, name, code }, key)
}

test('a try is verified, named, and opens as the run that it was', async () => {
  const replay = played()
  const key = newKey()
  const entered = await handIn(codeOf(replay, { name: 'Secret' }), replay.lengthMs, { key })
  expect(entered).toMatchObject({ ok: true, name: 'Ana', place: 1, count: 1 })
  const said = entered.ok ? await board.text(DAY, entered.run) : null
  const decoded = said?.ok ? decodeRun(said.code) : null
  expect(decoded?.ok && decoded.run).toMatchObject({ name: '', replay: { log: replay.log } })
  const shown = await board.day(DAY, 0, key)
  expect(shown).toMatchObject({ ok: true, count: 1, own: { name: 'Ana', blocking: null } })
  expect(JSON.stringify(shown)).not.toContain(key)
})

test('both modes stand in one row, and the same run again gets the same answer', async () => {
  const key = newKey()
  const [one, other] = [
    played('blocking', robots['first-come']),
    played('async', robots['first-come']),
  ]
  expect(await handIn(codeOf(one), one.lengthMs, { key, mode: 'blocking' })).toMatchObject({
    ok: true,
  })
  clock.ms = noon
  const ticket = await start(key)
  const request = { version: 1, ticket, name: 'Bo', code: codeOf(other) } as const
  clock.ms = noon + other.lengthMs + 3_500
  const first = await board.enter(request, key)
  expect(first).toMatchObject({ ok: true, name: 'Bo' })
  clock.ms += 30 * 60_000
  expect(await board.enter(request, key)).toEqual(first)
  const shown = await board.day(DAY, 0, key)
  const own = shown.ok ? shown.own : null
  expect(own?.blocking?.score).toBeLessThan(own?.async?.score ?? 0)
  expect(own?.points).toBe((own?.blocking?.score ?? 0) + (own?.async?.score ?? 0))
  clock.ms = noon
  expect(await start(key)).toBe('alreadyPlayed')
})

const length = played().lengthMs

test.each([
  ['twice as fast', length / 2, 'tooEarly'],
  ['half as fast', length * 2, 'tooLate'],
  ['with pauses to think', length + LATE_MS + 1, 'tooLate'],
])('a try %s is not on it', async (_, afterMs, fault) => {
  const entered = await handIn(codeOf(played()), length, { afterMs: Math.floor(afterMs) })
  expect(entered).toEqual({ ok: false, reason: 'notVerified', fault })
})

const level = levelOf(daily?.level ?? '')
const edited = `${codeOf(played()).slice(0, -4)}AAAA`
test.each([
  ['of other customers', codeOf(played('async', robots.nearest, 5)), 'otherSeed'],
  ['of the other mode', codeOf(played('blocking')), 'otherMode'],
  [
    'by a robot',
    codeOf(played(), { leads: level ? leadsOn(level, [robotLead('nearest')]) : [] }),
    'otherPlayer',
  ],
  ['taken over from another', codeOf(played(), { branchAtMs: 5_000 }), 'otherPlayer'],
  ['that is no code', 'AAAA', 'damaged'],
  ['of somebody else', codeOf(played()), 'copied'],
])('a run %s is not on it', async (_, code, fault) => {
  expect(await handIn(code, length)).toEqual({ ok: false, reason: 'notVerified', fault })
})

test('an edited run is not on it', async () => {
  const entered = await handIn(edited, length)
  expect(entered).toMatchObject({ ok: false, reason: 'notVerified' })
})

test('a ticket is its player’s, of today, and names are cleaned, numbered and fit', async () => {
  const replay = played('async', robots['least-patience'])
  const code = codeOf(replay)
  clock.ms = noon
  const ticket = await start(newKey())
  clock.ms = noon + length
  const other = await board.enter({ version: 1, ticket, name: 'Eve', code }, newKey())
  expect(other).toEqual({ ok: false, reason: 'noTicket' })
  expect(await start(newKey(), 'async', '2026-03-04')).toBe('otherDay')
  const { lengthMs } = replay
  expect(await handIn(code, length, {}, 'puta')).toEqual({ ok: false, reason: 'unfitName' })
  expect(await handIn(code, length, {}, '\u200B')).toEqual({ ok: false, reason: 'noName' })
  expect(await handIn(code, lengthMs, {}, 'ＡＮＡ\u200B')).toMatchObject({
    ok: true,
    name: 'ANA 2',
  })
})

test('a player is forgotten on request, everybody after so many days', async () => {
  const shown = await board.day(DAY, 0, null)
  expect(shown.ok && shown.count).toBe(3)
  await board.forget('player-0'.padEnd(22, 'x'))
  expect(await board.day(DAY, 0, null)).toMatchObject({ count: 2 })
  clock.ms = noon + 30 * 86_400_000
  await board.sweep(30)
  expect(await board.day(DAY, 0, null)).toMatchObject({ count: 2 })
  clock.ms = noon + 31 * 86_400_000
  await board.sweep(30)
  expect(await board.day(DAY, 0, null)).toMatchObject({ ok: true, count: 0, rows: [] })
})
