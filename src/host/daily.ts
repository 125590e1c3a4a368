// The daily shift: what day it is, whether the ranked try is still unused, and its result. The clock
// is read here and nowhere else; the day turns at midnight UTC, and a shift counts for the day it was
// started on.
import type { Order } from '../play/index.ts'
import { dailyOf, dayAt, msToMidnight } from '../runs/index.ts'
import type { Mode } from '../sim/index.ts'
import { createDailyRepository, notify, setDay } from '../store/index.ts'
import type { AppStore, Entry, TextStorage, Tries } from '../store/index.ts'
import { person } from '../waiters/index.ts'
import { createHeldTries, type HeldTries } from './held-tries.ts'
import type { Locks } from './try-lock.ts'

/** What the screens ask for. */
export type DailyRequest =
  | { readonly type: 'look' } // at the clock, and at what other tabs have kept
  | { readonly type: 'play'; readonly mode: Mode } // today's: ranked while the try is to be had
  | { readonly type: 'practise'; readonly day: string; readonly mode: Mode }

export type DailyController = {
  refresh(): void
  /** As `refresh`, once a minute. */
  tick(): void
  /**
   * The order for practice of that day; without a day, for today's ranked try. Null when that is no
   * day, and for practice as long as the try itself is to be had.
   */
  order(mode: Mode, day?: string): Order | null
  /**
   * The order as ranked while the try of its day is unused, else as practice. Only an order asked
   * for as ranked is ever ranked: the day's customers can also be met by their seed, by a link or as
   * a ghost's, and that must not use up the try.
   */
  rankedOrPractice(order: Order): Order
  /**
   * The order as ranked until its try has a result, is left, or is gone on with in another tab; then
   * as practice.
   */
  rankedUntilResult(order: Order): Order
  /** As ranked as long as its try can be gone on with, in whatever tab. */
  rankedUnlessOver(order: Order): Order
  /** This order is about to be played; null: none is. */
  reserve(order: Order | null): void
  /** As ranked when its try can be gone on with, which this page does from now on. */
  takeTry(order: Order): Order
  /** False for a ranked try that is over, or is gone on with in another tab. */
  holds(order: Order): boolean
  /** It is left on purpose. */
  endTry(order: Order): void
  /** The doors open: the try is used up. Practice when another tab has used it meanwhile. */
  spendTry(order: Order): Order
  /** Its shift has closed, or its stars have come late. */
  recordResult(entry: Entry): void
}

const MINUTE_MS = 60_000
const LAST_MS = Date.UTC(9999, 11, 31) // the last day of the calendar

/** `now` in ms since 1970. */
export function createDailyController(
  app: AppStore,
  texts: TextStorage,
  now: () => number,
  locks?: Locks,
): DailyController {
  const repository = createDailyRepository(texts, (key) => notify(app, key))
  const held = createHeldTries(texts, (key) => notify(app, key), locks)
  const { today, minutesLeft } = createCalendar(now)
  const refresh = () => {
    setDay(app, { today: today(), minutesLeft: minutesLeft(), tries: repository.read() })
  }
  const isOpen = (day: string, mode: Mode) => day === today() && !repository.read()[day]?.[mode]
  return {
    refresh,
    tick() {
      const { day } = app.getState()
      if (day && (day.minutesLeft !== minutesLeft() || day.today !== today())) refresh()
    },
    order(mode, day) {
      if (day === undefined) return orderOf(today(), mode, ranked)
      return isOpen(day, mode) ? null : orderOf(day, mode, practice)
    },
    rankedOrPractice: (order) => rankedOrPractice(order, isOpen),
    ...holdingOf(held, () => repository.read()),
    spendTry(order) {
      const spent = rankedIf(
        order,
        (day, mode) => repository.spendTry(day, mode) && held.take(day, mode),
      )
      if (order.purpose.type === 'daily') refresh()
      return spent
    },
    recordResult({ daily, result: { mode, score }, stars }) {
      if (daily === undefined) return
      repository.finish(daily, mode, score, stars)
      refresh()
    },
  }
}

/** Whose a ranked try is that has been begun: this page's, another tab's, or nobody's any more. */
function holdingOf(held: HeldTries, read: () => Tries) {
  const isDone = (day: string, mode: Mode) => typeof read()[day]?.[mode]?.score === 'number'
  return {
    rankedUntilResult: (order) =>
      rankedIf(order, (day, mode) => !isDone(day, mode) && held.isOwn(day, mode)),
    rankedUnlessOver: (order) =>
      rankedIf(order, (day, mode) => !isDone(day, mode) && !held.isOver(day, mode)),
    reserve(order) {
      const isRanked = order?.purpose.type === 'daily'
      held.reserve(isRanked ? { day: order.purpose.date, mode: order.mode } : null)
    },
    takeTry: (order) => rankedIf(order, (day, mode) => !isDone(day, mode) && held.take(day, mode)),
    holds: ({ purpose, mode }) => purpose.type !== 'daily' || held.isOwn(purpose.date, mode),
    endTry({ purpose, mode }) {
      if (purpose.type === 'daily') held.end(purpose.date, mode)
    },
  } satisfies Partial<DailyController>
}

function createCalendar(now: () => number) {
  const clock = () => Math.min(Math.max(now(), 0), LAST_MS) // a wrong one gives some day still
  return {
    today: () => dayAt(clock()),
    minutesLeft: () => Math.ceil(msToMidnight(clock()) / MINUTE_MS),
  }
}

/** The shift of that day; null when it is no day. */
function orderOf(day: string, mode: Mode, as: typeof ranked | typeof practice): Order | null {
  const customers = dailyOf(day)
  return customers && as({ ...customers, mode, leads: [person] }, day)
}

type Asked = Omit<Order, 'speed' | 'purpose' | 'ghost'> & { readonly speed?: number }

function ranked({ level, seed, mode, leads }: Asked, date: string): Order {
  return { level, seed, mode, leads, speed: 1, purpose: { type: 'daily', date } }
}

function practice({ level, seed, mode, leads, speed = 1 }: Asked, date: string): Order {
  return { level, seed, mode, leads, speed, purpose: { type: 'practice', date } }
}

/** A ranked order as it is while its try is this player's here, else as practice. */
function rankedIf(order: Order, isOwn: (day: string, mode: Mode) => boolean): Order {
  const { purpose, mode } = order
  if (purpose.type !== 'daily' || isOwn(purpose.date, mode)) return order
  return practice(order, purpose.date)
}

function rankedOrPractice(order: Order, isOpen: (day: string, mode: Mode) => boolean): Order {
  const { purpose, mode } = order
  switch (purpose.type) {
    case 'daily':
      return isOpen(purpose.date, mode)
        ? ranked(order, purpose.date)
        : practice(order, purpose.date)
    case 'practice':
      return practice(order, purpose.date)
    case 'free':
    case 'campaign':
    case 'round':
    case 'branch':
    case 'workshop':
      return order
    default:
      return purpose satisfies never
  }
}
