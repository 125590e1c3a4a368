// The moments of a run that are told afterwards: why a bound was missed, and what the level is about.
import { NONE } from '../../sim/index.ts'
import type { Bound, Measure, MomentKind } from '../../levels/index.ts'
import * as intervals from './intervals.ts'
import type { Judged } from './measures.ts'
import { lengthOf, longestOf, mostOf, overlapMs } from './level-run.ts'
import type { Interval, LevelRun } from './level-run.ts'

/** What is told of a moment; the words are chosen by it. */
export type Told =
  | 'stood' // the waiter stood still; `others` is the hands that were up meanwhile
  | 'lost' // somebody left; `others` is how long the waiter had stood in the ten seconds before, ms
  | 'discontent' // somebody was served late
  | 'lay' // a dish on the pass; `others` is 1 where a chat kept the waiter
  | 'burntLay'
  | 'unclaimed' // a dish without a table number lay there
  | 'shippedUnpaid' // goods went out, and then the payment was declined
  | 'lateMail' // an answer lay there, or was carried about
  | 'oversold' // paid for, and gone; `others` is how many orders were taken in between
  | 'idleTag' // a tag hung for an order that had been declined
  | 'tooEarly' // the waiter asked for the next course before this one was eaten
  | 'courseGap' // somebody waited for the next course
  | 'party' // ordered until it was served; `others` is the most of its dishes that cooked at once
  | 'emptyTrip' // `others` is its number
  | 'forNobody' // a dish was begun for somebody who left
  | 'cookedOn' // a cook went on after the customer had left
  | 'outrun' // a cook went on after the other's dish had come
  | 'froze' // an input waited for too long
  | 'frozeSaving' // the same while a waiter saved to the end; `others` is the inputs that waited
  | 'savedAside' // something was saved in the background; `others` is the inputs answered meanwhile
  | 'unsaved' // something was done and waited to be saved
  | 'vainVisit' // `others` is its number
  | 'rush' // hands up at once; `others` is how many
  | 'handWaits' // a hand; `others` is the refills that were poured meanwhile
  | 'handUp' // a hand; `others` is how long the waiter flambéed meanwhile, ms, or 0
  | 'wrote' // a ticket; `others` is how long its dish then cooked, ms
  | 'meanwhile' // a dish cooked; `others` is what was done for others

export type Moment = Omit<Interval, 'waiter'> & { readonly told: Told; readonly others: number }

type Finder = (played: LevelRun, limit: number) => Moment | null

const BEFORE_MS = 10_000

const tell = (
  told: Told,
  interval: Interval | undefined,
  others: (interval: Interval) => number = () => 0,
): Moment | null => {
  if (!interval) return null
  const { from, to, customer, table, ticket } = interval
  return { told, from, to, customer, table, ticket, others: others(interval) }
}

const amongst = (all: readonly Interval[], during: Interval): readonly Interval[] =>
  all.filter((each) => overlapMs(each, during) > 0)

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

const latestMail: Finder = (played) => tell('lateMail', longestOf(intervals.mails(played)))

const shippedUnpaid: Finder = (played, limit) =>
  tell('shippedUnpaid', intervals.unpaid(played)[limit])

const soldTwice: Finder = (played, limit) =>
  tell('oversold', intervals.oversold(played)[limit], ({ from, to }) => {
    const orders = played.events.filter(({ type }) => type === 'orderTaken')
    return orders.filter(({ at }) => from < at && at < to).length
  })

const idleTag: Finder = (played) => tell('idleTag', longestOf(intervals.idleTags(played)))

const forNobody: Finder = (played, limit) =>
  tell('forNobody', intervals.cookedForNobody(played)[limit])

const longestCookedOn: Finder = (played) => {
  const longest = longestOf(intervals.cookedOn(played))
  const isRaced = played.room.tickets[longest?.ticket ?? NONE]?.rival !== undefined
  return tell(isRaced ? 'outrun' : 'cookedOn', longest)
}

const longestGap: Finder = (played) => tell('courseGap', longestOf(intervals.courseGaps(played)))

const firstTooEarly: Finder = (played, limit) =>
  tell('tooEarly', intervals.askedTooEarly(played)[0]) ?? busiestWait(played, limit)

const slowestParty: Finder = (played) => {
  const all = intervals.cookings(played)
  return tell('party', longestOf(intervals.parties(played)), ({ customer }) => {
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

const longestFreeze: Finder = (played) => {
  const freeze = longestOf(intervals.freezes(played))
  if (!freeze) return longestSaveAside(played)
  const [save] = amongst(intervals.blockingSaves(played), freeze)
  if (!save) return tell('froze', freeze)
  const during = { ...save, to: freeze.to }
  const waited = intervals.inputs(played).filter((each) => isWithin(each, during))
  return tell('frozeSaving', freeze, () => waited.length)
}

function longestSaveAside(played: LevelRun): Moment | null {
  const answers = intervals.answers(played)
  const answered = (save: Interval) => answers.filter((each) => isWithin(each, save)).length
  return tell('savedAside', mostOf(intervals.backgroundSaves(played), answered), answered)
}

function isWithin({ from: at }: Interval, { from, to }: Interval): boolean {
  return from < at && at < to
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

/** `limit` is how many there may be: the moment is that of one too many. */
const misses: Readonly<Record<Measure, Finder | null>> = {
  served: (played, limit) => longestStand(played, limit) ?? lossNumber(played, 0),
  lost: lossOrBurnt,
  satisfaction: leastContent,
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
  busiestWait,
  bellHeardLate,
  oldestBurnt,
  dishForNobody: forNobody,
  shippedUnpaid: (played, limit) => shippedUnpaid(played, limit) ?? latestMail(played, limit),
  soldTwice: (played, limit) =>
    soldTwice(played, limit) ?? idleTag(played, limit) ?? busiestWait(played, limit),
  longestUnclaimed,
  firstTooEarly,
  slowestParty,
  longestCookedOn,
  fullestRush,
  longestHand,
  longestFreeze,
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
