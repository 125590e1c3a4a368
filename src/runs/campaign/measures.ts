// The figures by which a campaign level is judged, at any moment of the shift.
import { frozenMs, wagesOf } from '../../sim/index.ts'
import type { Measure } from '../../levels/index.ts'
import * as intervals from './intervals.ts'
import { lengthOf, longestOf } from './level-run.ts'
import type { Interval, LevelRun } from './level-run.ts'

/** A played level with the answer to its question. */
export type Judged = LevelRun & {
  readonly predicted: number | null // index of the choice, null when the question was skipped
  readonly right: number | null // index of the right one, null while it is not known
}

const longestMs = (all: readonly Interval[]): number => {
  const longest = longestOf(all)
  return longest ? lengthOf(longest) : 0
}

const totalMs = (all: readonly Interval[]): number =>
  all.reduce((sum, each) => sum + lengthOf(each), 0)

const measures: Readonly<Record<Measure, (judged: Judged) => number>> = {
  served: ({ room }) => room.tally.served,
  lost: ({ room }) => room.tally.lost,
  satisfaction: ({ room: { tally, customers } }) =>
    customers.length === 0 ? 0 : tally.satisfaction / customers.length,
  stoodMs: (judged) => totalMs(intervals.stands(judged)),
  atKitchenMs: (judged) => totalMs([...intervals.stands(judged), ...intervals.writings(judged)]),
  lainMs: (judged) => longestMs(intervals.lyings(judged)),
  burntMs: (judged) => longestMs(intervals.burntLyings(judged)),
  handMs: (judged) => longestMs(intervals.handsUp(judged)),
  emptyTrips: (judged) => intervals.emptyTrips(judged).length,
  cookedForNobody: (judged) => intervals.cookedForNobody(judged).length,
  menus: ({ room, events }) =>
    events.filter(
      (event) => event.type === 'dishServed' && room.customers[event.customer]?.toCome === 0,
    ).length,
  parties: ({ room, events }) =>
    events.filter(
      (event) => event.type === 'dishServed' && room.customers[event.customer]?.toOrder === 0,
    ).length,
  partyMs: (judged) => longestMs(intervals.parties(judged)),
  courseGapMs: (judged) => longestMs(intervals.courseGaps(judged)),
  cookedOnMs: (judged) => totalMs(intervals.cookedOn(judged)),
  chats: ({ events }) => events.filter(({ type }) => type === 'chatEnded').length,
  saved: ({ room }) =>
    room.tickets.filter(({ toSave, place }) => toSave && place === 'table').length,
  frozenMs: ({ room }) => frozenMs(room),
  vainVisits: (judged) => intervals.vainVisits(judged).length,
  received: ({ events }) => events.filter(({ type }) => type === 'orderTaken').length,
  shippedUnpaid: (judged) => intervals.unpaid(judged).length,
  mailMs: (judged) => longestMs(intervals.mails(judged)),
  shipped: (judged) => intervals.servings(judged).length,
  oversold: (judged) => intervals.oversold(judged).length,
  idleTagMs: (judged) => longestMs(intervals.idleTags(judged)),
  wages: ({ room, level }) => wagesOf({ level, state: room }),
  points: ({ room, level }) =>
    room.tally.score - (room.closed ? 0 : wagesOf({ level, state: room })),
  rightPrediction: ({ predicted, right }) => (right !== null && predicted === right ? 1 : 0),
}

/** The figure now; final once the shift has closed. */
export function measureOf(judged: Judged, measure: Measure): number {
  return measures[measure](judged)
}

/** Whether a figure can only grow during a shift. */
export const onlyGrows: Readonly<Record<Measure, boolean>> = {
  served: true,
  lost: true,
  satisfaction: false,
  stoodMs: true,
  atKitchenMs: true,
  lainMs: true,
  burntMs: true,
  handMs: true,
  emptyTrips: true,
  cookedForNobody: true,
  menus: true,
  courseGapMs: true,
  parties: true,
  partyMs: true,
  cookedOnMs: true,
  chats: true,
  saved: true,
  frozenMs: true,
  vainVisits: true,
  received: true,
  shippedUnpaid: true,
  mailMs: true,
  shipped: true,
  oversold: true,
  idleTagMs: true,
  wages: true,
  points: false, // wages are taken off
  rightPrediction: false,
}
