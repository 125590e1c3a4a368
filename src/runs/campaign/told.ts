// What can be told of a run's moments, and how a moment is made of the interval that it lies in.
import { overlapMs } from './level-run.ts'
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
  | 'declinedLater' // an order was received, and the payment declined in the end
  | 'lateMail' // an answer lay there, or was carried about
  | 'mailUnsent' // the same, and nobody was told
  | 'oversold' // paid for, and gone; `others` is how many orders were taken in between
  | 'kept' // a tag kept goods until they were paid; `others` is how many orders were taken meanwhile
  | 'idleTag' // a tag hung for an order that had been declined
  | 'tooEarly' // the waiter asked for the next course before this one was eaten
  | 'courseGap' // somebody waited for the next course
  | 'party' // ordered until it was served; `others` is the most of its dishes that cooked at once
  | 'partyUnserved' // the same, and it left or was sent home
  | 'emptyTrip' // `others` is its number
  | 'forNobody' // a dish was begun for somebody who left
  | 'heldBack' // a hand that was up; `others` is how long the dish then took to come, ms
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

export type Finder = (played: LevelRun, limit: number) => Moment | null

export const tell = (
  told: Told,
  interval: Interval | undefined,
  others: (interval: Interval) => number = () => 0,
): Moment | null => {
  if (!interval) return null
  const { from, to, customer, table, ticket } = interval
  return { told, from, to, customer, table, ticket, others: others(interval) }
}

export const amongst = (all: readonly Interval[], during: Interval): readonly Interval[] =>
  all.filter((each) => overlapMs(each, during) > 0)
