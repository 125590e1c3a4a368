// The best robot of a run's customers and mode: seen beside it, and raced.
import { describe, expect, test, vi } from 'vitest'
import { bestRobotRun } from '../../src/host/robot-run.ts'
import { firstDay, lunchRush } from '../../src/levels/index.ts'
import { resultOfRun } from '../../src/runs/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { Level, Mode } from '../../src/sim/index.ts'
import { person, playShift, robotLead, robotNames, robots } from '../../src/waiters/index.ts'
import { go } from '../../src/store/index.ts'
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
