// What the shop's levels are judged by: receipts, mails, early parcels, cakes sold twice and tags.
import { describe, expect, test } from 'vitest'
import { campaignCases, momentOf, playCase, rightChoice } from '../../../src/runs/index.ts'
import { boundReading } from '../../../src/runs/campaign/verdict.ts'
import { measureOf } from '../../../src/runs/campaign/measures.ts'
import { momentOfMiss } from '../../../src/runs/campaign/moment.ts'
import type { Measure, MomentKind } from '../../../src/levels/index.ts'

const SEEDS = [1, 2, 3, 4, 5]

const runsOf = (robot: string) => {
  const played = campaignCases.find((each) => each.robot === robot)
  if (!played) throw new Error(`there is no robot ${robot}`)
  return SEEDS.map((seed) => playCase(played, seed).judged)
}
const figures = (robot: string, measure: Measure) =>
  runsOf(robot).map((judged) => measureOf(judged, measure))

const order = runsOf('ships-when-paid')
const early = runsOf('ships-on-pending')
const racing = runsOf('never-reserves')

describe('order received', () => {
  test('counts receipts, which who waits for the bank gives too late', () => {
    expect(Math.max(...figures('waits-for-bank', 'received'))).toBeLessThan(8)
    expect(Math.min(...figures('ships-when-paid', 'received'))).toBeGreaterThanOrEqual(9)
  })

  test('counts what was shipped and never paid for', () => {
    expect(figures('ships-when-paid', 'shippedUnpaid')).toEqual(SEEDS.map(() => 0))
    expect(Math.min(...figures('ships-on-pending', 'shippedUnpaid'))).toBeGreaterThan(0)
    for (const { events, room } of early) {
      const lost = events.filter((event) => event.type === 'turnedDown' && event.wasShipped)
      expect(lost.length).toBeGreaterThan(0)
      expect(room.tickets.filter(({ isDeclined }) => isDeclined).length).toBeGreaterThanOrEqual(
        lost.length,
      )
    }
  })

  test('measures each mail from the answer on, the sad ones too', () => {
    for (const judged of order) {
      const answers = judged.events.filter(
        ({ type }) => type === 'dishDone' || type === 'orderDeclined',
      )
      const longest = answers.map((answer) => {
        const ticket = 'ticket' in answer ? answer.ticket : -1
        const mail = judged.events.find(
          (event) =>
            (event.type === 'dishServed' || event.type === 'turnedDown') && event.ticket === ticket,
        )
        return (mail?.at ?? judged.room.now) - answer.at
      })
      expect(measureOf(judged, 'mailMs')).toBe(Math.max(...longest))
    }
  })

  test('tells of a parcel that went out unpaid, else of an order that was declined', () => {
    expect(early.map((judged) => momentOf(judged, 'shippedUnpaid')?.told)).toEqual(
      SEEDS.map(() => 'shippedUnpaid'),
    )
    for (const judged of order) {
      const told = momentOf(judged, 'shippedUnpaid')
      expect(told?.told).toBe('declinedLater')
      expect(judged.room.tickets[told?.ticket ?? -1]?.isDeclined).toBe(true)
    }
    const bound = { measure: 'shippedUnpaid', atMost: 0 } as const
    const missed = early.map((judged) => momentOfMiss(judged, bound)?.told)
    expect(missed).toEqual(SEEDS.map(() => 'shippedUnpaid'))
  })

  test('says that a mail never went out, where it did not', () => {
    const bound = { measure: 'mailMs', atMost: 0 } as const
    const tells = new Set(['dishServed', 'turnedDown', 'oversold'])
    for (const judged of order) {
      const unsent = { ...judged, events: judged.events.filter(({ type }) => !tells.has(type)) }
      expect(momentOfMiss(judged, bound)?.told).toBe('lateMail')
      expect(momentOfMiss(unsent, bound)?.told).toBe('mailUnsent')
    }
  })

  test('no order is paid when it is received', () => {
    for (const judged of [...order, ...early]) {
      expect(rightChoice(judged, { question: 'paidWhenReceived', choices: [9, 3, 0] })).toBe(2)
    }
  })
})

describe('the last cake', () => {
  test('counts what was sold although it was gone', () => {
    expect(Math.min(...figures('never-reserves', 'oversold'))).toBeGreaterThan(0)
    expect(figures('reserves-first', 'oversold')).toEqual(SEEDS.map(() => 0))
  })

  test('sells no more than there was', () => {
    for (const { room } of [...racing, ...runsOf('reserves-first')]) {
      for (const { left } of room.specials?.shelf?.goods ?? []) {
        expect(left).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('tells what came in between', () => {
    const told = racing.map((judged) => momentOf(judged, 'soldTwice'))
    expect(told.map((moment) => moment?.told)).toEqual(SEEDS.map(() => 'oversold'))
    expect(Math.max(...told.map((moment) => moment?.others ?? 0))).toBeGreaterThan(0)
  })

  test('tells of a tag that kept something while others ordered', () => {
    for (const judged of runsOf('reserves-first')) {
      const told = momentOf(judged, 'soldTwice')
      expect(told?.told).toBe('kept')
      expect(told?.others).toBeGreaterThan(0)
    }
  })

  test('measures a tag from the moment on from which it is of no use', () => {
    const all = figures('reserves-first', 'idleTagMs')
    expect(Math.max(...all)).toBeGreaterThan(0)
    expect(Math.max(...all)).toBeLessThan(5_000)
  })

  test('the answer to its question lies between none and five', () => {
    const choices = [0, 1, 5]
    const answers = racing.map((judged) =>
      rightChoice(judged, { question: 'ordersBetween', choices }),
    )
    expect(answers).toEqual(SEEDS.map(() => 1))
  })
})

const kinds: readonly (readonly [MomentKind, string])[] = [
  ['shippedUnpaid', 'ships-when-paid'],
  ['soldTwice', 'reserves-first'],
]

test.each(kinds)('there is a %s in a run of %s', (kind, robot) => {
  for (const judged of runsOf(robot)) expect(momentOf(judged, kind)).not.toBeNull()
})

test('a bound that can only be missed is missed as soon as it is', () => {
  const bound = { measure: 'shippedUnpaid', atMost: 0 } as const
  const states = early.map(
    (judged) => boundReading({ ...judged, room: { ...judged.room, closed: false } }, bound).state,
  )
  expect(states).toEqual(SEEDS.map(() => 'missed'))
})
