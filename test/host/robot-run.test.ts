// The best robot of a run's customers and mode: seen beside it, and raced.
import { describe, expect, test, vi } from 'vitest'
import { bestRobotRun, isRobotsRun, robotRuns } from '../../src/host/robot-run.ts'
import { firstDay, lunchRush, twoWaiters } from '../../src/levels/index.ts'
import { readLink, resultOfRun } from '../../src/runs/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { openShift, record, replayOf, resimulate, resultOf } from '../../src/sim/index.ts'
import type { Level, Mode } from '../../src/sim/index.ts'
import {
  drive,
  leadsOn,
  person,
  playShift,
  robotLead,
  robotNames,
  robots,
} from '../../src/waiters/index.ts'
import type { RobotName } from '../../src/waiters/index.ts'
import { go, replace } from '../../src/store/index.ts'
import { nth } from '../support/cafe.ts'
import { open, playOf } from './cafe.ts'

const run = (mode: Mode = 'async', seed = 7, level: Level = firstDay): Run => ({
  name: 'Ana',
  leads: [person],
  replay: replayOf(playShift(level, seed, mode, robots.nearest, 'hashes')),
})

function atTitle() {
  const cafe = open()
  cafe.host.toTitle()
  return cafe
}

describe('the best robot of the same customers and mode', () => {
  const replays = robotNames.map((robot) =>
    replayOf(playShift(lunchRush, 7, 'blocking', robots[robot], 'hashes')),
  )
  const scores = replays.map(
    (replay) => resultOfRun({ name: '', leads: [person], replay })?.score ?? 0,
  )
  const expected = scores.indexOf(Math.max(...scores))
  const leads = [robotLead(nth(robotNames, expected))]
  const mine = run('blocking', 7, lunchRush)

  test('is seen beside a person’s run', async () => {
    const { app, host, now } = atTitle()
    go(app, { name: 'timeline', runs: [mine] })
    host.watchBesideRobot(mine)
    await vi.waitFor(() => expect(now().route.name).toBe('watch'), { timeout: 10_000 })
    const [first, second] = now().watching?.runs ?? []
    expect(first).toEqual(mine)
    expect(second).toEqual({ name: '', leads, replay: replays[expected] })
    host.stopWatching()
    expect(now().route.name).toBe('timeline')
  })

  test('is raced', async () => {
    const { host, now } = atTitle()
    host.raceRobot(mine)
    await vi.waitFor(() => expect(now().route.name).toBe('shift'), { timeout: 10_000 })
    const play = playOf(host)
    expect([play.mode, play.seed, play.level.id]).toEqual(['blocking', 7, 'lunch-rush'])
    expect(play.ghost?.run.leads).toEqual(leads)
  })

  test('does not come after somebody who has gone on, or who has asked for something else', async () => {
    const { app, host, now } = atTitle()
    host.watchBesideRobot(mine)
    host.raceRobot(run())
    await vi.waitFor(() => expect(now().route.name).toBe('shift'), { timeout: 10_000 })
    expect(playOf(host).level.id).toBe('first-day')
    host.raceRobot(mine)
    go(app, { name: 'settings' })
    await bestRobotRun(mine.replay)
    expect([now().route.name, host.isBackdrop()]).toEqual(['settings', true])
  })

  test('of a level that is not known is refused', async () => {
    const { host, now } = atTitle()
    host.raceRobot({ ...mine, replay: { ...mine.replay, level: 'the-moon' } })
    await vi.waitFor(() => expect(nth(now().notices, 0).key).toBe('watch.refused'))
  })
})

test('all robots play the same customers, the best first, each with the score of its run', async () => {
  const asked = {
    level: lunchRush.id,
    levelVersion: lunchRush.version,
    seed: 7,
    mode: 'async',
  } as const
  const all = await robotRuns(asked)
  expect(all.map(({ robot }) => robot).toSorted()).toEqual([...robotNames].toSorted())
  expect(all.map(({ score }) => score)).toEqual(
    all.map(({ score }) => score).toSorted((one, other) => other - one),
  )
  for (const { run: played, score } of all) {
    expect(await isRobotsRun(played)).toBe(true)
    expect(resultOf(resimulate(played.replay, lunchRush).shift).score).toBe(score)
  }
  expect(await bestRobotRun(asked)).toEqual(all[0]?.run)
  expect(await robotRuns({ ...asked, level: 'the-moon' })).toEqual([])
})

const by = (robot: RobotName, named = robot, level: Level = lunchRush): Run => ({
  name: '',
  leads: leadsOn(level, [robotLead(named)]),
  replay: replayOf(playShift(level, 7, 'async', robots[robot], 'hashes')),
})
const begun = (endMs: number): Run => {
  const recording = record(openShift(lunchRush, 7, 'async'))
  drive(recording, [robots.nearest], endMs)
  return { ...by('nearest'), replay: replayOf(recording) }
}

describe('a run that names a robot', () => {
  test.each(robotNames)('is %s’s if that robot plays the same', async (robot) => {
    expect(await isRobotsRun(by(robot))).toBe(true)
  })

  test('may have been left half-way', async () => {
    expect(await isRobotsRun(begun(40_123))).toBe(true)
  })

  test('may have a robot beside it', async () => {
    expect(await isRobotsRun(by('nearest', 'nearest', twoWaiters))).toBe(true)
  })

  test('is not believed when that robot plays otherwise', async () => {
    expect(await isRobotsRun(by('look-ahead', 'first-come'))).toBe(false)
    expect(await isRobotsRun({ ...by('nearest'), branchAtMs: 500 })).toBe(false)
    expect(await isRobotsRun(run())).toBe(false)
  })

  test('is not believed though its link says so: 863 as first come’s, who gets 816', async () => {
    const code =
      'AQEBB5C_BQpsdW5jaC1ydXNoAXgKZmlyc3QtY29tZRA0NDZkZmIyN2Y3MzM5M2VlNbQQBs8MAKcgDJQKAIAZEtsO' +
      'AOEMBr8JDOkNGIcPAJ8OBs8MAJ0bDJQKAIQHEqUMANEJGNwNAPgMHrIODK4HAO4FBr8JEqsRALUKGOwQANwNHqIL' +
      'DL4KJIUPAPkSEssLGL4QBr4KAKkIHrIOAKILDIQHAIoFJOkPEr4KAOEMBr8JGL4KDIcPAOgHHqILAKgJEssLJL4K' +
      'Bs4TAM8MDIQHGLa4TqY'
    const link = readLink(`#run=${code}`)
    const sent = link?.kind === 'run' ? link.run : null
    expect(sent?.leads).toEqual([robotLead('first-come')])
    expect(sent && resultOfRun(sent)?.score).toBe(863)
    expect(sent && (await isRobotsRun(sent))).toBe(false)
  })

  test('is shown as the robot’s once that is proven, and never before', async () => {
    const { app, now } = atTitle()
    const [forged, real] = [by('look-ahead', 'first-come'), by('nearest')]
    go(app, { name: 'linked', run: forged })
    await isRobotsRun(forged)
    expect(now().provenRun).toBeNull()
    replace(app, { name: 'linked', run: real })
    await vi.waitFor(() => expect(now().provenRun).toBe(real), { timeout: 10_000 })
  })
})
