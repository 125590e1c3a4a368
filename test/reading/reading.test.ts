// In any room of any game: it stands somehow with everybody and everything, and whoever tells people
// about it tells the same.
import { floorPlanOf } from '../../src/levels/index.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  customerSituation,
  panelOf,
  stationSituation,
  ticketSituation,
  waiterSituation,
} from '../../src/reading/index.ts'
import { advanceTo, openShift, send } from '../../src/sim/index.ts'
import type { Level, Room } from '../../src/sim/index.ts'
import { stationsOf } from '../../src/ui/room/stations.ts'
import { situation } from '../../src/ui/speech/situation.ts'
import { anyGame } from '../support/arbitraries.ts'

/** Hold this at every command of many games, and when they are over. */
function always(holds: (room: Room, level: Level) => void): void {
  fc.assert(
    fc.property(anyGame, ({ level, seed, mode, script }) => {
      const shift = openShift(level, seed, mode)
      for (const [at, order] of script) {
        advanceTo(shift, at)
        holds(shift.state, level)
        send(shift, order)
        holds(shift.state, level)
      }
      advanceTo(shift, level.durationMs)
      holds(shift.state, level)
    }),
    { numRuns: 60 },
  )
}

/** The tables that a sentence names: “Hands raised at tables 1 and 3.” */
function tablesIn(text: string, sentence: RegExp): readonly number[] {
  const [, tables = ''] = sentence.exec(text) ?? []
  return (tables.match(/\d+/g) ?? []).map(Number)
}

/** Each table once: of a party there are several dishes. */
const sorted = (all: readonly number[]) => [...new Set(all)].toSorted((a, b) => a - b)
const panelTables = (room: Room, level: Level, of: string) =>
  sorted(
    panelOf(room, level.floor).queue.flatMap(({ kind, station }) => (kind === of ? [station] : [])),
  )

describe('at any moment of any game', () => {
  test('it stands somehow with every ticket, customer, waiter and station', () => {
    always((room, level) => {
      const seen = { room, floor: level.floor }
      const all = [
        ...room.tickets.map((ticket) => ticketSituation(seen, ticket)),
        ...room.customers.map((customer) => customerSituation(seen, customer)),
        ...room.waiters.map((_, index) => waiterSituation(seen, index).kind),
        ...level.floor.stations.map((_, station) => stationSituation({ room, level }, station, 0)),
      ]
      expect(all.filter((each) => each === undefined || each === null)).toEqual([])
    })
  })

  test('panel, stations and speech know of the same dishes that are ready', () => {
    always((room, level) => {
      const pass = stationSituation({ room, level }, 0, 0)
      const ready = pass?.kind === 'pass' ? pass.ready : []
      const tables = sorted(ready.map((id) => room.tickets[id]?.table ?? 0))
      expect(panelTables(room, level, 'pass')).toEqual(tables)
      const spoken = situation({ room, level }, [])
      expect(tablesIn(spoken, /Dish(?:es)? ready for tables? ([^.]*)\./)).toEqual(tables)
      const dishes = stationsOf({ room, level, own: 0 }, floorPlanOf(level.floor), 44).filter(
        ({ name }) => /^Dish for table \d+$/.test(name),
      )
      expect(dishes).toHaveLength(ready.length)
    })
  })

  test('panel, stations and speech know of the same raised hands', () => {
    always((room, level) => {
      const hands = panelTables(room, level, 'handUp')
      const spoken = situation({ room, level }, [])
      expect(tablesIn(spoken, /Hands? raised at tables? ([^.]*)\./)).toEqual(hands)
      const names = stationsOf({ room, level, own: 0 }, floorPlanOf(level.floor), 44).map(
        ({ name }) => name,
      )
      expect(names.filter((name) => /^Table \d+: hand up/.test(name))).toHaveLength(hands.length)
    })
  })
})
