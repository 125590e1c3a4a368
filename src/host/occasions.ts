// Starts and records the two special kinds of shift: the daily shift and the turns of a round.
import type { Order } from '../play/index.ts'
import { setUnfinished } from '../store/index.ts'
import type { AppStore, Entry, TextStorage } from '../store/index.ts'
import { createDailyController } from './daily.ts'
import type { DailyController, DailyRequest } from './daily.ts'
import { createRoundController } from './round.ts'
import type { RoundRequest } from './round.ts'
import type { Locks } from './try-lock.ts'
import type { UnfinishedShiftRepository } from './unfinished-shifts.ts'

export type OccasionRequests = {
  /** The daily shift. */
  daily(request: DailyRequest): void
  /** The round in which people take turns. */
  round(request: RoundRequest): void
}

type Passed =
  | 'rankedOrPractice'
  | 'rankedUntilResult'
  | 'spendTry'
  | 'rankedUnlessOver'
  | 'reserve'
  | 'takeTry'
  | 'holds'
  | 'endTry'
  | 'tick'

export type Occasions = OccasionRequests &
  Pick<DailyController, Passed> & {
    /** Show what day it is, and what is kept of days and rounds. */
    refresh(): void
    /** A shift has closed, or its stars have come late. */
    recordResult(entry: Entry | null): void
  }

type OccasionsOptions = {
  readonly app: AppStore
  readonly texts: TextStorage
  readonly unfinished: UnfinishedShiftRepository // shifts left in the middle
  readonly now?: () => number // ms since 1970
  readonly locks?: Locks
  readonly start: (order: Order) => void
  readonly coach: () => void // once more, in both modes
}

export function createOccasions(around: OccasionsOptions): Occasions {
  const { app, texts, unfinished, now = Date.now, start, coach, locks } = around
  const day = createDailyController(app, texts, now, locks)
  const rounds = createRoundController(app, texts)
  const look = () => {
    day.refresh()
    setUnfinished(app, unfinished.orders())
  }
  return {
    daily(request) {
      if (request.type === 'look') return look()
      const order = day.order(request.mode, request.type === 'practise' ? request.day : undefined)
      if (order) start(order)
    },
    round(request) {
      if (request.type !== 'play') return rounds.handle(request)
      const order = rounds.order()
      if (order && request.coached) coach()
      if (order) start(order)
    },
    rankedOrPractice: day.rankedOrPractice,
    rankedUntilResult: day.rankedUntilResult,
    spendTry: day.spendTry,
    rankedUnlessOver: day.rankedUnlessOver,
    reserve: day.reserve,
    takeTry: day.takeTry,
    holds: day.holds,
    endTry: day.endTry,
    tick: day.tick,
    refresh() {
      day.refresh()
      rounds.handle({ type: 'look' })
    },
    recordResult(entry) {
      if (entry?.daily !== undefined) day.recordResult(entry)
      if (entry?.round !== undefined) rounds.recordResult(entry)
    },
  }
}
