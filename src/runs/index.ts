// The public interface of runs: what can be done with a shift once it has been played.
export { collectable, collectedKey, linksIn, readCollected, shiftKey } from './collect.ts'
export type { CollectedLink, CollectedRun, CollectFault } from './collect.ts'
export { histogramOf, medianOf, peopleOf, personKey, scoresOf, summaryOf } from './people.ts'
export type { Histogram, Person, Played, RoomSummary } from './people.ts'
export { truncateReplay } from './truncate-replay.ts'
export { callOutAt, differencesOf } from './differences.ts'
export type { CallOut, Difference } from './differences.ts'
export { indexReplay } from './replay-index.ts'
export type { ReplayIndex, ReplayCursor } from './replay-index.ts'
export { CLEARLY, ratioOf, timesOf } from './ratio.ts'
export { endOfRun, resultOfRun } from './result.ts'
export type { LaneKind, Mark } from './marks.ts'
export { isPlayedIn, isPlayedInBoth, modesToShow, otherModeOf } from './modes.ts'
export { numbersOf } from './numbers.ts'
export type { InFlight, LittlesLaw, Numbers } from './numbers.ts'
export { handsUpWhileStanding } from './hands-up.ts'
export { isLink } from './fragment.ts'
export { readQuery } from './query.ts'
export { playLink, programLink, readLink, runLink } from './link.ts'
export type { Link, Offer } from './link.ts'
export {
  dayAt,
  dayOf,
  laterMonth,
  monthOf,
  msToMidnight,
  numberOf,
  streakOf,
  weekdayOf,
  weeksOf,
} from './calendar.ts'
export type { Month } from './calendar.ts'
export { dailyOf } from './daily.ts'
export type { Daily } from './daily.ts'
export {
  beginRound,
  bestOf,
  mergedRound,
  modeNow,
  namesake,
  standingsOf,
  takeTurn,
  withResult,
} from './round.ts'
export type { Round, RoundResult, Standing } from './round.ts'
export type { Run } from '../wire/index.ts'
export { stretchesOf, timelineFor, wasHere, whileHere } from './stretches.ts'
export type { Doing, Stretch } from './stretches.ts'
export { spanAt, timelineOf } from './timeline.ts'
export type { Lane, Span, SpanKind, Timeline } from './timeline.ts'
export { measureOf } from './campaign/measures.ts'
export type { Judged } from './campaign/measures.ts'
export { momentOf, momentOfMiss } from './campaign/moment.ts'
export type { Moment, Told } from './campaign/moment.ts'
export { observeReplay } from './observe-replay.ts'
export { entryOf, goalOf, judgedRun, judgeNow } from './campaign/judge.ts'
export type { LevelRun } from './campaign/level-run.ts'
export { rightChoice } from './campaign/prediction.ts'
export { unplayedRun } from './campaign/unplayed.ts'
export { campaignCases, playCase } from './campaign/robot-run.ts'
export type { CampaignCase, RobotRun } from './campaign/robot-run.ts'
export { openCards } from './campaign/album.ts'
export { restedMs } from './campaign/kitchen-rest.ts'
export { excerptOf, momentToTell } from './campaign/telling.ts'
export {
  isFinished,
  isLearnt,
  nextLevel,
  openerOf,
  starsIn,
  starTotal,
  stateOf,
} from './campaign/unlock.ts'
export type { LevelState, Reached, StarCount } from './campaign/unlock.ts'
export { boundReading, goalReading } from './campaign/verdict.ts'
export type { BoundReading, BoundState, GoalReading } from './campaign/verdict.ts'
