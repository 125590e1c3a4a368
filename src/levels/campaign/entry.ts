// What a campaign level says beside the level itself: what is to be reached, what is
// asked before, which moment is told afterwards, and which robots prove that it teaches that. Data only.
import type { CampaignId } from './levels.ts'

/** A figure of a run by which it is judged. */
export type Measure =
  | 'served' // customers
  | 'lost' // customers who went without food
  | 'satisfaction' // 0 to 1, mean over all who came
  | 'stoodMs' // time the waiter stood still
  | 'atKitchenMs' // time the waiter stood still or wrote tickets
  | 'lainMs' // the longest that a dish lay on the pass
  | 'burntMs' // the longest that a burnt dish lay there
  | 'handMs' // the longest that a hand was up
  | 'emptyTrips' // to the pass, where nothing was to be done
  | 'menus' // of several courses, served to the end
  | 'courseGapMs' // the longest from a course eaten to the next one served
  | 'parties' // served
  | 'partyMs' // the longest from its first order until it was served
  | 'cookedForNobody' // dishes begun for customers who left
  | 'cookedOnMs' // cooking what nobody waited for any more, of all cooks together
  | 'chats' // listened to
  | 'saved' // of what was to be saved
  | 'frozenMs' // while an input had waited for too long
  | 'vainVisits' // for which there was nothing to do
  | 'received' // orders taken, each of which waited with a hand up no longer than its patience
  | 'shippedUnpaid' // goods that were shipped and never paid for
  | 'mailMs' // the longest from an answer to its mail
  | 'shipped' // orders, with their mail
  | 'oversold' // orders paid for, with nothing left
  | 'idleTagMs' // the longest that a tag hung for an order that had been declined
  | 'wages' // points for whoever was hired
  | 'points' // net of wages, so far
  | 'rightPrediction' // 1 or 0

export type Bound =
  | { readonly measure: Measure; readonly atLeast: number }
  | { readonly measure: Measure; readonly atMost: number }

/** What one, two and three stars ask for; each star needs those before it. */
export type Goal = readonly [readonly Bound[], readonly Bound[], readonly Bound[]]

/** The answer is a figure worked out from the run; the choice nearest to it is right. */
export type Question =
  | 'mostCooksBusy' // at one moment
  | 'cookSeconds' // that a dish takes, on average
  | 'coursesAtOnce' // dishes for one table that cook at one moment
  | 'traySeconds' // that a tray takes whose tickets are handed over together
  | 'chatsInterrupted' // by a bell
  | 'answeredMeanwhile' // inputs, while a waiter saved to the end
  | 'burntServed' // burnt dishes that came right without anybody looking at them
  | 'unnumberedServed' // dishes whose ticket had no table number
  | 'stoppedAlone' // dishes of customers who had left that the cooks stopped by themselves
  | 'handsBeforeCups' // orders taken while an empty cup called
  | 'losersStopped' // dishes that another cook had made sooner, stopped by themselves
  | 'paidWhenReceived' // orders whose payment is known when they are taken
  | 'ordersBetween' // the most that are taken between another order and its mail
  | 'mostDishes' // that the cooks can make in the shift, if they never rest
  | 'asyncTimesBlocking' // points of an ordinary async shift, to one in blocking mode
  | 'writingSaves' // seconds, at the quickest dish of the menu, to standing there for it
  | 'visitsAtOnce' // of the player's waiter

export type Prediction = { readonly question: Question; readonly choices: readonly number[] }

/** The moment of the run that the level is about. */
export type MomentKind =
  | 'longestStand' // weighed by the hands that were up
  | 'busiestWait' // the dish during which the waiter did most for others
  | 'bellHeardLate' // the dish that lay longest while the waiter was busy
  | 'firstTooEarly' // or else busiestWait
  | 'slowestParty'
  | 'oldestBurnt'
  | 'dishForNobody'
  | 'shippedUnpaid' // or else the mail that came latest
  | 'soldTwice' // or else the tag that hung longest in vain, or busiestWait
  | 'longestUnclaimed' // a dish without a table number on the pass
  | 'longestCookedOn' // after the customer had left, or another cook's dish had come
  | 'fullestRush' // the hand with which most others were up
  | 'longestHand'
  | 'longestFreeze' // or else a save in the background
  | 'idleWriting' // a ticket written for a dish that was quicker than the writing

/** Where a level plays: the same room in other words, pictures and sounds. */
export type Venue = 'cafe' | 'shop' | 'app'

export type Entry = {
  readonly goal: Goal
  readonly predict: Prediction
  readonly moment: MomentKind
  /** Robots of these beliefs, by name. */
  readonly robots: { readonly wrong: readonly string[]; readonly right: string }
  /** Which answer to the question in another setting is right. */
  readonly transfer: 1 | 2 | 3
  /** The player says before it which of the modes it is played in; else it is async, or its own. */
  readonly isModeChosen?: true
  /** The café where it says nothing. */
  readonly venue?: Venue
  /** The level beside the way that shows where this one's lesson does not help. */
  readonly limitsIn?: CampaignId
}
