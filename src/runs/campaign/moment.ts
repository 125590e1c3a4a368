// The moments of a run that are told afterwards: why a bound was missed, and what the level is about.
import { NONE } from '../../sim/index.ts'
import type { Bound, Measure, MomentKind } from '../../levels/index.ts'
import * as intervals from './intervals.ts'
import type { Judged } from './measures.ts'
import { lengthOf, longestOf, mostOf, overlapMs } from './level-run.ts'
import type { Interval, LevelRun } from './level-run.ts'
import { amongst, tell } from './told.ts'
import type { Finder, Moment } from './told.ts'
import {
  idleTag,
  keptByTag,
  latestMail,
  longestFreeze,
  longestFreezeOrSave,
  receivedOnly,
  shippedUnpaid,
  soldTwice,
} from './venue-moments.ts'

export type { Moment, Told } from './told.ts'

const BEFORE_MS = 10_000
const LONG_STAND_MS = 3_000 // who stands so long beside raised hands has not used the wait
const RUSH = 3 // hands up at once, from which on one pair of hands is too few

const longestStand: Finder = (played) => {
  const hands = intervals.handsUp(played)
  const weight = (stand: Interval) =>
    hands.reduce((sum, hand) => sum + overlapMs(hand, stand), 0) + lengthOf(stand) / 1_000
  const stand = mostOf(intervals.stands(played), weight)
  return tell('stood', stand, (during) => amongst(hands, during).length)
}

const longestLying: Finder = (played) => {
  const chats = intervals.chats(played)
  const lying = longestOf(intervals.lyings(played))
  return tell('lay', lying, (during) => Math.min(1, amongst(chats, during).length))
}

const bellHeardLate: Finder = (played, limit) => {
  const chats = intervals.chats(played)
  const late = intervals
    .lyings(played)
    .filter(({ from }) => chats.some((chat) => chat.from <= from && from < chat.to))
  return late.length > 0 ? tell('lay', longestOf(late), () => 1) : longestLying(played, limit)
}

const lossNumber: Finder = (played, index) => {
  const stands = intervals.stands(played)
  return tell('lost', intervals.losses(played)[index], (loss) => {
    const before = { ...loss, from: loss.to - BEFORE_MS }
    return stands.reduce((sum, stand) => sum + overlapMs(stand, before), 0)
  })
}

/** Whoever left for a dish that had burnt, unread, is told by that dish: there it could be helped. */
const lossOrBurnt: Finder = (played, index) => {
  const lost = new Set(intervals.losses(played).map(({ customer }) => customer))
  const unread = intervals.burntLyings(played).filter(({ customer }) => lost.has(customer))
  return tell('burntLay', longestOf(unread)) ?? lossNumber(played, index)
}

const leastContent: Finder = (played) => {
  const loss = lossNumber(played, 0)
  if (loss) return loss
  const { customers } = played.room
  const waited = ({ customer }: Interval) => customers[customer]?.waitedMs ?? 0
  return tell('discontent', mostOf(intervals.servings(played), waited))
}

/** The wait in which most was done; where the waiter stood it out beside raised hands, that. */
const bestWait: Finder = (played, limit) => {
  const stand = longestStand(played, limit)
  const isWasted = stand && stand.others > 0 && stand.to - stand.from >= LONG_STAND_MS
  return isWasted ? stand : busiestWait(played, limit)
}

const busiestWait: Finder = (played) => {
  const done = [...intervals.servings(played), ...intervals.handsUp(played)]
  const meanwhile = (cooking: Interval) =>
    done.filter(
      ({ to, customer }) => customer !== cooking.customer && to > cooking.from && to < cooking.to,
    ).length
  return tell('meanwhile', mostOf(intervals.cookings(played), meanwhile), meanwhile)
}

const oldestBurnt: Finder = (played) => tell('burntLay', longestOf(intervals.burntLyings(played)))

const longestUnclaimed: Finder = (played) =>
  tell('unclaimed', longestOf(intervals.unclaimed(played)))

const forNobody: Finder = (played, limit) =>
  tell('forNobody', intervals.cookedForNobody(played)[limit])

const longestCookedOn: Finder = (played) => {
  const longest = longestOf(intervals.cookedOn(played))
  const isRaced = played.room.tickets[longest?.ticket ?? NONE]?.rival !== undefined
  return tell(isRaced ? 'outrun' : 'cookedOn', longest)
}

/** Who held up a hand longest and was served: then the dish was under way for so long only. */
const heldBack: Finder = (played) => {
  const servings = intervals.servings(played)
  const served = (hand: Interval) => servings.find(({ customer }) => customer === hand.customer)
  const hand = longestOf(intervals.handsUp(played).filter(served))
  return tell('heldBack', hand, (each) => (served(each)?.to ?? each.to) - each.to)
}

const longestGap: Finder = (played) => tell('courseGap', longestOf(intervals.courseGaps(played)))

const firstTooEarly: Finder = (played, limit) =>
  tell('tooEarly', intervals.askedTooEarly(played)[0]) ?? busiestWait(played, limit)

