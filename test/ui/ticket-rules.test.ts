// What people are told of guests who have left, of menus and of parties: controls, speech, task list.
import { describe, expect, test } from 'vitest'
import { hudOf } from '../../src/host/hud.ts'
import { floorPlanOf } from '../../src/levels/index.ts'
import { createPlay, type Play } from '../../src/play/index.ts'
import { panelOf } from '../../src/reading/index.ts'
import type { Level } from '../../src/sim/index.ts'
import { stationsOf } from '../../src/ui/room/stations.ts'
import { describe as describeTask } from '../../src/ui/shift/TaskChip.tsx'
import { situation } from '../../src/ui/speech/situation.ts'
import { createSpeech } from '../../src/ui/speech/speech.ts'
import { PASS } from '../support/floor.ts'
import { level, patience } from '../support/level.ts'

function begin(changes: Partial<Level>) {
  const play = createPlay({ level: level(changes), seed: 1, mode: 'async' })
  const speech = createSpeech()
  play.onEvent(speech.hear)
  const at = (ms: number) => {
    while (play.room.now < ms) play.tick(Math.min(50, ms - play.room.now))
    return speech.say(play)
  }
  return { play, at }
}

const stations = (play: Play) => stationsOf(play, floorPlanOf(play.level.floor), 44)
const chips = ({ room, level: { floor } }: Play) => {
  const { background, queue } = panelOf(room, floor)
  return [...background, ...queue].map(({ kind, id }) => ({ kind, id }))
}

describe('the ticket of a guest who has left', () => {
  const rules = [
    { type: 'pulledByHand', hurriedOf: 1, hurriedBar: 0.1, pullMs: 500, plateMs: 1_000 } as const,
  ]
  const left = () => {
    const shift = begin({ patience: patience({ relief: 0.25 }), rules })
    shift.at(1_000)
    shift.play.tap(1)
    shift.play.tap(PASS)
    shift.at(5_700)
    return shift
  }

  test('is a control of its own, with a finger’s width, and can be pulled by it', () => {
    const { play, at } = left()
    const control = stations(play).find(({ ticket }) => ticket === 0)
    expect(control?.name).toBe('Pull the ticket of table 1: nobody waits for it')
    expect(Math.min(control?.area.width ?? 0, control?.area.height ?? 0)).toBeGreaterThanOrEqual(44)
    play.tap(PASS, { ticket: 0 })
    expect(at(6_500)).toBe('Pulled the ticket of table 1.')
    expect(stations(play).some(({ ticket }) => ticket === 0)).toBe(false)
  })

  test('is named at the kitchen, in the situation and in the panel', () => {
    const { play } = left()
    const kitchen = stations(play).find(({ station }) => station === PASS)
    expect(kitchen?.name).toContain('a ticket that nobody waits for')
    expect(situation(play, [])).toContain('Nobody waits for the ticket of table 1, and it goes on.')
    expect(chips(play)).toEqual([{ kind: 'forNobody', id: 'customer:0' }])
  })

  test('is named in the task list as what is pulled', () => {
    const { play, at } = left()
    play.tap(1)
    play.tap(PASS, { ticket: 0 })
    at(5_750)
    const { tasks } = hudOf(play, { otherBest: null, refusal: null })
    expect(tasks.map(({ intent }) => intent)).toEqual(['look', 'pull'])
    expect(tasks.map((task) => describeTask(task).long)).toContain('pull ticket 1')
  })

  test('that is on the plate is told to be too late, and thrown away', () => {
    const { play, at } = left()
    at(8_000)
    play.tap(PASS, { ticket: 0 })
    expect(at(8_600)).toBe('Too late for the ticket of table 1: already on the plate.')
    expect(at(9_100)).toBe('A dish for table 1 is thrown away: nobody waited for it.')
  })
})

describe('a menu', () => {
  const dishes = ['salad', 'roast'].map((dish) => ({ dish, cookMs: 2_000 }))
  const rules = [
    { type: 'courses', menus: 1, oneOf: 1, dishes, eatMs: 2_000, tooEarlyMs: 2_000 } as const,
  ]

  test('has its course in the name of the table', () => {
    const { play, at } = begin({ rules })
    at(1_100)
    expect(stations(play).find(({ station }) => station === 1)?.name).toMatch(/, course 1 of 2$/)
  })

  test('tells who asks too early', () => {
    const { play, at } = begin({ rules })
    at(1_000)
    play.tap(1)
    at(2_900)
    play.tap(1)
    expect(at(3_100)).toBe('Too early: table 1 has not eaten this course yet.')
  })
})

describe('a party', () => {
  const dishes = ['salad', 'roast']
  const rules = [{ type: 'parties', parties: 1, oneOf: 1, dishes, cookMs: 4_000 } as const]
  const ordered = () => {
    const shift = begin({ hands: 2, cooks: 2, rules })
    shift.at(1_000)
    shift.play.tap(1)
    shift.at(2_900)
    return shift
  }

  test('says how many have ordered', () => {
    const { play } = ordered()
    const table = stations(play).find(({ station }) => station === 1)
    expect(table?.name).toMatch(/^Table 1: hand up, .*, 1 of 2 have ordered$/)
  })

  test('has a chip for each dish, and what waits for the rest is not announced as ready', () => {
    const { play, at } = ordered()
    play.tap(PASS)
    at(4_200)
    play.tap(1)
    play.tap(PASS)
    at(8_300)
    expect(at(8_350)).toBe('')
    expect(chips(play)).toEqual([
      { kind: 'cooking', id: 'customer:0:1' },
      { kind: 'waitsForOthers', id: 'customer:0:0' },
    ])
    expect(stations(play).map(({ name }) => name)).toContain(
      'Dish for table 1, waits for the rest of the tray',
    )
    expect(at(12_000)).toBe('Dish ready for table 1.')
  })
})
