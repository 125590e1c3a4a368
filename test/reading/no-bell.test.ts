// Where no bell rings nobody knows of a dish that is done, until a waiter has been at the pass.
import { describe, expect, test } from 'vitest'
import { noBell, floorPlanOf } from '../../src/levels/index.ts'
import type { Play } from '../../src/play/index.ts'
import { cookSituation, panelOf, ticketSituation } from '../../src/reading/index.ts'
import { copyOf, NEVER, NONE, openShift, record } from '../../src/sim/index.ts'
import type { Level, Room } from '../../src/sim/index.ts'
import { heardIn } from '../../src/sound/cues.ts'
import { createClock } from '../../src/stage/clock.ts'
import { placesOf } from '../../src/stage/layout.ts'
import { spotOf } from '../../src/stage/views/spots.ts'
import { stationsOf } from '../../src/ui/room/stations.ts'
import { situation } from '../../src/ui/speech/situation.ts'
import { drive, playShift, robotNames, robots, see } from '../../src/waiters/index.ts'
import { nth } from '../support/cafe.ts'
import { AWAY, done, handedOver } from './dish-done.ts'
import { PASS } from '../support/floor.ts'
import { level } from '../support/level.ts'

/** And comes back. */
function looked() {
  const shift = done()
  shift.play.tap(PASS)
  shift.goTo(15_000)
  return shift
}

const names = (play: Play) =>
  stationsOf(play, floorPlanOf(play.level.floor), 44).map(({ name }) => name)
const chips = ({ room, level: { floor } }: Play) => {
  const { background, queue } = panelOf(room, floor)
  return { background: background.map(({ kind, leftMs }) => [kind, leftMs]), queue }
}
const chances = ({ room, level: of }: Play) =>
  see({ level: of, state: room }, 0).chances.map(({ kind, station }) => [kind, station])

/** Whether the stage draws the dish of the first ticket in its cook's dial. */
function isInDial(play: Play): boolean {
  const clock = createClock(play)
  const places = placesOf(play.level)
  const ticket = nth(play.room.tickets, 0)
  const waiters = { poses: [], boxes: [], update() {} }
  const how = ticketSituation({ room: play.room, floor: play.level.floor }, ticket)
  const spot = spotOf({ play, places, clock, finger: () => 44 }, waiters, ticket, 0, how)
  return spot?.y === nth(places.cooks, 0).dial.y
}

describe('a dish that is done without a bell', () => {
  test('really is done', () => {
    const { play, events } = done()
    expect(play.room.pass).toEqual([0])
    expect(events.filter(({ type }) => type === 'dishDone')).toHaveLength(1)
  })

  test('is in the background of the panel, and nobody knows for how long', () => {
    const { background, queue } = chips(done().play)
    expect(background).toEqual([['cooking', null]])
    expect(queue).toEqual([])
  })

  test('is not heard', () => {
    const { play, events } = done()
    const sounds = events.flatMap((event) => heardIn(play.room, event))
    expect(sounds.map(({ sound }) => sound)).toContain('slap')
    expect(sounds.map(({ sound }) => sound)).not.toContain('bell')
  })

  test('is not spoken of', () => {
    const { play, say } = done()
    expect(say()).toBe('')
    expect(situation(play, [])).toContain('No dish ready. Cooking: for table 1.')
  })

  test('is cooking for whoever goes through the stations, and is none itself', () => {
    const { play } = done()
    expect(names(play)).toHaveLength(3)
    expect(names(play)[0]).toBe('Kitchen: 1 cooking')
    expect(names(play)[1]).toMatch(/^Table 1: waiting for a dish/)
  })

  test('is drawn with its cook, who seems to cook on', () => {
    const { play } = done()
    expect(isInDial(play)).toBe(true)
    expect(cookSituation({ room: play.room, floor: play.level.floor }, 0).ticket).toBe(0)
  })

  test('is a reason to look for whoever has a free hand, and none to pick anything up', () => {
    const { play } = done(level({ bell: false }))
    expect(chances(play)).toEqual([['look', PASS]])
  })
})

describe('after a look at the pass the dish', () => {
  test('is ready in the panel, in words, among the stations and on the stage', () => {
    const { play } = looked()
    expect(chips(play).background).toEqual([])
    expect(chips(play).queue.map(({ kind }) => kind)).toEqual(['pass'])
    expect(situation(play, [])).toContain('Dish ready for table 1.')
    expect(names(play)[0]).toBe('Kitchen: 1 dish ready, nothing cooking')
    expect(names(play)).toContain('Dish for table 1')
    expect(isInDial(play)).toBe(false)
  })

  test('is announced', () => expect(looked().say()).toBe('Dish ready for table 1.'))

  test('is announced once', () => {
    const { say } = looked()
    say()
    expect(say()).toBe('')
  })

  test('stays known when the waiter has gone away again', () => {
    const { play, goTo } = looked()
    play.tap(AWAY)
    goTo(18_000)
    expect(play.room.waiters[0]?.doing.kind).toBe('idle')
    expect(names(play)).toContain('Dish for table 1')
  })
})

test('whoever stays at the pass sees the dish as it is done', () => {
  const { play, goTo } = handedOver()
  goTo(9_000)
  expect(names(play)).not.toContain('Dish for table 1')
  goTo(9_500)
  expect(names(play)).toContain('Dish for table 1')
})

test('with a bell the dish is known wherever the waiter is, and the state says nothing of looks', () => {
  const { play, events } = done(level({ hands: 0 }))
  expect(names(play)).toContain('Dish for table 1')
  expect(events.flatMap((event) => heardIn(play.room, event)).map(({ sound }) => sound)).toContain(
    'bell',
  )
  expect(play.room.specials).toBeUndefined()
})

describe.each(robotNames)('the robot %s', (name) => {
  const seeds = name === 'look-ahead' ? [7] : [0, 1, 2, 3, 4, 5, 6, 7]
  const sumOf = (of: Level) =>
    seeds
      .map((seed) => playShift(of, seed, 'async', robots[name]).shift.state.tally.score)
      .reduce((sum, score) => sum + score, 0)

  test('does without the bell, at little loss', () => {
    const { bell: _, ...withBell } = noBell
    expect(sumOf(noBell)).toBeGreaterThan(0.85 * sumOf(withBell))
  })

  test('does not know which of the dishes it has not seen are done', () => {
    const recording = record(openShift(noBell, 3, 'async'), 'noHashes')
    let compared = 0
    for (let at = 0; at < 50_000; at += 1_700) {
      drive(recording, [robots['first-come']], at)
      const { state } = recording.shift
      const other = withDishDone(state)
      if (!other) continue
      const choice = (room: Room) => robots[name](see({ level: noBell, state: room }, 0))
      expect(choice(other)).toBe(choice(state))
      compared++
    }
    expect(compared).toBeGreaterThan(3)
  })
})

/** The same room, but what a cook is at is done already and nobody has seen it; null if all is seen. */
function withDishDone(room: Room): Room | null {
  const state = copyOf(room)
  const cook = state.cooks.find(({ ticket }) => ticket !== NONE)
  const ticket = state.tickets[cook?.ticket ?? NONE]
  if (!cook || !ticket || state.rail.length > 0) return null
  Object.assign(ticket, { place: 'pass', readyAt: room.now })
  state.pass.push(cook.ticket)
  Object.assign(cook, { ticket: NONE, since: room.now, until: NEVER })
  const seen = { room: state, floor: noBell.floor }
  return ticketSituation(seen, ticket) === 'cooking' ? state : null
}