const slowestParty: Finder = (played) => {
  const all = intervals.cookings(played)
  const party = longestOf(intervals.parties(played))
  const served = intervals.servings(played)
  const isServed = served.some(({ customer }) => customer === party?.customer)
  return tell(isServed ? 'party' : 'partyUnserved', party, ({ customer }) => {
    const own = all.filter((each) => each.customer === customer)
    return Math.max(0, ...own.map((each) => amongst(own, each).length))
  })
}

const emptyTrip: Finder = (played, limit) =>
  tell('emptyTrip', intervals.emptyTrips(played)[limit], () => limit + 1)

const fullestRush: Finder = (played) => {
  const hands = intervals.handsUp(played)
  const upAt = ({ from }: Interval) =>
    hands.filter((hand) => hand.from <= from && from < hand.to).length
  return tell('rush', mostOf(hands, upAt), upAt)
}

const longestHand: Finder = (played) => {
  const pours = played.events.filter(({ type }) => type === 'refillPoured')
  if (pours.length > 0) {
    return tell(
      'handWaits',
      longestOf(intervals.handsUp(played)),
      ({ from, to }) => pours.filter(({ at }) => from < at && at < to).length,
    )
  }
  const own = intervals.flambeings(played)
  return tell('handUp', longestOf(intervals.handsUp(played)), (hand) =>
    own.reduce((sum, each) => sum + overlapMs(each, hand), 0),
  )
}

const longestUnsaved: Finder = (played, limit) => {
  const { tickets } = played.room
  const lying = intervals.lyings(played).filter(({ ticket }) => tickets[ticket]?.toSave)
  return tell('unsaved', longestOf(lying)) ?? longestHand(played, limit)
}

const vainVisit: Finder = (played, limit) =>
  tell('vainVisit', intervals.vainVisits(played)[limit], () => limit + 1)

const idleWriting: Finder = (played) => {
  const cookMs = ({ customer }: Interval) => played.room.customers[customer]?.cookMs ?? 0
  const lost = (writing: Interval) => lengthOf(writing) - cookMs(writing)
  const writing = mostOf(intervals.writings(played), lost)
  return writing && lost(writing) > 0 ? tell('wrote', writing, cookMs) : longestStand(played, 0)
}

/** Whoever waited with a hand up while cups were filled is told of, before whoever left. */
const unserved: Finder = (played, limit) => {
  const hand = longestHand(played, limit)
  if (hand?.told === 'handWaits' && hand.others > 0) return hand
  return longestStand(played, limit) ?? lossNumber(played, 0)
}

/** With somebody to hire the rush is told, where there was one: more hands would have helped. */
const leastContentOrRush: Finder = (played, limit) => {
  const isHelped = played.level.rules.some(({ type }) => type === 'hire')
  const rush = isHelped ? fullestRush(played, limit) : null
  return rush && rush.others >= RUSH ? rush : leastContent(played, limit)
}

/** `limit` is how many there may be: the moment is that of one too many. */
const misses: Readonly<Record<Measure, Finder | null>> = {
  served: unserved,
  lost: lossOrBurnt,
  satisfaction: leastContentOrRush,
  stoodMs: longestStand,
  atKitchenMs: idleWriting,
  lainMs: longestLying,
  burntMs: oldestBurnt,
  handMs: longestHand,
  emptyTrips: emptyTrip,
  cookedForNobody: forNobody,
  menus: (played) => tell('tooEarly', intervals.askedTooEarly(played)[0]) ?? longestGap(played, 0),
  courseGapMs: longestGap,
  parties: slowestParty,
  partyMs: slowestParty,
  cookedOnMs: longestCookedOn,
  points: (played) => lossNumber(played, 0) ?? fullestRush(played, 0),
  wages: fullestRush,
  saved: longestUnsaved,
  frozenMs: longestFreeze,
  vainVisits: vainVisit,
  received: (played) => lossNumber(played, 0),
  shippedUnpaid,
  mailMs: latestMail,
  shipped: (played) => lossNumber(played, 0) ?? longestHand(played, 0),
  oversold: soldTwice,
  idleTagMs: idleTag,
  chats: null, // nothing happened
  rightPrediction: null,
}

const moments: Readonly<Record<MomentKind, Finder>> = {
  longestStand,
  busiestWait: bestWait,
  bellHeardLate,
  oldestBurnt,
  dishForNobody: (played, limit) => forNobody(played, limit) ?? heldBack(played, limit),
  shippedUnpaid: receivedOnly,
  soldTwice: (played, limit) =>
    soldTwice(played, limit) ??
    keptByTag(played, limit) ??
    idleTag(played, limit) ??
    busiestWait(played, limit),
  longestUnclaimed,
  firstTooEarly,
  slowestParty,
  longestCookedOn,
  fullestRush,
  longestHand,
  longestFreeze: longestFreezeOrSave,
  idleWriting,
}

/** The moment that explains why the bound was missed; null where no moment does. */
export function momentOfMiss(judged: Judged, bound: Bound): Moment | null {
  const limit = 'atMost' in bound ? bound.atMost : 0
  return misses[bound.measure]?.(judged, limit) ?? null
}

/** The moment that the level is about; null where the run has none. */
export function momentOf(played: LevelRun, kind: MomentKind): Moment | null {
  return moments[kind](played, 0)
}
