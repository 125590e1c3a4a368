// Who listens to a play never re-enters the simulation: what they send is applied next.
import { describe, expect, test } from 'vitest'
import { createPlay } from '../../src/play/index.ts'
import type { Play } from '../../src/play/index.ts'
import type { ShiftEvent } from '../../src/sim/index.ts'
import { hashOf, verifyReplay } from '../../src/sim/index.ts'
import { comingAt, level } from '../support/level.ts'

const begin = (firstMs = 0) =>
  createPlay({ level: level({ arrivals: comingAt(firstMs) }), seed: 1, mode: 'async' })
const ticks = (play: Play, count: number) => {
  for (let tick = 0; tick < count; tick++) play.tick(100)
  return play
}

describe('a command sent by a listener', () => {
  test('is applied after the step it listens to, at its end', () => {
    const play = begin()
    play.onEvent(({ type }) => {
      if (type === 'handRaised') play.tap(1)
    })
    for (let tick = 0; tick < 16; tick++) play.tick(70)
    expect(play.replay().log).toEqual([[1_050, { type: 'visit', waiter: 0, station: 1 }]])
  })

  test('does not disturb the events of that step', () => {
    const play = begin()
    const heard: string[] = []
    play.onEvent(({ type }) => {
      if (type === 'customerArrived') play.tap(1)
    })
    play.onEvent(({ type }) => void heard.push(type))
    ticks(play, 1)
    expect(heard).toEqual(['customerArrived', 'customerSeated', 'visitAdded', 'waiterDeparted'])
  })

  test('that answers a command comes after that command', () => {
    const play = begin()
    play.onEvent((event) => {
      if (event.type === 'visitAdded' && event.station === 1) play.tap(2)
    })
    play.tap(1)
    expect(play.room.waiters[0]?.tasks.map(({ station }) => station)).toEqual([1, 2])
  })

  test('leaves the replay one that verifies', () => {
    const play = begin()
    play.onEvent((event) => {
      if (event.type === 'handRaised') play.tap(event.table)
      if (event.type === 'orderTaken' || event.type === 'dishDone') play.tap(0)
      if (event.type === 'dishPickedUp') play.tap(1)
    })
    ticks(play, 700)
    expect(play.room.tally.served).toBe(1)
    expect(verifyReplay(play.replay(), level())).toMatchObject({ ok: true })
  })
})

describe('listeners', () => {
  test('hear every event in the order of joining, until they stop', () => {
    const play = begin(5_000)
    const heard: string[] = []
    const note = (who: string) => (event: ShiftEvent) => void heard.push(`${who} ${event.type}`)
    const stop = play.onEvent(note('one'))
    play.onEvent(note('other'))
    play.tap(1)
    stop()
    play.undo()
    expect(heard).toEqual([
      'one visitAdded',
      'other visitAdded',
      'one waiterDeparted',
      'other waiterDeparted',
      'other visitDropped',
    ])
  })

  test('who listen twice hear twice', () => {
    const play = begin(5_000)
    let heard = 0
    const count = () => void heard++
    const stop = play.onEvent(count)
    play.onEvent(count)
    play.undo()
    stop()
    play.undo()
    expect(heard).toBe(3)
  })

  test('who fail are heard of, and do not break the shift', () => {
    const play = begin()
    play.onEvent(({ type }) => {
      if (type === 'customerArrived') throw new Error('a view broke')
    })
    expect(() => play.tick(100)).toThrow('a view broke')
    ticks(play, 19)
    expect(hashOf(play.room)).toBe(hashOf(ticks(begin(), 20).room))
  })
})
