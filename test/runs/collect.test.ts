// The links of a room: found in what a chat puts around them, verified one by one, refused with a reason.
import { describe, expect, test } from 'vitest'
import { firstDay, lunchRush } from '../../src/levels/index.ts'
import {
  collectedKey,
  linksIn,
  playLink,
  readCollected,
  runLink,
  truncateReplay,
  type CollectedLink,
  type Run,
} from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import { person, playShift, robotLead, robots } from '../../src/waiters/index.ts'

const HOME = 'https://cafe.example/'
const played = playShift(firstDay, 7, 'async', robots.nearest, 'hashes')
const replay = replayOf(played)
const run: Run = { name: 'Ada', leads: [person], replay }
const link = runLink(run, HOME)
const read = (text: string) => linksIn(text).map(readCollected)
const faults = (all: readonly CollectedLink[]) => all.map((each) => (each.ok ? null : each.fault))

describe('links are found', () => {
  test('by their lines, among a chat’s names and times, several on one line', () => {
    const text = `[10:32] Ada: mine is ${link} :)\n\nnobody\r\n<${link}>, ${link}.`
    expect(linksIn(text).map(({ line }) => line)).toEqual([1, 4, 4])
    expect(read(text).every(({ ok }) => ok)).toBe(true)
  })

  test('without an address around them', () => {
    expect(read(link.slice(link.indexOf('#')))).toMatchObject([{ ok: true, line: 1 }])
  })

  test('nowhere in a text that has none', () => {
    expect(linksIn('I got 540! #winning\nme too, see you at 10:30')).toEqual([])
  })
})

test('a link’s name, mode and score are those of the shift in it', () => {
  const [first] = read(link)
  expect(first).toMatchObject({
    ok: true,
    run: { name: 'Ada' },
    result: { mode: 'async', score: played.shift.state.tally.score },
  })
})

describe('a link is refused', () => {
  const cut = truncateReplay(replay, firstDay, 40_000)
  const robot = runLink({ ...run, leads: [robotLead('nearest')] }, HOME)
  test.each([
    ['that has lost its end', link.slice(0, -9), 'damaged'],
    ['that is too long', `${HOME}#run=${'A'.repeat(60_000)}`, 'tooLong'],
    ['that invites', playLink({ level: 'lunch-rush', seed: 7, mode: null }, HOME), 'invitation'],
    ['that is an address only', HOME, 'noLink'],
    ['that a robot played', robot, 'robot'],
    ['that was left half-way', runLink({ ...run, replay: cut }, HOME), 'unfinished'],
    ['that somebody else began', runLink({ ...run, branchAtMs: 9_000 }, HOME), 'branch'],
  ])('%s', (_, text, fault) => {
    expect(faults(read(text))).toEqual([fault])
  })

  test('whose end is not what its shift comes to', () => {
    const other = replayOf(playShift(lunchRush, 7, 'async', robots.nearest, 'hashes'))
    const forged = runLink({ ...run, replay: { ...replay, hashes: other.hashes } }, HOME)
    expect(faults(read(forged))).toEqual(['forged'])
  })
})

test('a shift is the same under another name', () => {
  const [one, other] = read(`${link} ${runLink({ ...run, name: 'Ada L.' }, HOME)}`)
  if (!one?.ok || !other?.ok) throw new Error('not read')
  expect(collectedKey(one)).toBe(collectedKey(other))
})
