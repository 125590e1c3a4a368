// Two runs beside each other: which of the player's own goes beside a friend's, and who is who.
import { describe, expect, test } from 'vitest'
import { firstDay } from '../../src/levels/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { resimulate, replayOf, resultOf } from '../../src/sim/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import type { Entry } from '../../src/store/index.ts'
import { sideBySide, ownRunBeside } from '../../src/ui/linked/own-run.ts'
import { labelOf, chartRunOf } from '../../src/ui/timeline/chart-run.ts'
import { callsOf, labelsOf } from '../../src/ui/watch/names.ts'
import { person, playShift, robotLead, robots, type RobotName } from '../../src/waiters/index.ts'
import { entry } from '../store/entries.ts'

function runBy(name: string, mode: Mode, robot: RobotName = 'nearest', seed = 7): Run {
  const replay = replayOf(playShift(firstDay, seed, mode, robots[robot], 'hashes'))
  return { name, leads: [person], replay }
}

function filed(run: Run): Entry {
  const { level, seed, mode, hashes } = run.replay
  const result = resultOf(resimulate(run.replay, firstDay).shift)
  const kept = entry({ id: `${run.name} ${mode} ${result.score}`, score: 0, level, seed, mode })
  const hash = hashes.at(-1)?.[1] ?? ''
  return { ...kept, name: run.name, hash, result, code: encodeRun(run) }
}

const named = (id: string): Run => ({
  ...runBy('', 'async'),
  leads: [{ type: 'program', id }],
})

test('a program of the lab is called after its language, another by its own name', () => {
  expect(callsOf([named('javascript')])).toEqual(['JavaScript program'])
  expect(callsOf([named('python')])).toEqual(['Python program'])
  expect(callsOf([named('a*b')])).toEqual(['program ab'])
})

describe('beside a friend’s run stands', () => {
  const friends = runBy('Ana', 'blocking')
  const own = runBy('Me', 'blocking', 'first-come')
  const other = runBy('Me', 'async')

  test('the player’s best in the same mode', () => {
    const entries = [filed(other), filed(own)]
    expect(ownRunBeside(friends, { entries })).toEqual(own)
  })

  test('else the best in the other mode, blocking first', () => {
    const yours = ownRunBeside(friends, { entries: [filed(other)] })
    expect(yours).toEqual(other)
    expect(sideBySide(other, friends)).toEqual([friends, other])
    expect(sideBySide(friends, other)).toEqual([friends, other])
    expect(sideBySide(friends, own)).toEqual([friends, own])
  })

  test('never the very same shift, one of other customers, or one without a replay', () => {
    const same = filed({ ...friends, name: 'Me' })
    const others = filed(runBy('Me', 'blocking', 'nearest', 8))
    expect(ownRunBeside(friends, { entries: [same, others] })).toBeNull()
    expect(ownRunBeside(friends, { entries: [{ ...filed(own), code: null }] })).toBeNull()
  })
})

describe('two runs of one mode', () => {
  const ana = runBy('Ana', 'async')
  const robot: Run = { ...ana, name: '', leads: [robotLead('nearest')] }

  test('are told apart by who played them', () => {
    expect(callsOf([ana, robot])).toEqual(['Ana', 'Nearest first'])
    expect(labelsOf([ana, robot]).map(({ first }) => first)).toEqual(['Ana', 'Nearest first'])
  })

  test('of one person by their place, in the rooms and over the timeline', () => {
    const nameless = { ...ana, name: '' }
    const both = ['nameless waiter (first)', 'nameless waiter (second)']
    expect(callsOf([nameless, nameless])).toEqual(both)
    const tolds = [nameless, nameless].flatMap((run, at, runs) => chartRunOf(run, at, runs) ?? [])
    expect(tolds.map(({ who }) => who)).toEqual(both)
    expect(tolds.map((told) => labelOf(told, tolds))).toEqual(both)
  })

  test('of both modes keep their player’s name', () => {
    const both = [runBy('Ana', 'blocking'), ana]
    expect(callsOf(both)).toEqual(['Ana', 'Ana'])
    expect(labelsOf(both).map(({ first }) => first)).toEqual(['Blocking', 'Async'])
  })
})
