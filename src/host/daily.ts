// The daily shift at the desk: what day it is, whether a try is still to be had, and what came of
// it. The clock is read here and nowhere else; the day turns at midnight UTC, and a shift counts
// for the day it was started on.
import type { Order } from '../play/index.ts'
import { dailyOf, dayAt, msToMidnight } from '../runs/index.ts'
import type { Mode } from '../sim/index.ts'
import { createDailyBook, notify, setDay } from '../store/index.ts'
import type { AppStore, Entry, Texts } from '../store/index.ts'
import { person } from '../waiters/index.ts'

/** What the screens ask for. */
export type DailyWish =
  | { readonly type: 'look' } // at the clock, and at what other tabs have kept
  | { readonly type: 'play'; readonly mode: Mode } // today's: ranked while the try is to be had
  | { readonly type: 'practise'; readonly day: string; readonly mode: Mode }

export type DailyDesk = {
  look(): void
  /** As `look`, once a minute. */
  tick(): void
  /**
   * The order for practice of that day; without a day, for today's ranked try. Null when that is no
   * day, and for practice as long as the try itself is to be had.
   */
  order(mode: Mode, day?: string): Order | null
  /**
   * As it counts now: a ranked try is one while it is to be had, else practice; nothing else becomes
   * one. The day's customers can be met by their seed too, in a link, as a ghost's or a robot's:
   * nobody can keep them from a player without a server, and what nobody called ranked must not use
   * up a try.
   */
  counted(order: Order): Order
  /** A ranked try that has begun counts as such until it has a result. */
  begun(order: Order): Order
  /** The doors open: the try is used up. Practice when another tab has used it meanwhile. */
  claim(order: Order): Order
  /** Its shift has closed, or its stars have come late. */
  file(entry: Entry): void
}

const MINUTE_MS = 60_000

/** `now` in ms since 1970. */
export function createDailyDesk(app: AppStore, texts: Texts, now: () => number): DailyDesk {
  const book = createDailyBook(texts, (key) => notify(app, key))
  const today = () => dayAt(now())
  const minutesLeft = () => Math.ceil(msToMidnight(now()) / MINUTE_MS)
  const look = () => {
    setDay(app, { today: today(), minutesLeft: minutesLeft(), tries: book.read() })
  }
  const isOpen = (day: string, mode: Mode) => day === today() && !book.read()[day]?.[mode]
  const counted = (order: Order): Order => {
    const { purpose, mode } = order
    switch (purpose.type) {
      case 'daily':
        return isOpen(purpose.date, mode)
          ? ranked(order, purpose.date)
          : practice(order, purpose.date)
      case 'practice':
        return practice(order, purpose.date)
      case 'free':
      case 'round':
      case 'branch':
        return order
      default:
        return purpose satisfies never
    }
  }
  return {
    look,
    tick() {
      const { day } = app.getState()
      if (day && (day.minutesLeft !== minutesLeft() || day.today !== today())) look()
    },
    order(mode, day) {
      if (day !== undefined && isOpen(day, mode)) return null
      const customers = dailyOf(day ?? today())
      if (!customers) return null
      const order = { ...customers, mode, leads: [person] }
      return day === undefined ? ranked(order, today()) : practice(order, day)
    },
    counted,
    begun(order) {
      const { purpose, mode } = order
      if (purpose.type !== 'daily') return order
      const isDone = typeof book.read()[purpose.date]?.[mode]?.score === 'number'
      return isDone ? practice(order, purpose.date) : order
    },
    claim(order) {
      const { purpose, mode } = order
      if (purpose.type !== 'daily') return order
      const isOwn = book.claim(purpose.date, mode)
      look()
      return isOwn ? order : practice(order, purpose.date)
    },
    file({ daily, result: { mode, score }, stars }) {
      if (daily === undefined) return
      book.finish(daily, mode, score, stars)
      look()
    },
  }
}

type Asked = Omit<Order, 'speed' | 'purpose' | 'ghost'> & { readonly speed?: number }

function ranked({ level, seed, mode, leads }: Asked, date: string): Order {
  return { level, seed, mode, leads, speed: 1, purpose: { type: 'daily', date } }
}

function practice({ level, seed, mode, leads, speed = 1 }: Asked, date: string): Order {
  return { level, seed, mode, leads, speed, purpose: { type: 'practice', date } }
}
