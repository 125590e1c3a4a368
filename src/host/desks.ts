// The two desks at which shifts of their own kind are asked for: the day's, and the round's.
import type { Order } from '../play/index.ts'
import { setUnderWay } from '../store/index.ts'
import type { AppStore, Entry, Texts } from '../store/index.ts'
import { createDailyDesk } from './daily.ts'
import type { DailyDesk, DailyWish } from './daily.ts'
import { createRoundDesk } from './round.ts'
import type { RoundWish } from './round.ts'
import type { UnderWayBook } from './under-way.ts'

export type DeskService = {
  /** The daily shift. */
  daily(wish: DailyWish): void
  /** The round in which people take turns. */
  round(wish: RoundWish): void
}

export type Desks = DeskService &
  Pick<DailyDesk, 'counted' | 'begun' | 'claim' | 'tick'> & {
    /** Show what day it is, and what is kept of days and rounds. */
    look(): void
    /** A shift has closed, or its stars have come late. */
    file(entry: Entry | null): void
  }

type Around = {
  readonly app: AppStore
  readonly texts: Texts
  readonly left: UnderWayBook // half-way
  readonly now?: () => number // ms since 1970
  readonly start: (order: Order) => void
  readonly coach: () => void // once more, in both modes
}

export function createDesks(around: Around): Desks {
  const { app, texts, left, now = Date.now, start, coach } = around
  const day = createDailyDesk(app, texts, now)
  const rounds = createRoundDesk(app, texts)
  const look = () => {
    day.look()
    setUnderWay(app, left.shown())
  }
  return {
    daily(wish) {
      if (wish.type === 'look') return look()
      const order = day.order(wish.mode, wish.type === 'practise' ? wish.day : undefined)
      if (order) start(order)
    },
    round(wish) {
      if (wish.type !== 'play') return rounds.do(wish)
      const order = rounds.order()
      if (order && wish.coached) coach()
      if (order) start(order)
    },
    counted: day.counted,
    begun: day.begun,
    claim: day.claim,
    tick: day.tick,
    look() {
      day.look()
      rounds.do({ type: 'look' })
    },
    file(entry) {
      if (entry?.daily !== undefined) day.file(entry)
      if (entry?.round !== undefined) rounds.file(entry)
    },
  }
}
