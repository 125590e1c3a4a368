// The campaign's levels: ordinary levels for links and replays, kept out of the title's lists.
import { describe, expect, test } from 'vitest'
import known from '../../assets/looks.json' with { type: 'json' }
import {
  allLevelIds,
  campaignEntries,
  campaignLevels,
  finalLevel,
  isCampaignId,
  isDishName,
  levelIds,
  levelOf,
  lunchRush,
} from '../../src/levels/index.ts'
import type { Entry } from '../../src/levels/index.ts'
import { endsBy, planOf } from '../../src/sim/index.ts'
import { playLink, readLink, runLink } from '../../src/runs/index.ts'
import { campaignCases, playCase } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import { leadsOn, person } from '../../src/waiters/index.ts'
import { verify } from '../../src/wire/index.ts'

const HOME = 'https://cafe.example/'

describe.each(campaignLevels)('$id', (level) => {
  const entry: Entry = campaignEntries[level.id]

  test('is found by its id, and the title does not offer it', () => {
    expect(levelOf(level.id)).toBe(level)
    expect(isCampaignId(level.id)).toBe(true)
    expect(allLevelIds).toContain(level.id)
    expect(levelIds).not.toContain(level.id)
  })

  test.skipIf(level.id === finalLevel)('lasts no longer than 75 seconds', () => {
    expect(endsBy(level)).toBeLessThanOrEqual(75_000)
  })

  test('has dishes with names, and looks that are in the art', () => {
    expect(level.menu.filter(({ dish }) => !isDishName(dish))).toEqual([])
    const special = level.rules.flatMap((rule) => ('look' in rule ? [rule.look] : []))
    expect([...level.looks, ...special].filter((look) => !known.includes(look))).toEqual([])
  })

  test('has a question with different choices, and a goal whose stars ask for something', () => {
    expect(new Set(entry.predict.choices).size).toBe(entry.predict.choices.length)
    expect(entry.goal.every((bounds) => bounds.length > 0)).toBe(true)
  })

  test('can be sent as a link', () => {
    const link = playLink({ level: level.id, seed: 4711, mode: null }, HOME)
    const mode = 'mode' in level ? level.mode : null
    expect(readLink(link.slice(HOME.length))).toEqual({
      kind: 'play',
      offer: { level: level.id, seed: 4711, mode },
    })
  })
})

test('the level without standing has the very customers of the level with it', () => {
  const [blocking, async] = [levelOf('stand-and-wait'), levelOf('drop-the-ticket')]
  if (!blocking || !async) throw new Error('the levels are not there')
  for (const seed of [1, 7, 99]) expect(planOf(async, seed)).toEqual(planOf(blocking, seed))
  expect([blocking.mode, async.mode]).toEqual(['blocking', 'async'])
})

test('graduation is Lunch rush itself under another name, in either mode', () => {
  expect(levelOf(finalLevel)).toEqual({ ...lunchRush, id: finalLevel })
})

describe('a level with one mode', () => {
  test('is offered in its own by a link that asks for the other', () => {
    const link = playLink({ level: 'stand-and-wait', seed: 1, mode: 'async' }, HOME)
    expect(readLink(link.slice(HOME.length))).toMatchObject({
      offer: { level: 'stand-and-wait', mode: 'blocking' },
      only: 'blocking',
    })
  })

  test('has no replay that verifies in the other', () => {
    const { recording } = playCase(caseOf('one-by-one'), 1)
    const replay = replayOf(recording)
    expect(verify(JSON.stringify(replay), levelOf)).toMatchObject({ ok: true })
    const turned = { ...replay, mode: 'async' }
    expect(verify(JSON.stringify(turned), levelOf)).toMatchObject({
      ok: false,
      message: 'stand-and-wait is not played in async mode.',
    })
  })

  test('has no run code in the other', () => {
    const { recording } = playCase(caseOf('one-by-one'), 1)
    const replay = { ...replayOf(recording), mode: 'async' } as const
    const link = runLink({ name: 'Ada', leads: [person], replay }, HOME)
    expect(readLink(link.slice(HOME.length))).toEqual({ kind: 'fault', fault: 'damaged' })
  })
})

test.each(campaignCases)('a run of $robot on $level.id goes through a link', (played) => {
  const { recording } = playCase(played, 7)
  const run = { name: 'Ada', leads: leadsOn(played.level), replay: replayOf(recording) }
  expect(readLink(runLink(run, HOME).slice(HOME.length))).toEqual({ kind: 'run', run })
})

function caseOf(robot: string) {
  const found = campaignCases.find((each) => each.robot === robot)
  if (!found) throw new Error(`there is no robot ${robot}`)
  return found
}
